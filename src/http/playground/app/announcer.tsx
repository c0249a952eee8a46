import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';

type Announce = (sentence: string, options?: { toScreenReadersOnly?: boolean }) => void;

const AnnounceContext = createContext<Announce>(() => {});

/** Says a sentence for some seconds: to screen readers, and on the screen unless it shows there anyway. */
export const useAnnounce = (): Announce => useContext(AnnounceContext);

export function Announcer({ children }: { children: ReactNode }) {
  // A new object each time, so that the same sentence twice is shown, and counted down, twice.
  const [said, setSaid] = useState({ sentence: '', hidden: false });
  useEffect(() => {
    if (said.sentence === '') return;
    const timer = setTimeout(() => {
      setSaid({ sentence: '', hidden: false });
    }, 4000);
    return () => {
      clearTimeout(timer);
    };
  }, [said]);
  return (
    <AnnounceContext
      value={(sentence, options) => {
        setSaid({ sentence, hidden: options?.toScreenReadersOnly === true });
      }}
    >
      {children}
      {/* Always in the page: a live region that arrives together with its text is not read out. */}
      <div className="tracker-announcer" data-hidden={said.hidden} role="status" aria-live="polite">
        {said.sentence}
      </div>
    </AnnounceContext>
  );
}
