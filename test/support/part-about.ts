import type { Dataset } from '../../src/dataset/dataset.ts';

/**
 * The part of a dataset that is about some shows: their files, the articles with a quote or claim about them and what those derive from, and whoever and whatever
 * any of these names.
 */
export function partAbout(shows: readonly string[], dataset: Dataset): Dataset {
  const kept = dataset.shows.filter(({ value }) => shows.includes(value.slug));
  const subjects = new Set(
    kept.flatMap(({ value }) => [value.slug, ...value.seasons.map(({ slug }) => slug)]),
  );
  const bySlug = new Map(dataset.articles.map((article) => [article.value.slug, article]));
  const quotesAbout = new Set(
    dataset.articles.flatMap(({ value }) =>
      value.quotes
        .filter(({ about }) => about.some(({ season, show }) => subjects.has(season ?? show ?? '')))
        .map(({ key }) => key),
    ),
  );
  const articles = new Set(
    dataset.articles
      .filter(
        ({ value }) =>
          shows.some((show) => value.slug.includes(show)) ||
          value.appearances.some(({ of }) => quotesAbout.has(of)) ||
          value.claims.some(({ about }) => about.some((season) => subjects.has(season))),
      )
      .map(({ value }) => value.slug),
  );
  // A Set hands out what is added while it is walked.
  for (const slug of articles) {
    for (const { article } of bySlug.get(slug)?.value.derivedFrom ?? []) articles.add(article);
  }
  const keptArticles = dataset.articles.filter(({ value }) => articles.has(value.slug));
  const named = new Set(namesIn([...kept, ...keptArticles].map(({ value }) => value)));
  const organizations = new Set(
    dataset.organizations.map(({ value }) => value.slug).filter((slug) => named.has(slug)),
  );
  const organizationBySlug = new Map(dataset.organizations.map(({ value }) => [value.slug, value]));
  for (const slug of organizations) {
    const owner = organizationBySlug.get(slug)?.ownedBy ?? null;
    if (owner !== null) organizations.add(owner);
  }
  return {
    shows: kept,
    people: dataset.people.filter(({ value }) => named.has(value.slug)),
    organizations: dataset.organizations.filter(({ value }) => organizations.has(value.slug)),
    articles: keptArticles,
  };
}

function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(namesIn);
}
