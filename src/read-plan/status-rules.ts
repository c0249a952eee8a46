/**
 * What the statements of schema.graphql and of the modules ask of a status record `x`, said once:
 *
 * - `ORDER BY BEST_FIRST(x)`: the best record first. PREFERRED before NORMAL, the decider's decision before anything else, then the latest.
 * - `STANDS(x)`: whether it is not over today. The reader gives `$today`, the day of the request.
 * - `KNOWN_BY(x)`: the day by which the public could know it.
 * - `STANDS(x, $asOf)`: whether it stands on the day asked about. What `$asOf` leaves out does not narrow; where it leaves out all, today counts.
 *
 * `bestStatus` in src/modules/statuses is the same rule for records at hand.
 */
export function withStatusRules(cypher: string): string {
  return cypher
    .replace(/\bBEST_FIRST\((\w+)\)/g, (_, record: string) => bestFirst(record))
    .replace(/\bKNOWN_BY\((\w+)\)/g, (_, record: string) => knownBy(record))
    .replace(/\bSTANDS\((\w+)\)/g, (_, record: string) => `(${notOver(record, '$today')})`)
    .replace(
      /\bSTANDS\((\w+), (\$\w+)\)/g,
      (_, record: string, asOf: string) => `(${standsAsOf(record, asOf)})`,
    );
}

function bestFirst(record: string): string {
  return [
    `${record}.rank = 'PREFERRED' DESC`,
    `${record}.precedence DESC`,
    `coalesce(${record}.validFromEarliest, date('0001-01-01')) DESC`,
    `${record}.recordedAt DESC`,
    `${record}.id DESC`,
  ].join(', ');
}

/**
 * Of evidence of a month the last day: not before was it out for sure. Of a record whose evidence is older than itself the first: it was known to come, and
 * is known to hold as soon as it does, or no record would stand from the first day of that month to the last.
 */
function knownBy(record: string): string {
  const isOlder = `${record}.knownFromBasis = 'INFERRED' AND ${record}.knownFromEdtf = ${record}.validFromEdtf`;
  return `CASE WHEN ${isOlder} THEN ${record}.knownFromEarliest ELSE ${record}.knownFromLatest END`;
}

function notOver(record: string, day: string): string {
  return `${record}.validToEarliest IS NULL OR ${record}.validToEarliest > date(${day})`;
}

function standsAsOf(record: string, asOf: string): string {
  // A record without a first day held at the latest when it was known.
  const held = `coalesce(${record}.validFromEarliest, ${record}.knownFromLatest) <= date(${asOf}.validAt)`;
  const days = `${asOf}.validAt, ${asOf}.knownAt, ${asOf}.recordedAt`;
  return [
    `(${asOf}.validAt IS NULL OR (${held} AND (${notOver(record, `${asOf}.validAt`)})))`,
    `(${asOf}.knownAt IS NULL OR ${knownBy(record)} <= date(${asOf}.knownAt))`,
    `(${asOf}.recordedAt IS NULL OR ${record}.recordedAt <= datetime(${asOf}.recordedAt))`,
    `(coalesce(${days}) IS NOT NULL OR ${notOver(record, '$today')})`,
  ].join(' AND ');
}
