import { distance } from 'fastest-levenshtein';

/** ` Did you mean "season"?`, where one candidate is near enough or has what was found in it; nothing where none is. */
export function didYouMean(found: string, candidates: readonly string[]): string {
  const wanted = found.toLowerCase();
  const [best] = candidates
    .map((candidate) => ({ candidate, by: distance(wanted, candidate.toLowerCase()) }))
    .filter(
      ({ candidate, by }) =>
        by <= farthest(Math.max(found.length, candidate.length)) ||
        (wanted.length >= 4 && candidate.toLowerCase().includes(wanted)),
    )
    .sort((one, other) => one.by - other.by);
  return best ? ` Did you mean "${best.candidate}"?` : '';
}

/** A third of the letters; two in any word but the shortest, because letters that changed places count as two. */
function farthest(length: number): number {
  return length < 4 ? 1 : Math.max(2, Math.floor(length / 3));
}
