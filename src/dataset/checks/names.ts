import type { Dataset } from '../dataset.ts';
import type { Finding } from '../faults.ts';
import { files, ofArticles, ofSeasons, ofShows, type Placed } from '../walk.ts';

/** The kinds of things that references name. */
export type Noun =
  | 'show'
  | 'season'
  | 'character'
  | 'announcement'
  | 'statusRecord'
  | 'coverage'
  | 'person'
  | 'organization'
  | 'article'
  | 'quote'
  | 'appearance'
  | 'claim'
  | 'unnamedSource'
  | 'correction';

/** Everything that has a name of its own, by kind. `field`: what the name is called. */
export interface Named extends Placed<unknown> {
  name: string;
  field: 'slug' | 'key';
}

export function namedThings(dataset: Dataset): Record<Noun, Named[]> {
  return {
    show: files(dataset.shows).map(bySlug),
    season: ofShows(dataset, 'seasons').map(bySlug),
    character: ofShows(dataset, 'characters').map(byKey),
    announcement: ofShows(dataset, 'announcements').map(byKey),
    statusRecord: ofSeasons(dataset, 'statuses').map(byKey),
    coverage: ofSeasons(dataset, 'coverage').map(byKey),
    person: files(dataset.people).map(bySlug),
    organization: files(dataset.organizations).map(bySlug),
    article: files(dataset.articles).map(bySlug),
    quote: ofArticles(dataset, 'quotes').map(byKey),
    appearance: ofArticles(dataset, 'appearances').map(byKey),
    claim: ofArticles(dataset, 'claims').map(byKey),
    unnamedSource: ofArticles(dataset, 'unnamedSources').map(byKey),
    correction: ofArticles(dataset, 'corrections').map(byKey),
  };
}

/** No two things of a kind share a name, in whatever files they stand. */
export function duplicateNames(dataset: Dataset): Finding[] {
  const findings: Finding[] = [];
  for (const [noun, things] of Object.entries(namedThings(dataset))) {
    const seen = new Map<string, Named>();
    for (const thing of things) {
      const first = seen.get(thing.name);
      if (!first) {
        seen.set(thing.name, thing);
        continue;
      }
      findings.push({
        file: thing.file,
        path: [...thing.path, thing.field],
        named: { noun, name: thing.name },
        message: `${thing.field}: expected a name of its own, found "${thing.name}", which ${first.file} gives to another ${noun}. Choose another ${thing.field}, or keep only one of the two.`,
      });
    }
  }
  return findings;
}

function bySlug(placed: Placed<{ slug: string }>): Named {
  return { ...placed, name: placed.value.slug, field: 'slug' };
}

function byKey(placed: Placed<{ key: string }>): Named {
  return { ...placed, name: placed.value.key, field: 'key' };
}
