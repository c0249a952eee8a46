import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';

const AnnounceContext = createContext<(sentence: string) => void>(() => {});

/** Says a sentence to everybody: on the screen for some seconds, and to screen readers. */
export const useAnnounce = (): ((sentence: string) => void) => useContext(AnnounceContext);

export function Announcer({ children }: { children: ReactNode }) {
  // A new object each time, so that the same sentence twice is shown, and counted down, twice.
  const [said, setSaid] = useState({ sentence: '' });
  useEffect(() => {
    if (said.sentence === '') return;
    const timer = setTimeout(() => {
      setSaid({ sentence: '' });
    }, 4000);
    return () => {
      clearTimeout(timer);
    };
  }, [said]);
  return (
    <AnnounceContext
      value={(sentence) => {
        setSaid({ sentence });
      }}
    >
      {children}
      {/* Always in the page: a live region that arrives together with its text is not read out. */}
      <div className="tracker-announcer" role="status" aria-live="polite">
        {said.sentence}
      </div>
    </AnnounceContext>
  );
}
