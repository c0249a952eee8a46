import type { GraphiQLPlugin } from '@graphiql/react';
import { useContext } from 'react';
import type { Example } from '../example.ts';
import { useAnnounce } from './announcer.tsx';
import { ASKERS, ExamplesContext, operationOf } from './examples.ts';
import { useOpenInTab } from './open-in-tab.ts';

/** The saved queries, grouped by who asks. */
export const EXAMPLES_PLUGIN: GraphiQLPlugin = {
  title: 'Examples',
  icon: ExamplesIcon,
  content: ExamplesPanel,
};

function ExamplesPanel() {
  const { examples, problem } = useContext(ExamplesContext);
  return (
    <section className="tracker-examples" aria-labelledby="tracker-examples-title">
      <h2 id="tracker-examples-title" className="tracker-examples-title">
        Examples
      </h2>
      <p className="tracker-examples-hint">Each opens in a tab of its own; ▶ beside the query runs it.</p>
      {problem !== null && <p role="alert">{problem}</p>}
      {ASKERS.map(({ asker, heading }) => (
        <ExampleGroup
          key={asker}
          heading={heading}
          examples={examples.filter((one) => one.asker === asker)}
        />
      ))}
    </section>
  );
}

function ExampleGroup({ heading, examples }: { heading: string; examples: Example[] }) {
  const openInTab = useOpenInTab();
  const announce = useAnnounce();
  if (examples.length === 0) return null;
  const id = `tracker-${heading.toLowerCase().replaceAll(' ', '-')}`;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="tracker-examples-heading">
        {heading}
      </h3>
      <ul className="tracker-examples-list">
        {examples.map((example) => (
          <li key={example.slug}>
            <button
              type="button"
              disabled={openInTab === null}
              onClick={() => {
                openInTab?.(operationOf(example));
                announce(`Question ${String(example.number)} is open in a tab`, {
                  toScreenReadersOnly: true,
                });
              }}
            >
              <span className="tracker-examples-number">{example.number}</span>
              <span>{example.question}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ExamplesIcon() {
  return (
    <svg
      viewBox="0 0 24 24"
      width="1em"
      height="1em"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      <path d="M4 5.5h16v11h-9l-4.5 3.5v-3.5H4z" strokeLinejoin="round" />
      <path d="M9.8 9.2a2.2 2.2 0 1 1 3 2c-.6.3-.8.6-.8 1.2M12 14.4v.1" strokeLinecap="round" />
    </svg>
  );
}
