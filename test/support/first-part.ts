import type { Dataset } from '../../src/dataset/dataset.ts';

type Article = Dataset['articles'][number]['value'];
type Show = Dataset['shows'][number]['value'];

/** The first article, and where the same words stand elsewhere. */
const ARTICLES = [
  'betanews-lily-collins-accepte',
  'e-canada-how-season-2-will-be-different',
  'e-french-emily-in-paris-season-2',
  'emily-in-paris-account-post-2020-11-11',
  'lily-collins-post-2020-11-11',
  'lily-collins-wants-to-do-a-emily-in-paris-sequel',
  'mtv-australia-emily-in-paris-season-2',
  'oprah-magazine-emily-in-paris-season-2',
  'pedestrian-emily-in-paris-season-2',
  'purebreak-emily-in-paris-october-2020',
  'spanish-copy-of-oprah-magazine',
  'the-sun-emily-in-paris-2020-11-10',
  'translated-back-from-spanish',
  'tv-line-darren-star',
  'vanity-fair-lily-collins',
];
const SHOWS = ['emily-in-paris', 'sex-and-the-city', '90210-which-of-two'];
const PEOPLE = ['darren-star', 'joanna-freedman', 'lily-collins', 'philippine-leroy-beaulieu'];

/** What else is on record of the show has keys of its own. */
const isFirst = ({ key }: { key: string }): boolean => !/^(eip-|emily-in-paris-)/.test(key);

/**
 * The seed as far as the first article goes: the exhibits that its tests hold word for word stay what they are while the record grows. Whatever this part names
 * and nothing else.
 */
export function firstPart(dataset: Dataset): Dataset {
  const articles = dataset.articles
    .filter(({ value }) => ARTICLES.includes(value.slug))
    .map(({ file, value }) => ({ file, value: firstOfArticle(value) }));
  const onRecord = new Set([
    ...articles.map(({ value }) => value.slug),
    ...articles.flatMap(({ value }) => [...value.quotes, ...value.claims].map(({ key }) => key)),
  ]);
  const shows = dataset.shows
    .filter(({ value }) => SHOWS.includes(value.slug))
    .map(({ file, value }) => ({ file, value: firstOfShow(value, onRecord) }));
  const named = new Set(namesIn([...shows, ...articles].map(({ value }) => value)));
  return {
    shows,
    people: dataset.people.filter(({ value }) => PEOPLE.includes(value.slug)),
    organizations: dataset.organizations
      .filter(({ value }) => named.has(value.slug))
      .map(({ file, value }) => ({ file, value: { ...value, ownedBy: null } })),
    articles,
  };
}

function firstOfArticle(article: Article): Article {
  return {
    ...article,
    derivedFrom: article.derivedFrom.filter(({ article: source }) => ARTICLES.includes(source)),
    unnamedSources: article.unnamedSources.filter(isFirst),
    quotes: article.quotes.filter(isFirst),
    appearances: article.appearances.filter(isFirst),
    claims: article.claims.filter(isFirst),
  };
}

function firstOfShow(show: Show, onRecord: ReadonlySet<string>): Show {
  const played = (people: string[]): string[] => people.filter((person) => PEOPLE.includes(person));
  return {
    ...show,
    producedBy: show.producedBy.filter((studio) => studio === 'mtv-studios'),
    cast: show.cast.filter(({ person }) => PEOPLE.includes(person)),
    crew: show.crew.filter(
      ({ person, role }) => PEOPLE.includes(person) && ['CREATOR', 'WRITER'].includes(role),
    ),
    characters: show.characters.filter(isFirst).map((character) => ({
      ...character,
      playedBy: character.key === 'emily-sylvie' ? [] : played(character.playedBy),
    })),
    announcements: show.announcements.filter(isFirst),
    seasons: show.seasons
      .filter(({ statuses, number }) => statuses.some(isFirst) || (number ?? 0) <= 4)
      .map((season) => ({
        ...season,
        coverage: season.coverage.filter(isFirst),
        statuses: season.statuses.filter(isFirst).map((status, at, all) => ({
          ...status,
          validTo: at === all.length - 1 ? null : status.validTo,
          evidence: status.evidence.filter(
            ({ article, quote, claim, announcement }) =>
              announcement !== undefined || onRecord.has(article ?? quote ?? claim ?? ''),
          ),
        })),
      })),
  };
}

function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(namesIn);
}
