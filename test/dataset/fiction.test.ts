import { readFileSync } from 'node:fs';
import { buildASTSchema, type GraphQLEnumType, isEnumType, parse } from 'graphql';
import { expect, test } from 'vitest';
import { FILE_KINDS } from '../../src/dataset/dataset.ts';
import { checkTexts } from '../../src/dataset/texts.ts';
import { ofShows } from '../../src/dataset/walk.ts';
import { collectValues, type FoundValues } from '../support/enumerations.ts';
import { fiction, FICTION, without } from '../support/fiction.ts';

/** Enumerations that no file holds, each with the reason. */
const HELD_BY_NO_FILE: Record<string, string> = {
  RelationshipDirection: 'Of a directive of the schema.',
  SortDirection: 'Of a directive of the schema.',
  Anchoring: 'What trying a selector on a text finds.',
  Authority: 'Derived from roles and decider; fiction-on-record.test.ts finds each.',
  Transition: 'Derived from two records; fiction-on-record.test.ts finds each.',
  WordingKind: 'Derived from the edits of an appearance.',
  DriftKind: 'Derived from two printings.',
  DriftObstacle: 'Derived from two printings.',
  MissingKind: 'Derived from what a season lacks.',
  ChangeLevel: 'Derived from a change of the record.',
  RevisionAction: 'What is done to the record, by whatever writes.',
  CitationStyle: 'What a reader asks for.',
};

/** Single values that no file holds. */
const VALUES_HELD_BY_NO_FILE: Record<string, string> = {
  'UnknownReason.WITHHELD_SPOILER': 'Depends on what a reader has seen.',
  'UnknownReason.REDACTED': 'Comes with a redaction, which no file describes.',
};

test('the fiction passes every check, its selectors on the text too', async () => {
  const dataset = await fiction();
  expect(await checkTexts(dataset, FICTION)).toMatchObject({
    tried: 6,
    articles: 1,
    mismatches: [],
    withoutText: [],
  });
});

test('the fiction holds every value of every enumeration that files can hold', async () => {
  const found = await valuesOfFiction();
  const missing = enumerations()
    .filter(({ name }) => !(name in HELD_BY_NO_FILE) && !isOrder(name))
    .flatMap((type) =>
      type
        .getValues()
        .filter(({ name }) => !found.get(type.name)?.has(name))
        .map(({ name }) => `${type.name}.${name}`),
    );
  expect(missing).toEqual(Object.keys(VALUES_HELD_BY_NO_FILE).sort().reverse());
});

test('what is said to be held by no file is in the schema, and indeed in no file', async () => {
  const found = await valuesOfFiction();
  const names = enumerations().map(({ name }) => name);
  for (const name of Object.keys(HELD_BY_NO_FILE)) {
    expect(names).toContain(name);
    expect(found.has(name), name).toBe(false);
  }
});

test('every title, name and headline is marked as fictional, and every address is reserved for examples', async () => {
  const dataset = await fiction();
  const names = [
    ...dataset.shows.flatMap(({ value }) => [value.title, ...value.aliases]),
    ...[...dataset.people, ...dataset.organizations].flatMap(({ value }) => [value.name, ...value.aliases]),
    ...dataset.articles.flatMap(({ value }) => value.headline ?? []),
    ...ofShows(dataset, 'characters').flatMap(({ value }) => value.name ?? []),
  ];
  expect(names.length).toBeGreaterThan(80);
  expect(names.filter((name) => !name.endsWith('(fictional)'))).toEqual([]);
  const addresses = dataset.articles.flatMap(({ value }) => [value.url ?? [], value.archivedUrl ?? []].flat());
  const hosts = [...addresses, ...dataset.organizations.flatMap(({ value }) => value.homepage ?? [])].map(
    (address) => new URL(address).hostname,
  );
  expect(hosts.length).toBeGreaterThan(30);
  expect(hosts.filter((host) => !/\.example\.(?:org|com)$/.test(host))).toEqual([]);
});

test('the table of its README names only files and keys that are there', async () => {
  const written = JSON.stringify(await fiction());
  const rows = readFileSync(`${FICTION}/README.md`, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1);
  const named = rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''));
  expect(named.length).toBeGreaterThan(80);
  const slugs = named.map((name) => name.replace(/^[a-z]+\/|\.yaml$/g, ''));
  expect(slugs.filter((name) => !written.includes(`"${name}"`))).toEqual([]);
});

test('a record that is to be found later must be there to be left out', async () => {
  const dataset = await fiction();
  expect(() => without(dataset, 'no-such-record')).toThrow('Expected a status record "no-such-record"');
});

/** Every value that a file of the fiction holds; precisions follow from how a date is written. */
async function valuesOfFiction(): Promise<FoundValues> {
  const dataset = await fiction();
  const found: FoundValues = new Map();
  for (const { folder, definition } of FILE_KINDS) {
    for (const { value } of dataset[folder]) collectValues(definition, value, found);
  }
  const precisions = JSON.stringify(dataset).matchAll(/"precision":"([A-Z_]+)"/g);
  return found.set('DatePrecision', new Set([...precisions].map(([, precision]) => precision ?? '')));
}

function enumerations(): GraphQLEnumType[] {
  const schema = buildASTSchema(parse(readFileSync('schema.graphql', 'utf8')), { assumeValidSDL: true });
  return Object.values(schema.getTypeMap()).filter((type) => isEnumType(type) && !type.name.startsWith('__')) as GraphQLEnumType[];
}

/** In which order a reader asks for a list. */
function isOrder(name: string): boolean {
  return name.endsWith('Order');
}
