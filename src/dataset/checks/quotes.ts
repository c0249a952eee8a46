import type { Dataset } from '../dataset.ts';
import type { Finding } from '../faults.ts';
import { ofArticles } from '../walk.ts';

/**
 * Quotes and what prints them agree: each is printed somewhere, and whoever is credited there is among its speakers. Where the dataset is not `whole`, what prints a
 * quote may stand in what could not be read.
 */
export function quotesAndAppearancesThatDisagree(dataset: Dataset, whole: boolean): Finding[] {
  const quotes = ofArticles(dataset, 'quotes');
  const appearances = ofArticles(dataset, 'appearances');
  const printed = new Set(appearances.map(({ value }) => value.of));
  const speakers = new Map(quotes.map(({ value }) => [value.key, new Set(value.saidBy.map(nameOf))]));
  return [
    ...quotes
      .filter(({ value }) => whole && !printed.has(value.key))
      .map(({ file, path, value }) => ({
        file,
        path: [...path, 'key'],
        message: unprinted(value.key),
      })),
    ...appearances.flatMap(({ file, path, value }) =>
      value.attributedTo.flatMap((credited, index) => {
        const known = speakers.get(value.of);
        if (!known || known.has(nameOf(credited))) return [];
        return [
          {
            file,
            path: [...path, 'attributedTo', index],
            message: `Expected one of those in saidBy of "${value.of}", found "${nameOf(credited).split(':')[1] ?? ''}". Add the speaker there with a rank: where articles disagree, the quote is CONTESTED and keeps both.`,
          },
        ];
      }),
    ),
  ];
}

/** Of a quote that no article prints. */
export function unprinted(key: string): string {
  return `Expected an appearance of "${key}" in some article, found none. Add how this article prints it, or remove the quote.`;
}

function nameOf(speaker: {
  person?: string | undefined;
  organization?: string | undefined;
  unnamedSource?: string | undefined;
}): string {
  if (speaker.person !== undefined) return `person:${speaker.person}`;
  if (speaker.organization !== undefined) return `organization:${speaker.organization}`;
  return `unnamedSource:${speaker.unnamedSource ?? ''}`;
}
