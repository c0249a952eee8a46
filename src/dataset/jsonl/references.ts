import { kindOf } from '../../modules/on-record.ts';
import type { Kind } from '../../modules/records.ts';
import { shown } from '../explain-issue.ts';

/**
 * Where records name others by id. `[]`: each of a list, which must be there. `?`: may be null. `{}`: fields that name nobody. The way back into files follows
 * these before the definitions of files check the rest.
 */
const PLACES: Record<Kind, readonly string[]> = {
  organizations: ['ownedBy?'],
  people: ['worksFor[].organization'],
  unnamedSources: ['article'],
  shows: [
    'availableOn[].platform',
    'producedBy[]',
    'cast[].person',
    'crew[].person',
    'spinOffOf?',
    'revivalOf?',
  ],
  characters: ['playedBy[]', 'appearsIn[]'],
  coverage: ['season'],
  seasons: ['show', 'decidedBy[].organization'],
  articles: ['publisher?', 'supplied?.publisher?', 'authors[]', 'derivedFrom[].article'],
  topics: [],
  quotes: [
    'article',
    'saidBy[].id',
    'saidTo[].id',
    'onBehalfOf?',
    'voicedAs?',
    'about[]',
    'discusses[]',
    'verificationEvidence[]',
    'possibleSameAs[].quote',
  ],
  appearances: [
    'article',
    'quote',
    'attributedTo[].id',
    'edits[]{}',
    'quotedFrom[].appearance',
    'continues?',
  ],
  claims: ['article', 'about[]', 'restsOn[]', 'resolvedBy?'],
  announcements: ['show', 'madeBy[]', 'voicedAs?'],
  statuses: ['season', 'evidence[]', 'decidedIn?'],
  corrections: ['article', 'corrects[]'],
};

/** What a record names, and what of it cannot be followed. */
export interface Named {
  readonly ids: readonly { readonly place: string; readonly id: string }[];
  readonly faults: readonly string[];
}

/** Everything that a record names, by place: `saidBy[0].id`. */
export function namedBy(kind: Kind, record: Readonly<Record<string, unknown>>): Named {
  const ids: { place: string; id: string }[] = [];
  const faults: string[] = [];
  const follow = (value: unknown, steps: readonly string[], place: string): void => {
    const [step, ...rest] = steps;
    if (step === '?' || step === undefined) {
      if (value === null && step === '?') return;
      if (rest.length > 0) follow(value, rest, place);
      else if (typeof value === 'string' && kindOf(value)) ids.push({ place, id: value });
      else faults.push(`${place}: expected the id of a record, found ${shown(value)}. Correct it.`);
    } else if (step === '[]') {
      if (Array.isArray(value))
        value.forEach((item, index) => {
          follow(item, rest, `${place}[${String(index)}]`);
        });
      else faults.push(`${place}: expected a list, found ${shown(value)}. Write [] where there are none.`);
    } else if (typeof value !== 'object' || value === null) {
      faults.push(`${place}: expected fields with their values, found ${shown(value)}. Correct it.`);
    } else if (step !== '{}') {
      const name = step.replace('.', '');
      follow((value as Record<string, unknown>)[name], rest, place === '' ? name : `${place}.${name}`);
    }
  };
  for (const way of PLACES[kind]) follow(record, way.match(/\.?\w+|\[\]|\?|\{\}/g) ?? [], '');
  return { ids, faults };
}
