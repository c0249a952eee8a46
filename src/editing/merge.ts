import type { WriteTransaction } from '../neo4j/database.ts';
import { kindOf, recordIn, recordsOf } from '../modules/on-record.ts';
import { firstOf, type Recorded } from '../modules/put-on-record.ts';
import { type Kind, writerOf } from '../modules/records.ts';
import type { Editing, Recordable } from '../modules/revisions/revision.ts';
import { mergedOrganization, mergedPerson, mergedQuote, referringTo } from './merged-record.ts';
import { Refused } from './problem.ts';
import { putChecked } from './put-checked.ts';
import { textOf } from '../modules/statements.ts';

type Merging = (kept: never, merged: never) => Recordable;

const MERGING: Partial<Record<Kind, Merging>> = {
  quotes: mergedQuote,
  people: mergedPerson,
  organizations: mergedOrganization,
};

const REDIRECT = new URL('./cypher/redirect.cypher', import.meta.url);

/**
 * Makes one of two records of the same thing: whatever referred to the one refers to the other, which takes in what it did not know. The id and the slug of the one
 * that goes lead to the other from now on. Throws Refused.
 */
export async function merge(
  tx: WriteTransaction,
  { kept, merged, reason }: { kept: string; merged: string; reason: string },
  editing: Editing,
): Promise<Recorded> {
  const found = await recordsOf(tx, [kept, merged]);
  const [stays, goes] = [found.get(kept), found.get(merged)];
  const missing = [...(stays ? [] : (['kept'] as const)), ...(goes ? [] : (['merged'] as const))];
  if (!stays || !goes) {
    throw new Refused(
      missing.map((field) => ({
        kind: 'UnknownReference',
        path: [field],
        message: `Expected the id of a quote, a person or an organization on record, found "${field === 'kept' ? kept : merged}". Take it from a query.`,
      })),
    );
  }
  const merging = MERGING[stays.kind];
  if (kept === merged || stays.kind !== goes.kind || !merging) {
    throw new Refused([
      {
        kind: 'InvalidInput',
        path: ['merged'],
        message: `Expected two different quotes, two people or two organizations, found ${kept === merged ? 'the same id twice' : `one of ${stays.kind} and one of ${goes.kind}`}. Only what is the same thing is merged.`,
      },
    ]);
  }
  const survivor = merging(recordIn(stays) as never, recordIn(goes) as never);
  const records = [
    referringTo(survivor, merged, kept),
    ...(await referring(tx, merged))
      .filter(({ id }) => id !== kept)
      .map((record) => referringTo(record, merged, kept)),
  ];
  const recorded = await putChecked(tx, { records, removed: [merged] }, { ...editing, reason }, ['merged']);
  const { slug } = recordIn(goes) as Recordable & { slug?: string };
  await tx.run(textOf(REDIRECT), {
    names: [merged, ...(slug === undefined ? [] : [`${writerOf(stays.kind).label} ${slug}`])],
    into: kept,
    change: firstOf(recorded),
  });
  return recorded;
}

/** Every record that refers to it. */
async function referring(tx: WriteTransaction, id: string): Promise<Recordable[]> {
  const kind = kindOf(id);
  if (!kind) return [];
  // The label is one of the writers' own, no value from outside.
  const rows = await tx.run(
    `MATCH (n:${writerOf(kind).label} {id: $id})--(other) WHERE NOT other:Revision RETURN DISTINCT other.id`,
    { id },
  );
  const records = await recordsOf(
    tx,
    rows.map(([other]) => other as string),
  );
  return [...records.values()].filter(({ json }) => json.includes(`"${id}"`)).map(recordIn);
}
