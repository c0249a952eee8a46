import type { Dataset } from '../../../src/dataset/dataset.ts';
import type { ArticleFile } from '../../../src/dataset/definitions/article.ts';
import { toRecords } from '../../../src/dataset/to-records.ts';
import { KINDS, type Kind } from '../../../src/modules/records.ts';
import { newsOf } from './articles.ts';
import { fatesOf } from './fates.ts';
import { organizations, people } from './names.ts';
import { articlesOf } from './printings.ts';
import { type Shape, seasonsOf, slugs } from './shape.ts';
import { showFile } from './shows.ts';
import { storiesOf } from './stories.ts';

/** A record of the tracker, as a file of records holds it. */
export interface MadeRecord {
  readonly kind: Kind;
  readonly record: { readonly id: string };
}

/** All records of a graph, a few files' worth at a time: none of it is held longer. The same shape gives the same records. */
export function* recordsOf(shape: Shape): Generator<MadeRecord> {
  const topics = new Set<string>();
  for (const dataset of datasetsOf(shape)) {
    const records = toRecords({ shows: [], people: [], organizations: [], articles: [], ...dataset });
    for (const kind of KINDS) {
      for (const record of records[kind]) {
        // A topic is on record once, whoever speaks of it.
        if (kind === 'topics' && topics.size === topics.add(record.id).size) continue;
        yield { kind, record };
      }
    }
  }
}

function* datasetsOf(shape: Shape): Generator<Partial<Dataset>> {
  for (const value of organizations(shape)) yield { organizations: [{ file: '', value }] };
  for (const value of people(shape)) yield { people: [{ file: '', value }] };
  const firstQuotes = firstQuotesOf(shape);
  for (let show = 0; show < shape.shows; show++) {
    const fates = fatesOf(shape, show, (season) => firstQuotes.get(slugs.season(show, season)) ?? null);
    const news = fates.filter(({ ending }) => ending !== 'NOBODY_LOOKED');
    yield {
      shows: [{ file: '', value: showFile(shape, show, fates) }],
      articles: sourced(news.map((fate) => newsOf(shape, fate))),
    };
  }
  for (const story of storiesOf(shape)) yield { articles: sourced(articlesOf(shape, story)) };
}

function sourced(articles: readonly ArticleFile[]): Dataset['articles'] {
  return articles.map((value) => ({ file: '', value }));
}

/** What the first story about each season's fate gives as evidence: a status names its quote long before the story is told. */
function firstQuotesOf(shape: Shape): Map<string, string> {
  const first = new Map<string, string>();
  for (const { show, season, quotes } of storiesOf(shape)) {
    const slug = slugs.season(show, season);
    if (season === seasonsOf(shape, show) && !first.has(slug) && quotes[0] !== undefined)
      first.set(slug, quotes[0]);
  }
  return first;
}
