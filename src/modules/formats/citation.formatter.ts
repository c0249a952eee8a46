import { createRequire } from 'node:module';
import type { CslItem } from './csl-item.ts';
import { type CitationStyle, styleText } from './citation.styles.ts';

/** As much of citation-js as is used here: it comes without types. */
interface CitationJs {
  readonly Cite: new (item: CslItem) => {
    format(kind: 'bibliography', options: { format: 'text'; template: string; lang: string }): string;
  };
  readonly plugins: { readonly config: { get(name: '@csl'): { readonly styles: Styles } } };
}

interface Styles {
  has(name: string): boolean;
  add(name: string, xml: string): void;
}

// Required and not imported: imported, the plug-in would register with another copy of the core than the one at hand.
const require = createRequire(import.meta.url);
const { Cite, plugins } = require('@citation-js/core') as CitationJs;
require('@citation-js/plugin-csl');

/** A citation as one line of plain text, in the words of the style. */
export function citation(item: CslItem, style: CitationStyle): string {
  const { styles } = plugins.config.get('@csl');
  const template = `tracker-${style}`;
  if (!styles.has(template)) styles.add(template, styleText(style));
  return new Cite(item)
    .format('bibliography', { format: 'text', template, lang: 'en-US' })
    .replace(/\s+/g, ' ')
    .trim();
}
