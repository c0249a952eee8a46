import type { Dataset, Sourced } from './dataset.ts';
import type { ArticleFile } from './definitions/article.ts';
import type { SeasonEntry } from './definitions/season.ts';
import type { ShowFile } from './definitions/show.ts';
import type { Path } from './faults.ts';

/** A value of a file, with the way to it. */
export interface Placed<Value> {
  file: string;
  path: Path;
  value: Value;
}

export interface OfArticle<Value> extends Placed<Value> {
  article: ArticleFile;
}

export interface OfShow<Value> extends Placed<Value> {
  show: ShowFile;
}

export interface OfSeason<Value> extends OfShow<Value> {
  season: SeasonEntry;
}

type ArticleList = 'quotes' | 'appearances' | 'claims' | 'unnamedSources' | 'corrections' | 'derivedFrom';
type ShowList = 'seasons' | 'characters' | 'announcements';
type SeasonList = 'statuses' | 'coverage' | 'decidedBy';

/** Every item of one list of all articles. */
export function ofArticles<List extends ArticleList>(
  { articles }: Dataset,
  list: List,
): OfArticle<ArticleFile[List][number]>[] {
  return articles.flatMap(({ file, value: article }) =>
    (article[list] as ArticleFile[List][number][]).map((value, index) => ({
      file,
      path: [list, index],
      value,
      article,
    })),
  );
}

/** Every item of one list of all shows. */
export function ofShows<List extends ShowList>(
  { shows }: Dataset,
  list: List,
): OfShow<ShowFile[List][number]>[] {
  return shows.flatMap(({ file, value: show }) =>
    (show[list] as ShowFile[List][number][]).map((value, index) => ({
      file,
      path: [list, index],
      value,
      show,
    })),
  );
}

/** Every item of one list of all seasons. */
export function ofSeasons<List extends SeasonList>(
  dataset: Dataset,
  list: List,
): OfSeason<SeasonEntry[List][number]>[] {
  return ofShows(dataset, 'seasons').flatMap(({ file, path, value: season, show }) =>
    (season[list] as SeasonEntry[List][number][]).map((value, index) => ({
      file,
      path: [...path, list, index],
      value,
      show,
      season,
    })),
  );
}

/** Whole files. */
export function files<Value>(sourced: readonly Sourced<Value>[]): Placed<Value>[] {
  return sourced.map(({ file, value }) => ({ file, path: [], value }));
}
