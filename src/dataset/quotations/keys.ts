import { seededId } from '../../modules/ids.ts';

/** The slug of an article that is known by its address alone: the same address gives the same slug, whichever dataset has it. */
export function slugOfUrl(url: string): string {
  return `web-${hashOf(url)}`;
}

/** The key of a printing: of this quote, at this address. */
export function appearanceKey(quoteKey: string, url: string): string {
  return `${quoteKey}-in-${hashOf(url)}`;
}

/** The key of words that their dataset gives no name to. */
export function keyOfWords(dataset: string, url: string, text: string): string {
  return `${dataset}-${hashOf(`${url}\n${text}`)}`;
}

/** A dataset's own id as a key; null where nothing of it can be one. */
export function keyOfId(dataset: string, id: string): string | null {
  const key = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return key === '' ? null : `${dataset}-${key}`;
}

function hashOf(text: string): string {
  return seededId('app', text).slice('app_'.length);
}
