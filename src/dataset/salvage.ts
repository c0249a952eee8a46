import type { Path } from './faults.ts';

/** What is left of a faulty file, and the way back from a place in it to the place in the file. */
export interface Salvaged {
  readonly value: unknown;
  placeInFile(path: Path): Path;
}

/**
 * A file's value without the innermost list items that hold faults, so that the rest can still be checked against the other files: all that is wrong is told
 * at once. Null where a fault lies outside of every list: the thing itself is not known then, and what would follow from it is guesswork.
 */
export function salvage(value: unknown, faults: readonly Path[]): Salvaged | null {
  const faulty = new Set<string>();
  for (const path of faults) {
    const index = path.findLastIndex((step) => typeof step === 'number');
    if (index === -1) return null;
    faulty.add(JSON.stringify(path.slice(0, index + 1)));
  }
  const keptIndexes = new Map<string, readonly number[]>();
  const rest = (held: unknown, inFile: Path, inRest: Path): unknown => {
    if (Array.isArray(held)) {
      const kept = held.flatMap((_, index) =>
        faulty.has(JSON.stringify([...inFile, index])) ? [] : [index],
      );
      keptIndexes.set(JSON.stringify(inRest), kept);
      return kept.map((index, at) => rest(held[index], [...inFile, index], [...inRest, at]));
    }
    if (typeof held !== 'object' || held === null) return held;
    return Object.fromEntries(
      Object.entries(held).map(([key, each]) => [key, rest(each, [...inFile, key], [...inRest, key])]),
    );
  };
  return {
    value: rest(value, [], []),
    placeInFile: (path) =>
      path.map((step, at) =>
        typeof step === 'number'
          ? (keptIndexes.get(JSON.stringify(path.slice(0, at)))?.[step] ?? step)
          : step,
      ),
  };
}
