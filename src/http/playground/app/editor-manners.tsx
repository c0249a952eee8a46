import { pick, useGraphiQL, useMonaco } from '@graphiql/react';
import { useEffect } from 'react';

/** Escape closes these first; only when none is open does it leave the editor. */
const NOTHING_OPEN =
  '!suggestWidgetVisible && !findWidgetVisible && !parameterHintsVisible && !renameInputVisible && !markersNavigationVisible';

/**
 * What GraphiQL's editors lack. A name for screen readers; long lines that wrap, since the query's column is narrow; and
 * a way out by keyboard, since Tab writes a tab there: Escape leaves the editor, and Tab then goes on.
 */
export function EditorManners() {
  const editors = useGraphiQL(pick('queryEditor', 'variableEditor', 'headerEditor', 'responseEditor'));
  const { queryEditor, variableEditor, headerEditor, responseEditor } = editors;
  const keys = useMonaco((state) => state.monaco?.KeyCode);
  useEffect(() => {
    if (!keys) return;
    queryEditor?.updateOptions({ ariaLabel: 'Query', wordWrap: 'on' });
    variableEditor?.updateOptions({ ariaLabel: 'Variables, as JSON' });
    headerEditor?.updateOptions({ ariaLabel: 'Headers, as JSON' });
    responseEditor?.updateOptions({ ariaLabel: 'Answer' });
    const leaving = [queryEditor, variableEditor, headerEditor, responseEditor].map((editor) =>
      editor?.addAction({
        id: 'leave-editor',
        label: 'Leave the editor',
        keybindings: [keys.Escape],
        precondition: NOTHING_OPEN,
        run: () => {
          editor.getContainerDomNode().focus();
        },
      }),
    );
    return () => {
      for (const action of leaving) action?.dispose();
    };
  }, [keys, queryEditor, variableEditor, headerEditor, responseEditor]);
  return null;
}
