import { traceOf, type AppearanceRow, type ArticleRow } from '../../../src/modules/provenance/trace.ts';

interface Printed {
  id: string;
  on?: string | null;
  owner?: string;
  from?: string[];
  told?: string[];
  foreign?: 0 | 1;
  article?: string;
  edits?: [kind: string, text: string | null][];
}

export interface Published {
  seen?: boolean;
  by?: string;
  owner?: string;
  from?: [article: string, kind?: string][];
}

/** Each appearance is printed in the article `<id>-article` unless said; `articles` adds others, or says more of these. */
export function trace(printed: Printed[], articles: Record<string, Published> = {}) {
  const appearanceRows = printed.map(
    ({
      id,
      on = null,
      from = [],
      told = [],
      foreign = 0,
      article = `${id}-article`,
      edits = [],
    }): AppearanceRow => [id, article, on, from.map((parent) => [parent, 'MATCHED']), foreign, told, edits],
  );
  const all: Record<string, Published> = Object.fromEntries(
    printed.map(({ id, owner, article = `${id}-article` }) => [
      article,
      { ...(owner !== undefined && { owner }), ...articles[article] },
    ]),
  );
  const articleRows = Object.entries({ ...articles, ...all }).map(
    ([id, { seen = true, by, owner, from = [] }]): ArticleRow => [
      id,
      seen ? 'FULL_TEXT' : 'CITED_ONLY',
      by ?? null,
      owner ?? by ?? null,
      from.map(([source, kind = 'CITED']) => [source, 'STATED', kind]),
    ],
  );
  return traceOf([appearanceRows, articleRows]);
}
