import type { ArticleFile } from '../../../src/dataset/definitions/article.ts';
import { onDay } from './calendar.ts';
import { chanceFor } from './chance.ts';
import type { Fate } from './fates.ts';
import { type Shape, slugs } from './shape.ts';

type Imprint = Pick<ArticleFile, 'slug' | 'headline' | 'publisher' | 'availability' | 'sourceRole'>;

/** An article of which nothing is known but this, and the day from the calendar's first; null where nobody knows it. */
export function article(imprint: Imprint, day: number | null): ArticleFile {
  return {
    ...imprint,
    url: `https://${imprint.publisher ?? 'nobody'}.example/${imprint.slug}`,
    urlUnknownBecause: null,
    archivedUrl: null,
    headlineUnknownBecause: imprint.headline === null ? 'NOT_FOUND' : null,
    publisherUnknownBecause: null,
    publishedOn: day === null ? null : onDay(day, 'METADATA'),
    publishedOnUnknownBecause: day === null ? 'NOT_STATED' : null,
    supplied: null,
    authors: [],
    retrievedOn: null,
    contentSha256: null,
    contentLength: null,
    contentCodePoints: null,
    language: 'en',
    topics: [],
    note: null,
    derivedFrom: [],
    unnamedSources: [],
    quotes: [],
    appearances: [],
    claims: [],
    corrections: [],
  };
}

/** What an outlet wrote of a season's fate, in its own words; evidence for its status. */
export function newsOf(shape: Shape, { show, season, day }: Fate): ArticleFile {
  const chance = chanceFor(shape.seed, 'news', show * 10 + season);
  const slug = slugs.news(show, season);
  const exact = `Nobody has said whether the fictional season ${String(season)} comes`;
  return {
    ...article(
      {
        slug,
        headline: `Fictional news: ${exact}`,
        publisher: slugs.outlet(chance.below(shape.outlets)),
        availability: 'FULL_TEXT',
        sourceRole: 'UNKNOWN',
      },
      day,
    ),
    claims: [
      {
        key: `${slug}-claim`,
        exact,
        prefix: null,
        suffix: null,
        start: null,
        end: null,
        placement: 'HEADLINE',
        stance: 'NEUTRAL',
        speechAct: 'DEFLECTION',
        certainty: 'UNSPECIFIED',
        resolution: 'OPEN',
        resolvedOn: null,
        resolvedBy: null,
        gradeLabel: null,
        scale: null,
        note: null,
        about: [slugs.season(show, season)],
        restsOn: [],
      },
    ],
  };
}
