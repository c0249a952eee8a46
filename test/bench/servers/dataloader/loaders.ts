import { readFileSync, readdirSync } from 'node:fs';
import DataLoader from 'dataloader';
import neo4j, { type Driver } from 'neo4j-driver';

export type Thing = Readonly<Record<string, unknown>> & { readonly id: string };

type Loader<Value> = DataLoader<string, Value>;

const FOLDER = new URL('./cypher/', import.meta.url);
const STATEMENTS = new Map(
  readdirSync(FOLDER).map((file) => [
    file.replace('.cypher', ''),
    readFileSync(new URL(file, FOLDER), 'utf8'),
  ]),
);

/** What each request loads by: one batch function a field, each of which answers every key in order. */
export function loadersOver(driver: Driver, database: string | undefined) {
  const run = async (name: string, parameters: Record<string, unknown>): Promise<[string, unknown][]> => {
    const cypher = STATEMENTS.get(name);
    if (cypher === undefined)
      throw new Error(`Expected a statement "${name}" beside the loaders, found none.`);
    const { records } = await driver.executeQuery(cypher, parameters, {
      routing: neo4j.routing.READ,
      ...(database === undefined ? {} : { database }),
    });
    return records.map((record) => [record.get(0) as string, record.get(1) as unknown]);
  };
  const loader = <Value>(name: string, none: Value, more: Record<string, unknown> = {}): Loader<Value> =>
    new DataLoader(async (keys) => {
      const found = new Map(await run(name, { keys, ...more }));
      return keys.map((key) => (found.get(key) ?? none) as Value);
    });
  const one = (name: string, more?: Record<string, unknown>) => loader<Thing | null>(name, null, more);
  const many = (name: string, more?: Record<string, unknown>) => loader<readonly Thing[]>(name, [], more);
  const pages = new Map<string, Loader<readonly Thing[]>>();

  return {
    show: one('shows'),
    person: one('people'),
    quote: one('quotes'),
    seasonsOfShow: many('seasons-of-shows'),
    showOfSeason: one('show-of-seasons'),
    statusOfSeason: one('status-of-seasons', { today: new Date().toISOString().slice(0, 10) }),
    speakerOfQuote: one('speaker-of-quotes'),
    toldOfQuote: many('told-of-quotes'),
    subjectsOfQuote: many('subjects-of-quotes'),
    appearancesOfQuote: many('appearances-of-quotes'),
    articleOfAppearance: one('article-of-appearances'),
    publisherOfArticle: one('publisher-of-articles'),
    sourcesOfAppearance: many('sources-of-appearances'),
    /** Pages of one length are loaded together. */
    latestQuotes: (of: 'quotes-of-shows' | 'quotes-of-people', first: number) => {
      const key = `${of} ${String(first)}`;
      const page = pages.get(key) ?? many(of, { first: neo4j.int(first) });
      pages.set(key, page);
      return page;
    },
    /** A statement without keys. */
    root: async (name: 'board' | 'search', parameters: Record<string, unknown>): Promise<unknown> =>
      (await run(name, parameters))[0]?.[1],
  };
}

export type Loaders = ReturnType<typeof loadersOver>;
