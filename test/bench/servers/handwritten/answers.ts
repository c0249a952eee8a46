import type { Record as Row } from 'neo4j-driver';

/** What rows of the statements beside this file are in the tracker's own shape. What Cypher leaves unordered is ordered here, which costs less. */

type Best = [status: string, since: string | null][];

export function tinyAnswer([row]: readonly Row[]): unknown {
  if (!row) return { show: null };
  const column = (place: number): string => row.get(place) as string;
  return { show: { id: column(0), slug: column(1), title: column(2), lifecycleStatus: column(3) } };
}

type SeasonRow = [slug: string, number: number, best: Best];
type SpeakerRow = [
  rank: string,
  position: number,
  name: string | null,
  description: string | null,
  isPerson: boolean,
  isOrganization: boolean,
];
type PartyRow = [name: string, id: string, isPerson: boolean];
type PrintedRow = [headline: string | null, url: string, publisher: string[], printedOn: string, id: string];
type QuoteRow<About> = [
  id: string,
  text: string,
  stance: string,
  saidOn: string | null,
  about: About[],
  told: PartyRow[],
  printed: PrintedRow[],
];

export function showAnswer([row]: readonly Row[]): unknown {
  if (!row) return { show: null };
  const seasons = row.get(2) as SeasonRow[];
  const quotes = row.get(3) as QuoteRow<SpeakerRow>[];
  return {
    show: {
      slug: row.get(0) as string,
      title: row.get(1) as string,
      seasons: seasons
        .sort(([, a], [, b]) => a - b)
        .map(([slug, number, best]) => ({ slug, number, status: statusOf(best) })),
      quotes: {
        nodes: quotes.map((quote) => ({ ...quoteOf(quote), speaker: speakerOf(quote[4]) })),
      },
    },
  };
}

type SubjectRow = [number: number | null, title: string, id: string, isSeason: boolean];

export function personAnswer([row]: readonly Row[]): unknown {
  if (!row) return { person: null };
  const quotes = row.get(2) as QuoteRow<SubjectRow>[];
  return {
    person: {
      slug: row.get(0) as string,
      name: row.get(1) as string,
      quotes: {
        nodes: quotes.map((quote) => ({
          ...quoteOf(quote),
          about: quote[4]
            .sort(([, , a], [, , b]) => compare(a, b))
            .map(([number, title, , isSeason]) =>
              isSeason ? { __typename: 'Season', number, show: { title } } : { __typename: 'Show', title },
            ),
        })),
      },
    },
  };
}

function quoteOf([id, text, stance, saidOn, , told, printed]: QuoteRow<unknown>) {
  return {
    id,
    text,
    stance,
    saidOn: saidOn === null ? null : { edtf: saidOn },
    saidTo: told
      .sort(([a, idA], [b, idB]) => compare(a, b) || compare(idA, idB))
      .map(([name, , isPerson]) => ({
        party: { __typename: isPerson ? 'Person' : 'Organization', name },
      })),
    appearances: printed
      .sort((a, b) => earliestFirst(a[3], a[4], b[3], b[4]))
      .map(([headline, url, publisher]) => ({
        article: { headline, url, publisher: publisherOf(publisher) },
      })),
  };
}

function speakerOf(credits: SpeakerRow[]) {
  const [first] = credits.sort(
    ([rankA, placeA], [rankB, placeB]) =>
      Number(rankB === 'PREFERRED') - Number(rankA === 'PREFERRED') || placeA - placeB,
  );
  if (!first) return null;
  const [, , name, descriptionAsStated, isPerson, isOrganization] = first;
  if (isPerson) return { __typename: 'Person', name };
  return isOrganization
    ? { __typename: 'Organization', name }
    : { __typename: 'UnnamedSource', descriptionAsStated };
}

export function boardAnswer(rows: readonly Row[]): unknown {
  return {
    board: {
      nodes: rows.map((row) => ({
        slug: row.get(0) as string,
        number: row.get(1) as number,
        quoteCount: row.get(2) as number,
        lastActivityOn: row.get(3) as string,
        show: { title: row.get(4) as string },
        status: statusOf(row.get(5) as Best),
      })),
    },
  };
}

type TracedRow = [
  id: string,
  printedOn: string,
  parents: [id: string, basis: string][],
  slug: string,
  headline: string | null,
  publishedOn: string | null,
  availability: string,
  publisher: string[],
];

export function traceAnswer([row]: readonly Row[]): unknown {
  if (!row) return { quote: null };
  const printed = (row.get(1) as TracedRow[]).sort((a, b) => earliestFirst(a[1], a[0], b[1], b[0]));
  const byId = new Map(printed.map((each) => [each[0], each]));
  const edges = printed.flatMap(([, , parents, slug]) =>
    parents.flatMap(([id, basis]) => {
      const to = byId.get(id);
      return to
        ? { fromArticle: { slug }, toArticle: { slug: to[3], publisher: publisherOf(to[7]) }, basis }
        : [];
    }),
  );
  const roots = printed
    .filter(([, , parents]) => parents.length === 0)
    .map(([, , , slug, headline, publishedOn, availability, publisher]) => ({
      seen: availability !== 'CITED_ONLY',
      article: {
        slug,
        headline,
        publisher: publisherOf(publisher),
        publishedOn: publishedOn === null ? null : { edtf: publishedOn },
      },
    }));
  return { quote: { text: row.get(0) as string, trace: { edges, roots } } };
}

const WORDS_OF: Readonly<Record<string, string>> = {
  Quote: 'text',
  Article: 'headline',
  Show: 'title',
  Character: 'characterName',
};

export function searchAnswer([row]: readonly Row[]): unknown {
  const found = (row?.get(1) ?? []) as [id: string, label: string, words: string | null][];
  return {
    search: {
      totalCount: (row?.get(0) ?? 0) as number,
      hits: found.map(([id, label, words]) => {
        const __typename =
          label === 'Outlet' || label === 'Platform' || label === 'Studio' ? 'Organization' : label;
        return { item: { __typename, id, [WORDS_OF[__typename] ?? 'name']: words } };
      }),
    },
  };
}

function statusOf([best]: Best) {
  return best ? { status: best[0], validFrom: best[1] === null ? null : { edtf: best[1] } } : null;
}

function publisherOf([name]: string[]) {
  return name === undefined ? null : { name };
}

/** Those without a day last. */
function earliestFirst(dayA: string, idA: string, dayB: string, idB: string): number {
  return Number(dayA === '') - Number(dayB === '') || compare(dayA, dayB) || compare(idA, idB);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
