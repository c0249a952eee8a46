const PREFIX = 'renewal-tracker:';

/**
 * The browser's storage under a name of our own. Every GraphiQL that was ever served from this host and port keeps its
 * tabs under the same keys, and localhost:4000 is a busy address: their tabs must not open here.
 *
 * Where the browser forbids storage, what is kept lasts as long as the page.
 */
export function ownStorage(): Storage {
  const all = browserStorage() ?? memory();
  const ownKeys = (): string[] => keysOf(all).filter((key) => key.startsWith(PREFIX));
  return {
    getItem: (key) => all.getItem(PREFIX + key),
    setItem: (key, value) => {
      all.setItem(PREFIX + key, value);
    },
    removeItem: (key) => {
      all.removeItem(PREFIX + key);
    },
    key: (index) => ownKeys()[index]?.slice(PREFIX.length) ?? null,
    clear: () => {
      for (const key of ownKeys()) all.removeItem(key);
    },
    get length() {
      return ownKeys().length;
    },
  };
}

function browserStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    key: (index) => [...kept.keys()][index] ?? null,
    clear: () => {
      kept.clear();
    },
    get length() {
      return kept.size;
    },
  };
}

const keysOf = (storage: Storage): string[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
