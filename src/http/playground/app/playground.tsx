import { explorerPlugin } from '@graphiql/plugin-explorer';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { AddressKeeper } from './address.tsx';
import { Announcer } from './announcer.tsx';
import { CopyLinkButton } from './copy-link-button.tsx';
import { EditorManners } from './editor-manners.tsx';
import { EXAMPLES_PLUGIN } from './examples-plugin.tsx';
import { ExamplesContext, operationOf, type Examples } from './examples.ts';
import { fetcher } from './fetcher.ts';
import { operationIn, type Operation } from './link.ts';
import { forgetStaleOffer, remembersTabs } from './remembered-tabs.ts';
import { ownStorage } from './storage.ts';
import { SystemThemeFollower } from './system-theme.tsx';

// Made once: GraphiQL compares them by identity.
const EXPLORER_PLUGIN = { ...explorerPlugin({ showAttribution: false }), title: 'Explorer' };
const PLUGINS = [EXAMPLES_PLUGIN, HISTORY_PLUGIN, EXPLORER_PLUGIN];
const storage = ownStorage();
const firstVisit = !remembersTabs(storage);

/** GraphiQL with our panels, our tabs and our links. */
export function Playground({ loaded }: { loaded: Examples }) {
  const opening = openingOperation(loaded);
  return (
    <Announcer>
      <ExamplesContext value={loaded}>
        <GraphiQL
          fetcher={fetcher}
          storage={storage}
          plugins={PLUGINS}
          {...(opening ? { initialQuery: opening.query, initialVariables: opening.variables } : {})}
          {...(firstVisit && roomForPanel() ? { visiblePlugin: EXAMPLES_PLUGIN } : {})}
          defaultEditorToolsVisibility="variables"
          // A token typed into the headers is gone with the page, and no setting offers to keep it.
          shouldPersistHeaders={false}
          schemaDescription
          inputValueDeprecation
        >
          <GraphiQL.Logo>
            <a className="graphiql-logo-link" href="/">
              Renewal tracker
            </a>
          </GraphiQL.Logo>
          <GraphiQL.Toolbar>
            {({ prettify, merge, copy }) => (
              <>
                {prettify}
                {merge}
                {copy}
                <CopyLinkButton />
              </>
            )}
          </GraphiQL.Toolbar>
          <AddressKeeper />
          <EditorManners />
          <SystemThemeFollower />
        </GraphiQL>
      </ExamplesContext>
    </Announcer>
  );
}

/**
 * What to open: the query in the address; on a first visit question 1; else nothing, and GraphiQL restores the
 * reader's tabs. Not GraphiQL's `defaultTabs`: those it stores, and brings back edited.
 */
function openingOperation({ examples }: Examples): Operation | null {
  const first = examples[0];
  const offer = first ? operationOf(first) : null;
  if (offer) forgetStaleOffer(storage, offer.query);
  const linked = operationIn(window.location.href);
  if (linked) return linked;
  return remembersTabs(storage) ? null : offer;
}

/** Beside a panel the editors need some width: on a phone they come first. */
function roomForPanel(): boolean {
  return window.matchMedia('(min-width: 900px)').matches;
}
