import type { WriteTransaction } from '../neo4j/database.ts';

/** Names that were merged away, and the id of what stands for each now. A name that was not is not among them. */
export async function followMerged(
  tx: Pick<WriteTransaction, 'run'>,
  names: readonly string[],
): Promise<Map<string, string>> {
  if (names.length === 0) return new Map();
  // What was merged into something that was merged later leads on.
  const rows = await tx.run(
    `UNWIND $names AS name
     MATCH (merged:Merged {name: name})
     RETURN merged.name, merged.into`,
    { names },
  );
  const into = new Map(rows as unknown as [string, string][]);
  const further = await followMerged(tx, [...new Set(into.values())]);
  return new Map([...into].map(([name, id]) => [name, further.get(id) ?? id]));
}
