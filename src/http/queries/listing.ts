import { type PublishedQuery, ROWS } from '../../publish/publication.ts';
import type { Table } from '../../publish/tables.ts';
import type { Variable } from '../../publish/variables.ts';

/** What `GET /q.json` says of a saved query. */
export function listed(query: PublishedQuery): object {
  const { slug, number, question, description, asker, documentId, variables, tables } = query;
  return {
    name: slug,
    number,
    title: question,
    description: description === '' ? null : description,
    asker,
    variables: variables.map(({ name, type, required, defaultValue, description: says }) => ({
      name,
      type: String(type),
      required,
      default: defaultValue,
      description: says,
    })),
    links: { json: `/q/${slug}.json`, csv: `/q/${slug}.csv`, page: `/q#${slug}` },
    tables: tables.map((table) => ({
      rows: table.rows,
      csv: csvAddress(query, table),
      columns: table.columns.map(({ name }) => name),
    })),
    documentId,
    document: query.query,
  };
}

/** The address of one of the tables. */
export function csvAddress({ slug, tables }: PublishedQuery, table: Table): string {
  return `/q/${slug}.csv${table === tables[0] ? '' : `?${ROWS}=${table.rows}`}`;
}

/** `?season=emily-in-paris-season-2&then=2020-10-31`: what the query asks where nothing else is said. */
export function ownVariables(variables: readonly Variable[]): string {
  const parameters = new URLSearchParams();
  for (const { name, defaultValue } of variables)
    for (const value of [defaultValue].flat())
      if (value !== null) parameters.append(name, typeof value === 'string' ? value : JSON.stringify(value));
  return parameters.size === 0 ? '' : `?${parameters.toString()}`;
}
