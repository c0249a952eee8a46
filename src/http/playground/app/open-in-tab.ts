import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { Operation } from './link.ts';

/**
 * Opens an operation in a tab: the one that already holds it, else a new one. What the reader is writing elsewhere is
 * never overwritten. Null while the editors are still loading.
 */
export function useOpenInTab(): ((operation: Operation) => void) | null {
  const actions = useGraphiQLActions();
  const { tabs, queryEditor, variableEditor } = useGraphiQL(pick('tabs', 'queryEditor', 'variableEditor'));
  // GraphiQL saves the old tab from its editors when a new one is added: without editors it would save nothing over it.
  if (!queryEditor || !variableEditor) return null;
  return (operation) => {
    const already = tabs.findIndex(
      (tab) => tab.query === operation.query && (tab.variables ?? '') === operation.variables,
    );
    if (already !== -1) {
      actions.changeTab(already);
      return;
    }
    actions.addTab();
    queryEditor.setValue(operation.query);
    variableEditor.setValue(operation.variables);
    actions.updateActiveTabValues({ ...operation, operationName: null });
  };
}
