/** GraphiQL's own keys, and ours beside them. */
const TABS = 'graphiql:tabState';
const QUERY = 'graphiql:query';
const VARIABLES = 'graphiql:variables';
const OFFERED = 'offered';

/** As much of the browser's Storage as is used here. */
interface Store {
  getItem: (key: string) => string | null;
  setItem: (key: string, value: string) => void;
  removeItem: (key: string) => void;
}
interface Tabs {
  activeTabIndex: number;
  tabs: { query: string | null }[];
}

/**
 * Removes the opening query of an earlier version from the tabs that GraphiQL would restore, unless the reader edited
 * it: what they wrote is theirs, what we wrote is replaced.
 *
 * @param offered the opening query of this version, kept so that the next one recognises it
 */
export function forgetStaleOffer(store: Store, offered: string): void {
  const before = store.getItem(OFFERED);
  store.setItem(OFFERED, offered);
  if (before === null || before === offered) return;
  if (store.getItem(QUERY) === before) {
    store.removeItem(QUERY);
    store.removeItem(VARIABLES);
  }
  const remembered = parse(store.getItem(TABS));
  if (!remembered) return;
  const tabs = remembered.tabs.filter((tab) => tab.query !== before);
  if (tabs.length === 0) store.removeItem(TABS);
  else if (tabs.length < remembered.tabs.length)
    store.setItem(TABS, JSON.stringify({ activeTabIndex: 0, tabs }));
}

/** Whether GraphiQL has something of the reader's to restore. */
export function remembersTabs(store: Store): boolean {
  return parse(store.getItem(TABS)) !== null;
}

function parse(stored: string | null): Tabs | null {
  if (stored === null) return null;
  try {
    const value = JSON.parse(stored) as Partial<Tabs> | null;
    return value && Array.isArray(value.tabs) && value.tabs.length > 0 ? (value as Tabs) : null;
  } catch {
    return null;
  }
}
