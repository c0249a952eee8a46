import type { Dataset } from '../dataset.ts';
import type { EditEntry } from '../definitions/quote.ts';
import type { Finding, Path } from '../faults.ts';
import { ofArticles } from '../walk.ts';
import { shown } from '../explain-issue.ts';

/** Offsets fit the words that they are of, and the text that they count in. The text itself is tried by `checkTexts`. */
export function selectorsThatDoNotFit(dataset: Dataset): Finding[] {
  const appearances = ofArticles(dataset, 'appearances');
  return [
    ...[...appearances, ...ofArticles(dataset, 'claims')].flatMap(({ file, path, value, article }) =>
      misplaced(value, article.contentLength, article.contentSha256 !== null).map((message) => ({
        file,
        path: [...path, 'start'],
        message,
      })),
    ),
    ...appearances.flatMap(({ file, path, value }) =>
      value.edits.flatMap((edit, index) => misplacedEdit(value.exact, edit, file, [...path, 'edits', index])),
    ),
  ];
}

interface Words {
  exact: string;
  start: number | null;
  end: number | null;
}

function misplaced({ exact, start, end }: Words, length: number | null, hasHash: boolean): string[] {
  if (start === null && end === null) return [];
  if (start === null || end === null) {
    return [
      `Expected start and end together, found ${start === null ? 'end' : 'start'} alone. Give both, or neither.`,
    ];
  }
  if (!hasHash) {
    return [
      `Expected contentSha256 beside offsets, found none. Offsets mean nothing without the text that they count in: add its hash, or leave start and end out.`,
    ];
  }
  if (end - start !== exact.length) {
    return [
      `Expected start and end ${String(exact.length)} apart, as exact has ${String(exact.length)} UTF-16 code units, found ${String(start)}-${String(end)}, ${String(end - start)} apart. Correct the offsets or the words.`,
    ];
  }
  if (length !== null && end > length) {
    return [
      `Expected an end within the text's ${String(length)} UTF-16 code units, found ${String(end)}. Correct the offsets, or contentLength.`,
    ];
  }
  return [];
}

function misplacedEdit(exact: string, { text, start, end }: EditEntry, file: string, path: Path): Finding[] {
  const fault = (message: string): Finding[] => [{ file, path, message }];
  if (start === null && end === null) return [];
  if (start === null || end === null) {
    return fault(
      `Expected start and end together, found ${start === null ? 'end' : 'start'} alone. Give both, or neither.`,
    );
  }
  if (start > end || end > exact.length) {
    return fault(
      `Expected a place within exact, 0-${String(exact.length)}, found ${String(start)}-${String(end)}. An edit's offsets count within exact.`,
    );
  }
  const there = exact.slice(start, end);
  if (text !== null && there !== text) {
    return fault(
      `Expected "${text}" at ${String(start)}-${String(end)} of exact, found ${shown(there)}. An edit's offsets count within exact.`,
    );
  }
  return [];
}
