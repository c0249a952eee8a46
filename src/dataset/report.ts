import type { ImportReport } from './import.ts';
import type { QuotationsReport } from './quotations/import-quotations.ts';
import type { TextsReport } from './texts.ts';
import type { FilesReport } from './write-files.ts';

/** What an import did, a sentence a line. */
export function sentencesOf({ created, updated, unchanged, leftovers }: ImportReport): string[] {
  const counts = `created ${String(created)}, updated ${String(updated)}, unchanged ${String(unchanged)}`;
  const sentences = [created + updated === 0 ? `Nothing changed: ${counts}.` : `Imported: ${counts}.`];
  if (leftovers.length > 0) {
    const shown = leftovers.slice(0, 10).map(({ id }) => id);
    const more =
      leftovers.length > shown.length ? ` and ${String(leftovers.length - shown.length)} more` : '';
    sentences.push(
      `On record but in none of the files, and left alone: ${shown.join(', ')}${more}. Delete them by hand where they are no longer wanted.`,
    );
  }
  return sentences;
}

/** What trying the selectors on the texts found, a sentence a line. */
export function sentencesOfTexts(report: TextsReport): string[] {
  const { tried, articles, mismatches, withoutText } = report;
  const sentences = mismatchesOf(report);
  const exact = tried - mismatches.length;
  sentences.push(
    `${String(exact)} of ${String(tried)} selectors are EXACT in the ${String(articles)} articles whose texts were found.`,
  );
  if (withoutText.length > 0)
    sentences.push(`No text with their hash was found for: ${withoutText.join(', ')}.`);
  return sentences;
}

/** Each selector that does not stand where it says, a sentence a line. */
export function mismatchesOf({ mismatches }: TextsReport): string[] {
  return mismatches.map(
    ({ file, line, anchoring, message }) => `${file}:${String(line)}: ${anchoring}. ${message}`,
  );
}

/** What became of a folder of files, a sentence a line. */
export function sentencesOfFiles({ written, same, strays }: FilesReport, pruned: boolean): string[] {
  const sentences = [`Files written: ${String(written)}, the same already: ${String(same)}.`];
  if (strays.length > 0) {
    sentences.push(
      pruned
        ? `Deleted, because they are no longer on record: ${strays.join(', ')}.`
        : `No longer on record, and left: ${strays.join(', ')}. --prune deletes them.`,
    );
  }
  return sentences;
}

/** What became of a file of quotations, a sentence a line. */
export function sentencesOfQuotations(report: QuotationsReport): string[] {
  const { rows, incomplete, taken, already, joined, possible } = report;
  const whole =
    incomplete === 0 ? 'nothing left out' : `something left out of ${String(incomplete)}, named above`;
  const counts = `${String(taken)} put on record, ${String(already)} on record already`;
  return [
    `Rows read: ${String(rows)}, ${whole}.`,
    `${taken === 0 ? 'Nothing changed. ' : ''}Printed quotations: ${counts}.`,
    ...(joined > 0
      ? [`Of words that another quote on record has, and joined to it: ${String(joined)}.`]
      : []),
    ...(possible > 0
      ? [`New quotes that may be the same as another: ${String(possible)}. An editor decides.`]
      : []),
  ];
}
