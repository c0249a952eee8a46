import { ToolbarButton, pick, useGraphiQL } from '@graphiql/react';
import { useAnnounce } from './announcer.tsx';
import { linkTo } from './link.ts';

/**
 * Copies an address that opens what stands in the editors now, and puts it into the address bar as well: where a page
 * may not write to the clipboard (plain http on another host), it can be copied from there.
 */
export function CopyLinkButton() {
  const { queryEditor, variableEditor } = useGraphiQL(pick('queryEditor', 'variableEditor'));
  const announce = useAnnounce();
  const copyLink = async (): Promise<void> => {
    const operation = { query: queryEditor?.getValue() ?? '', variables: variableEditor?.getValue() ?? '' };
    if (operation.query.trim() === '') {
      announce('There is no query to link to yet');
      return;
    }
    const link = linkTo(operation, window.location.origin);
    window.history.replaceState(null, '', link);
    try {
      await navigator.clipboard.writeText(link);
      announce('Link copied');
    } catch {
      announce('The link is in the address bar: this browser does not let the page copy it');
    }
  };
  return (
    <ToolbarButton label="Copy link to this query" onClick={() => void copyLink()}>
      <svg
        className="graphiql-toolbar-icon"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        aria-hidden="true"
      >
        <path d="M10 14a4.2 4.2 0 0 0 6 0l3.2-3.2a4.2 4.2 0 0 0-6-6L12 6" />
        <path d="M14 10a4.2 4.2 0 0 0-6 0l-3.2 3.2a4.2 4.2 0 0 0 6 6L12 18" />
      </svg>
    </ToolbarButton>
  );
}
