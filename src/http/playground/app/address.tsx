import { pick, useGraphiQL } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import { operationIn } from './link.ts';
import { useOpenInTab } from './open-in-tab.ts';

/**
 * Keeps the address and the tabs in step. A link pasted over this page's address opens in a tab; and the query leaves
 * the address once the reader edits it, since a reload would otherwise bring back the old one beside the new.
 */
export function AddressKeeper() {
  const openInTab = useOpenInTab();
  const { tabs, activeTabIndex } = useGraphiQL(pick('tabs', 'activeTabIndex'));
  const active = tabs[activeTabIndex];

  const open = useRef(openInTab);
  useEffect(() => {
    open.current = openInTab;
  }, [openInTab]);
  useEffect(() => {
    const onHashChange = (): void => {
      const linked = operationIn(window.location.href);
      if (linked) open.current?.(linked);
    };
    window.addEventListener('hashchange', onHashChange);
    return () => {
      window.removeEventListener('hashchange', onHashChange);
    };
  }, []);

  useEffect(() => {
    const linked = operationIn(window.location.href);
    if (!linked || !active) return;
    if (active.query === linked.query && (active.variables ?? '') === linked.variables) return;
    window.history.replaceState(null, '', window.location.pathname);
  }, [active]);
  return null;
}
