import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { seededId } from '../../src/modules/ids.ts';
import { mutate as mutateOn, type EditAnswer } from '../support/editing.ts';
import { recordFiction } from '../support/fiction.ts';
import { filesOnRecord } from '../support/on-record.ts';
import { ADMIN, testTracker } from '../support/tracker.ts';

const tracker = testTracker();
beforeEach(() => recordFiction(tracker));
afterAll(() => tracker.close());

const mutate = (field: string, args: Record<string, unknown>): Promise<EditAnswer> =>
  mutateOn(tracker, field, args);

/** Everything in the graph but its history: what is derived too. */
async function graph(): Promise<unknown> {
  const nodes = await tracker.database.read(
    `MATCH (n) WHERE NOT n:Revision AND NOT n:RevisionSequence AND NOT n:Migration AND NOT n:IdempotentCall AND NOT n:Merged
     RETURN labels(n), apoc.map.removeKeys(properties(n), ['version', 'recordedAt'])`.replace(
      "apoc.map.removeKeys(properties(n), ['version', 'recordedAt'])",
      "COLLECT { UNWIND [key IN keys(n) WHERE NOT key IN ['version', 'recordedAt']] AS key WITH key ORDER BY key RETURN [key, toStringOrNull(n[key]), size(toStringList(CASE WHEN n[key] IS :: LIST<ANY> THEN n[key] ELSE [] END))] }",
    ),
    {},
  );
  const edges = await tracker.database.read(
    `MATCH (a)-[r]->(b) WHERE NOT a:Revision RETURN a.id, type(r), b.id, coalesce(r.sort, ''), coalesce(r.rank, '') ORDER BY a.id, type(r), b.id`,
    {},
  );
  return { nodes: nodes.map((row) => JSON.stringify(row)).sort(), edges };
}

describe('merging', () => {
  const kept = seededId('per', 'odalys-quince');
  const merged = seededId('per', 'hortense-crumpet');

  test('two people leads everything to the one that stays; taking it back gives the same export, byte for byte', async () => {
    const [files, before] = [await filesOnRecord(tracker.database), await graph()];
    const done = await mutate('merge', { kept, merged, reason: 'Two names of one person (fictional).' });
    expect(done).toMatchObject({ __typename: 'Edited', deleted: 1, record: { id: kept } });

    const after = await tracker.ask<Record<string, { id: string; aliases: string[]; mergedIds: string[] }>>(
      `{ byId: person(id: "${merged}") { id aliases mergedIds } bySlug: person(id: "hortense-crumpet") { id aliases mergedIds } byNode: node(id: "${merged}") { id ... on Person { aliases mergedIds } } }`,
    );
    for (const found of Object.values(after)) {
      expect(found).toMatchObject({ id: kept, mergedIds: [merged] });
      expect(found.aliases.join()).toContain('Hortense Crumpet');
    }
    expect(
      (await filesOnRecord(tracker.database)).some(({ text }) => text.includes('hortense-crumpet')),
    ).toBe(false);

    const back = await mutate('unmerge', { merged, reason: 'Two people after all (fictional).' });
    expect(back.problems).toBeUndefined();
    expect(await filesOnRecord(tracker.database)).toEqual(files);
    expect(await graph()).toEqual(before);
    expect(await tracker.ask(`{ person(id: "hortense-crumpet") { id } }`)).toEqual({
      person: { id: merged },
    });

    const again = await mutate('revert', { sequence: back.sequence, reason: 'One after all (fictional).' });
    expect(again.problems).toBeUndefined();
    expect(await tracker.ask(`{ person(id: "hortense-crumpet") { id mergedIds } }`)).toEqual({
      person: { id: kept, mergedIds: [merged] },
    });
  });

  test('what is not the same kind of thing, or not on record, is refused', async () => {
    const mixed = await mutate('merge', { kept, merged: seededId('org', 'cablemoose'), reason: 'No.' });
    expect(mixed.problems).toMatchObject([{ __typename: 'InvalidInput', path: ['merged'] }]);
    const nobody = await mutate('merge', { kept: 'per_nobody', merged: 'per_noone', reason: 'No.' });
    expect(nobody.problems.map(({ path }) => path)).toEqual([['kept'], ['merged']]);
    const never = await mutate('unmerge', { merged, reason: 'No.' });
    expect(never.problems).toMatchObject([{ __typename: 'UnknownReference' }]);
  });

  test('two quotes credited to different people leaves one that is CONTESTED, with both printings', async () => {
    const [a, b] = [seededId('quo', 'haunted-door'), seededId('quo', 'candle-in-every-window')];
    const done = await mutate('merge', { kept: a, merged: b, reason: 'Fictional.' });
    expect(done.problems).toBeUndefined();
    const { quote } = await tracker.ask<{ quote: { verification: string; saidBy: unknown[] } }>(
      `{ quote(id: "${b}") { verification saidBy { speaker { __typename } } } }`,
    );
    expect(quote.verification).toBe('CONTESTED');
    expect(quote.saidBy.length).toBeGreaterThan(1);
  });
});

describe('taking back', () => {
  test('a creation takes the record away, and taking that back brings it', async () => {
    const files = await filesOnRecord(tracker.database);
    const made = await mutate('recordPerson', {
      person: { slug: 'brief-fictional', name: 'Brief Fictional' },
    });
    const undone = await mutate('revert', { sequence: made.sequence, reason: 'Never mind.' });
    expect(undone).toMatchObject({ __typename: 'Edited', deleted: 1, record: null });
    expect(await filesOnRecord(tracker.database)).toEqual(files);
    const redone = await mutate('revert', { sequence: undone.sequence, reason: 'After all.' });
    expect(redone).toMatchObject({ created: 1, record: { id: made.record?.id } });
    const { revisions } = await tracker.ask<{ revisions: { nodes: { action: string }[] } }>(
      `{ revisions(of: "${String(made.record?.id)}") { nodes { action } } }`,
    );
    expect(revisions.nodes.map(({ action }) => action)).toEqual(['CREATED', 'DELETED', 'CREATED']);
  });

  test('what was changed again since is a conflict, and changes nothing', async () => {
    const made = await mutate('recordPerson', {
      person: { slug: 'twice-fictional', name: 'Twice Fictional' },
    });
    const changed = await mutate('recordPerson', {
      person: { slug: 'twice-fictional', name: 'Twice Changed', version: made.sequence },
    });
    const refused = await mutate('revert', { sequence: made.sequence, reason: 'No.' });
    expect(refused.problems).toMatchObject([{ __typename: 'Conflict', version: changed.sequence }]);
    const unknown = await mutate('revert', { sequence: 999_999, reason: 'No.' });
    expect(unknown.problems).toMatchObject([{ __typename: 'UnknownReference', path: ['sequence'] }]);
  });

  test('a person that somebody is credited as cannot go', async () => {
    const made = await mutate('recordPerson', {
      person: { slug: 'needed-fictional', name: 'Needed Fictional' },
    });
    const { show } = await tracker.ask<{ show: { version: number } }>(
      '{ show(id: "the-lighthouse-that-forgot") { version } }',
    );
    await mutate('recordShow', {
      show: {
        slug: 'the-lighthouse-that-forgot',
        version: show.version,
        crew: [{ person: 'needed-fictional', role: 'WRITER' }],
      },
    });
    const refused = await mutate('revert', { sequence: made.sequence, reason: 'No.' });
    expect(refused.__typename).toBe('Refused');
    expect(await tracker.ask('{ person(id: "needed-fictional") { name } }')).toEqual({
      person: { name: 'Needed Fictional' },
    });
  });
});

test('a value known to be wrong is ranked down, with the reason, and stays on record', async () => {
  const { season } = await tracker.ask<{
    season: { statusHistory: { id: string; version: number; rank: string }[] };
  }>('{ season(id: "the-lighthouse-that-forgot-season-3") { statusHistory { id version rank } } }');
  const [first] = season.statusHistory;
  const late = await mutate('deprecate', { id: first?.id, version: 1, reason: 'Wrong.' });
  expect(late.problems).toMatchObject([{ __typename: 'Conflict', path: ['version'] }]);
  const done = await mutate('deprecate', {
    id: first?.id,
    version: first?.version,
    reason: 'A rumour (fictional).',
  });
  expect(done).toMatchObject({ __typename: 'Edited', updated: 1 });
  const { node } = await tracker.ask<{ node: unknown }>(
    `{ node(id: "${String(first?.id)}") { ... on StatusRecord { rank rankReason } } }`,
  );
  expect(node).toEqual({ rank: 'DEPRECATED', rankReason: 'A rumour (fictional).' });
});

describe('words that were removed on request', () => {
  const words = 'We have left a door open, and the door is haunted';

  test('are gone from every property, revision and index; that they went stays', async () => {
    const done = await mutateOn(
      tracker,
      'redact',
      { words, reason: 'Asked for by the speaker.' },
      { by: ADMIN },
    );
    expect(done).toMatchObject({ __typename: 'Edited' });
    const [[left] = []] = await tracker.database.read(
      'MATCH (n) WHERE any(key IN keys(n) WHERE toStringOrNull(n[key]) CONTAINS $words OR (n[key] IS :: LIST<STRING> AND any(item IN n[key] WHERE item CONTAINS $words))) RETURN count(n)',
      { words },
    );
    expect(left).toBe(0);
    const { found } = await tracker.ask<{ found: unknown[] }>(
      `{ found: findQuote(words: "${words}") { matchedAs found } }`,
    );
    expect(JSON.stringify(found)).not.toContain(words);
    const { redactions } = await tracker.ask<{
      redactions: { sha256: string; length: number; by: string; subjects: unknown[] }[];
    }>('{ redactions { sha256 length by reason subjects { id } } }');
    expect(redactions).toMatchObject([
      { length: words.length, by: 'Grace', reason: 'Asked for by the speaker.' },
    ]);
    expect(redactions[0]?.subjects.length).toBeGreaterThan(1);
    const back = await mutate('revert', { sequence: done.sequence, reason: 'No.' });
    expect(back.__typename).toBe('Refused');
  });

  test('do not come back by a second import of the files that have them', async () => {
    await mutateOn(tracker, 'redact', { words, reason: 'Asked for by the speaker.' }, { by: ADMIN });
    await expect(
      (async () => {
        const { fiction } = await import('../support/fiction.ts');
        await tracker.record(await fiction());
      })(),
    ).rejects.toThrow(/removed on request/);
  });

  test('are refused where they are too short, or nowhere on record', async () => {
    const short = await mutateOn(tracker, 'redact', { words: 'a door', reason: 'No.' }, { by: ADMIN });
    expect(short.problems).toMatchObject([{ __typename: 'InvalidInput', path: ['words'] }]);
    const nowhere = await mutateOn(
      tracker,
      'redact',
      { words: 'words of nobody at all', reason: 'No.' },
      { by: ADMIN },
    );
    expect(nowhere.problems).toMatchObject([{ __typename: 'UnknownReference', path: ['words'] }]);
  });
});
