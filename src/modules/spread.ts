/** How numbers are spread; null where there are none. */
export function spreadOf(numbers: readonly number[]) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [least] = sorted;
  const most = sorted.at(-1);
  if (least === undefined || most === undefined) return null;
  const middle = (sorted.length - 1) / 2;
  const [low = least, high = most] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return { n: sorted.length, least, median: (low + high) / 2, most };
}
