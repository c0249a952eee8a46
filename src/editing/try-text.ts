import { createHash } from 'node:crypto';
import type { ArticleFile } from '../dataset/definitions/article.ts';
import { textMismatches } from '../dataset/texts.ts';
import type { FilePatch, Laid } from './lay.ts';
import type { Problem } from './problem.ts';

/** An article's hash and length, taken from its text where the patch does not give them. The text itself is not kept. */
export function withTextHash(patch: FilePatch, text: string | null): FilePatch {
  if (text === null || patch.folder !== 'articles') return patch;
  return {
    ...patch,
    value: {
      contentSha256: sha256(text),
      contentLength: text.length,
      contentCodePoints: Array.from(text).length,
      ...patch.value,
    },
  };
}

/** Selectors that do not stand in the text where they say, and a hash that is not the text's. */
export function tryText({ patch, shaped, name, placeInInput }: Laid, text: string | null): Problem[] {
  if (text === null || patch.folder !== 'articles' || !shaped.file) return [];
  const article = shaped.file as ArticleFile;
  const hash = sha256(text);
  if (article.contentSha256 !== hash)
    return [
      {
        kind: 'SelectorMismatch',
        path: placeInInput(['contentSha256']),
        message: `Expected a text whose SHA-256 is ${String(article.contentSha256)}, found one of ${hash}. Send the text that the article was recorded from, or record the new hash with it.`,
      },
    ];
  const dataset = { shows: [], people: [], organizations: [], articles: [{ file: name, value: article }] };
  return textMismatches(dataset, () => text).map(({ path, anchoring, message }) => ({
    kind: 'SelectorMismatch',
    path: placeInInput([...path, 'exact']),
    message: `${anchoring}: ${message}`,
  }));
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
