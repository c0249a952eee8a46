import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The styles on offer, by the name of the Citation Style Language project. */
const STYLES = {
  APA: 'apa',
  CHICAGO: 'chicago-author-date',
  MLA: 'modern-language-association',
} as const;

export type CitationStyle = keyof typeof STYLES;

const require = createRequire(import.meta.url);
const texts = new Map<CitationStyle, string>();

/** A style as CSL's XML. Styles come by the thousand in one file for each first letter; read when first asked for. */
export function styleText(style: CitationStyle): string {
  let text = texts.get(style);
  if (text === undefined) {
    const name = STYLES[style];
    const file = require.resolve(`@manuscripts/csl-styles/dist/${name.charAt(0)}.json`);
    const styles = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    text = styles[`http://www.zotero.org/styles/${name}`];
    if (text === undefined) throw new Error(`Expected the style "${name}" in ${file}, found none.`);
    texts.set(style, text);
  }
  return text;
}
