import { readFileSync } from 'node:fs';
import { buildASTSchema, isEnumType, parse } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { namedThings } from '../../src/dataset/checks/names.ts';
import { checkDataset } from '../../src/dataset/check-dataset.ts';
import { type Dataset, FILE_KINDS } from '../../src/dataset/dataset.ts';
import { loadDataset } from '../../src/dataset/load.ts';
import { checkTexts } from '../../src/dataset/texts.ts';
import { ofShows } from '../../src/dataset/walk.ts';
import { collectValues, type FoundValues } from '../support/enumerations.ts';
import { FICTION, FOUND_LATER, fiction, without } from '../support/fiction.ts';
import { articleCases } from './fiction-cases/articles.ts';
import { fateCases } from './fiction-cases/fates.ts';
import type { Cases, Found } from './fiction-cases/found.ts';
import { daysFromHintToDecision } from './fiction-cases/hints.ts';
import { printingCases } from './fiction-cases/printings.ts';
import { quoteCases } from './fiction-cases/quotes.ts';
import { seasonCases } from './fiction-cases/seasons.ts';
import { showCases } from './fiction-cases/shows.ts';

const CASES: Cases = {
  ...showCases,
  ...fateCases,
  ...seasonCases,
  ...quoteCases,
  ...printingCases,
  ...articleCases,
};

let dataset: Dataset;
beforeAll(async () => {
  dataset = await fiction();
});

test('the fiction passes every check that the seed passes', () => {
  expect(checkDataset(dataset)).toEqual([]);
});

test('its selectors stand where they say, in the one text that is at hand', async () => {
  const report = await checkTexts(dataset, FICTION);
  expect(report).toMatchObject({ articles: 1, mismatches: [], withoutText: [] });
  expect(report.tried).toBeGreaterThan(5);
});

describe('each case is there, and README.md says where', () => {
  const told = rows(readFileSync(`${FICTION}/README.md`, 'utf8'));

  test.each(Object.entries(CASES))('%s', (name, find) => {
    const places = find(dataset);
    expect(places).not.toEqual([]);
    expect(told.get(name) ?? []).toEqual(rowsOf(places));
  });

  test('README.md tells of no other', () => {
    expect([...told.keys()]).toEqual(Object.keys(CASES));
  });
});

test('nobody can take a name or a title of it for a real one', () => {
  const names = [
    ...dataset.shows.flatMap(({ value }) => [value.title, ...value.aliases]),
    ...ofShows(dataset, 'characters').flatMap(({ value }) => value.name ?? []),
    ...dataset.people.flatMap(({ value }) => [value.name, ...value.aliases]),
    ...dataset.organizations.flatMap(({ value }) => [value.name, ...value.aliases]),
    ...dataset.articles.flatMap(({ value }) => value.headline ?? []),
  ];
  expect(names.length).toBeGreaterThan(80);
  expect(names.filter((name) => !name.endsWith('(fictional)'))).toEqual([]);
});

test('its addresses are of the domains that nobody can own', () => {
  const addresses = [
    ...dataset.organizations.map(({ value }) => value.homepage),
    ...dataset.articles.flatMap(({ value }) => [value.url, value.archivedUrl]),
  ].flatMap((address) => address ?? []);
  expect(addresses.length).toBeGreaterThan(30);
  expect(addresses.filter((address) => !/^https:\/\/([a-z]+\.)?example\.(org|com)\//.test(address))).toEqual(
    [],
  );
});

test('no name of it is in the seed', async () => {
  const { dataset: seed } = await loadDataset('seed');
  const real = namedThings(seed!);
  for (const [noun, things] of Object.entries(namedThings(dataset))) {
    const taken = new Set(real[noun as keyof typeof real].map(({ name }) => name));
    expect(things.filter(({ name }) => taken.has(name))).toEqual([]);
  }
});

test('two platforms have two decisions and more, each a known number of days from the first hint', () => {
  const days = new Map<string, number[]>();
  for (const { value: season } of ofShows(dataset, 'seasons')) {
    const between = daysFromHintToDecision(dataset, season);
    if (between === null) continue;
    for (const { organization } of season.decidedBy)
      days.set(organization, [...(days.get(organization) ?? []), between]);
  }
  expect(Object.fromEntries(days)).toEqual({
    hedgestream: [30, 60, 40],
    'channel-umpteen': [40, 20, 50],
    'paper-shed-pictures': [30],
  });
});

test('what was found later can be left out, and all else stays', () => {
  expect(checkDataset(without(dataset, FOUND_LATER))).toEqual([]);
  expect(() => without(dataset, 'fictional-record')).toThrow('"fictional-record"');
});

test('every value of every enumeration that files can hold is in it', () => {
  const held = valuesIn(dataset);
  const missing = enumerationsOfTheSchema().flatMap(({ name, values }) =>
    name in NOT_IN_FILES
      ? []
      : values.filter((value) => !held.get(name)?.has(value)).map((value) => `${name}.${value}`),
  );
  expect(missing.sort()).toEqual(Object.keys(VALUES_NOT_IN_FILES).sort());
});

test('each enumeration that files cannot hold is one of the schema, and in no file', () => {
  const held = valuesIn(dataset);
  const names = enumerationsOfTheSchema().map(({ name }) => name);
  for (const name of Object.keys(NOT_IN_FILES)) {
    expect(names).toContain(name);
    expect(held.has(name), name).toBe(false);
  }
});

/** Enumerations that no file holds, each with the reason. */
const NOT_IN_FILES: Record<string, string> = {
  RelationshipDirection: 'an argument of a directive, for the schema alone',
  Role: 'an argument of a directive, for the schema alone',
  SortDirection: 'an argument of a directive, for the schema alone',
  ShowOrder: 'chosen by the reader',
  StatusBoardOrder: 'chosen by the reader',
  PersonOrder: 'chosen by the reader',
  OrganizationOrder: 'chosen by the reader',
  ArticleOrder: 'chosen by the reader',
  QuoteOrder: 'chosen by the reader',
  AppearanceOrder: 'chosen by the reader',
  ClaimOrder: 'chosen by the reader',
  ChangeOrder: 'chosen by the reader',
  CitationStyle: 'chosen by the reader',
  MissingKind: 'derived from what a season lacks',
  WordingKind: 'derived from an appearance and its edits',
  DriftObstacle: 'derived from two appearances',
  DriftKind: 'derived from two appearances',
  Authority: 'derived from roles and deciders: fiction-on-record.test.ts has each',
  Anchoring: 'derived from a selector and a text',
  Transition: 'derived from two status records: fiction-on-record.test.ts has each',
  ChangeLevel: 'derived from a revision, which the import writes',
  RevisionAction: 'derived from a revision, which the import writes',
};

/** Values that no file holds although their enumeration is one of files, each with the reason. */
const VALUES_NOT_IN_FILES: Record<string, string> = {
  'UnknownReason.WITHHELD_SPOILER': 'said to a reader about what is on record',
  'UnknownReason.REDACTED': 'said of what was removed, which no file of the dataset lacks',
};

function enumerationsOfTheSchema(): { name: string; values: string[] }[] {
  const schema = buildASTSchema(parse(readFileSync('schema.graphql', 'utf8')), { assumeValidSDL: true });
  return Object.values(schema.getTypeMap())
    .filter((type) => isEnumType(type) && !type.name.startsWith('__'))
    .map((type) => ({
      name: type.name,
      values: isEnumType(type) ? type.getValues().map(({ name }) => name) : [],
    }));
}

/** Every value that a file holds, by enumeration. */
function valuesIn(dataset: Dataset): FoundValues {
  const held: FoundValues = new Map([['DatePrecision', precisionsIn(dataset)]]);
  for (const { folder, definition } of FILE_KINDS)
    for (const { value } of dataset[folder]) collectValues(definition, value, held);
  return held;
}

/** How precise each date is, which no file says and each file shows. */
function precisionsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  if ('edtf' in value && 'precision' in value) found.add(value.precision as string);
  for (const inner of Object.values(value)) precisionsIn(inner, found);
  return found;
}

/** Rows of the tables, `| case | key | file |`, by case; a case is written once, before its first. */
function rows(readme: string): Map<string, string[]> {
  const told = new Map<string, string[]>();
  let current = '';
  for (const [, name = '', key = '', file = ''] of readme.matchAll(
    /^\| +(.*?) *\| `(.+?)` +\| `(.+?)` +\|$/gm,
  )) {
    if (name !== '') current = name;
    told.set(current, [...(told.get(current) ?? []), `${key} ${file}`]);
  }
  return told;
}

function rowsOf(places: readonly Found[]): string[] {
  return places.map(({ file, name }) => `${name} ${file}`);
}
