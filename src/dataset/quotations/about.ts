import { seededId } from '../../modules/ids.ts';
import { recordIn, recordsOf } from '../../modules/on-record.ts';
import type { ReadDatabase } from '../../neo4j/database.ts';
import { readRun } from '../../modules/all-records.ts';
import type { Common } from './entry.ts';

/** What quotations are about: as files say it, and the id of its show. */
export interface About {
  readonly reference: Common['about'];
  readonly show: string;
}

/** The season or the show with this slug; null where none is on record. */
export async function aboutNamed(database: ReadDatabase, slug: string): Promise<About | null> {
  const [season, show] = [seededId('sea', slug), seededId('sho', slug)];
  const found = await recordsOf({ run: readRun(database) }, [season, show]);
  const record = found.get(season);
  if (record)
    return { reference: { season: slug }, show: (recordIn(record) as unknown as { show: string }).show };
  return found.has(show) ? { reference: { show: slug }, show } : null;
}

/** The slugs of people by each of their names, as they are written. */
export async function peopleByName(database: ReadDatabase): Promise<Map<string, string[]>> {
  const people = new Map<string, string[]>();
  for (const [slug, names] of await database.read(
    'MATCH (person:Person) RETURN person.slug, [person.name] + coalesce(person.aliases, [])',
    {},
  )) {
    for (const name of new Set(names as string[]))
      people.set(name, [...(people.get(name) ?? []), slug as string]);
  }
  return people;
}

/** The slugs of articles that people put on record, by address. Those that come from datasets have a slug that is made from it. */
export async function articlesByUrl(database: ReadDatabase): Promise<Map<string, string>> {
  const rows = await database.read(
    "MATCH (article:Article) WHERE article.url IS NOT NULL AND NOT article.slug STARTS WITH 'web-' RETURN article.url, article.slug",
    {},
  );
  return new Map(rows.map(([url, slug]) => [url as string, slug as string]));
}
