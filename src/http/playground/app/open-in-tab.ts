import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { type DocumentNode, type OperationDefinitionNode, Kind, parse } from 'graphql';
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
    // The editor finds out a moment later which operations it holds. Whoever runs the query before that would run the last tab's.
    actions.setOperationFacts(factsOf(operation.query));
  };
}

function factsOf(query: string): Parameters<ReturnType<typeof useGraphiQLActions>['setOperationFacts']>[0] {
  const documentAST = parsed(query);
  const operations = (documentAST?.definitions ?? []).filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const [first] = operations;
  const operationName = first?.name?.value;
  return {
    operations,
    ...(documentAST && { documentAST }),
    ...(operationName !== undefined && { operationName }),
  };
}

/** Null for a link whose query was cut: it opens all the same, to be mended. */
function parsed(query: string): DocumentNode | null {
  try {
    return parse(query);
  } catch {
    return null;
  }
}
