import type { Dataset } from '../../../src/dataset/dataset.ts';
import type { AppearanceEntry, EditEntry } from '../../../src/dataset/definitions/quote.ts';
import { ofArticles } from '../../../src/dataset/walk.ts';
import { rootsOfChains } from '../../../src/modules/provenance/chains.ts';
import { byKey, type Cases, type Found, found } from './found.ts';

const YEAR = 365 * 86_400_000;

const edited =
  (is: (edit: EditEntry, appearance: AppearanceEntry) => boolean) =>
  (dataset: Dataset): Found[] =>
    found(
      ofArticles(dataset, 'appearances').filter(({ value }) => value.edits.some((edit) => is(edit, value))),
    );

export const printingCases: Cases = {
  'A circular chain': (dataset) => {
    const appearances = ofArticles(dataset, 'appearances');
    const parents = new Map(
      appearances.map(({ value }) => [value.key, value.quotedFrom.map(({ appearance }) => appearance)]),
    );
    return found(
      appearances.filter(({ value }) => {
        const { roots, circular } = rootsOfChains([value.key], parents);
        return circular && roots.length === 0;
      }),
    );
  },
  'A translation of a translation': (dataset) => {
    const appearances = ofArticles(dataset, 'appearances');
    const all = byKey(appearances);
    return found(
      appearances.filter(({ value }) => {
        const from = value.quotedFrom.map(({ appearance }) => all.get(appearance));
        const further = from.flatMap(
          (each) => each?.quotedFrom.map(({ appearance }) => all.get(appearance)) ?? [],
        );
        return from.some((each) => each?.language !== value.language) &&
          from.some((each) => further.some((origin) => origin?.language !== each?.language))
          ? new Set([value, ...from, ...further].map((each) => each?.language)).size === 3
          : false;
      }),
    );
  },
  'A faithful translation': (dataset) =>
    found(ofArticles(dataset, 'appearances').filter(({ value }) => value.fidelity?.verdict === 'FAITHFUL')),
  'A translation that drifted': (dataset) =>
    found(ofArticles(dataset, 'appearances').filter(({ value }) => value.fidelity?.verdict === 'DRIFTED')),
  'A recycled quote: over a year old at printing': (dataset) => {
    const quotes = byKey(ofArticles(dataset, 'quotes'));
    return found(
      ofArticles(dataset, 'appearances').filter(({ value, article }) => {
        const said = quotes.get(value.of)?.saidOn?.latest;
        const printed = article.publishedOn?.earliest;
        return said !== undefined && printed !== undefined && Date.parse(printed) - Date.parse(said) > YEAR;
      }),
    );
  },
  'Two copies with one shared bracket': (dataset) => {
    const bracketed = ofArticles(dataset, 'appearances').flatMap((placed) =>
      placed.value.edits.flatMap((edit) =>
        edit.kind === 'BRACKET' ? [{ ...placed, words: edit.text }] : [],
      ),
    );
    return found(
      bracketed.filter(({ value, words }) =>
        bracketed.some(
          (other) =>
            other.words === words &&
            other.value.key !== value.key &&
            other.value.of === value.of &&
            [value, other.value].every(({ quotedFrom }) =>
              quotedFrom.every(
                ({ appearance }) => appearance !== value.key && appearance !== other.value.key,
              ),
            ),
        ),
      ),
    );
  },
  'A masked swear word': edited(
    ({ kind, text, original }) => kind === 'MASKING' && /^\w\*+\w$/.test(text ?? '') && original !== null,
  ),
  'A [sic]': edited(({ kind, text }) => kind === 'SIC' && text === '[sic]'),
  'A cut at the end that no mark shows': edited(
    ({ kind, original }, { exact }) =>
      kind === 'TRUNCATION' && original !== null && !exact.includes(original),
  ),
  'A run split by the reporting clause': (dataset) => {
    const appearances = ofArticles(dataset, 'appearances');
    return found(
      appearances.filter(
        ({ value }) =>
          value.edits.some(({ kind }) => kind === 'SPLIT') &&
          appearances.some(({ value: { continues, of } }) => continues === value.key && of === value.of),
      ),
    );
  },
  'A mark that stays open before a paragraph that reopens it': (dataset) => {
    const continued = new Set(ofArticles(dataset, 'appearances').map(({ value }) => value.continues));
    return found(
      ofArticles(dataset, 'appearances').filter(({ value }) => !value.closed && continued.has(value.key)),
    );
  },
  'A paraphrase': (dataset) =>
    found(ofArticles(dataset, 'appearances').filter(({ value }) => value.form === 'PARAPHRASE')),
  'Words changed without a word about it': (dataset) => {
    const quotes = byKey(ofArticles(dataset, 'quotes'));
    return found(
      ofArticles(dataset, 'appearances').filter(
        ({ value }) =>
          value.form === 'DIRECT' &&
          value.edits.length === 0 &&
          value.continues === null &&
          value.exact !== quotes.get(value.of)?.text &&
          quotes.get(value.of)?.verification === 'ALTERED',
      ),
    );
  },
};
