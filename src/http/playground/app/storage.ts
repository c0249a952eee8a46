const PREFIX = 'renewal-tracker:';

/**
 * The browser's storage under a name of our own. Every GraphiQL that was ever served from this host and port keeps its
 * tabs under the same keys, and localhost:4000 is a busy address: their tabs must not open here.
 *
 * Null where the browser forbids storage; GraphiQL then remembers nothing.
 */
export function ownStorage(): Storage | null {
  try {
    const all = window.localStorage;
    const ownKeys = (): string[] => Object.keys(all).filter((key) => key.startsWith(PREFIX));
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
  } catch {
    return null;
  }
}
