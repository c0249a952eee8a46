import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { FILE_KINDS } from '../../src/dataset/dataset.ts';
import * as enums from '../../src/dataset/definitions/enums.ts';
import { jsonSchemas } from '../../src/dataset/json-schema.ts';
import { loadDataset } from '../../src/dataset/load.ts';
import { ofArticles, ofSeasons } from '../../src/dataset/walk.ts';
import { firstPart } from '../support/first-part.ts';
import { buildASTSchema, isEnumType, parse } from 'graphql';

const SDL = readFileSync('schema.graphql', 'utf8');
const FIRST = 'lily-collins-wants-to-do-a-emily-in-paris-sequel';

/** What the first article is about. The record of other shows may grow without a change here. */
async function seed(): Promise<Dataset> {
  const { dataset, faults } = await loadDataset('seed');
  if (!dataset) throw new Error(JSON.stringify(faults, null, 2));
  return firstPart(dataset);
}

/** A row of the table of the nine: quote, words, place, speaker, told to, form, stance, act. */
const NINE = [
  [
    'q1',
    'I would love nothing more than to be able to go back to Paris and do [a new season].',
    723,
    807,
    'lily-collins',
    'vanity-fair STATED',
    'DIRECT',
    'FAVOURS',
    'WISH',
  ],
  [
    'q2',
    "There were so many situations that we were like, 'Okay, write that down. That's going to happen in season two.",
    871,
    981,
    'lily-collins',
    'vanity-fair CARRIED_OVER',
    'DIRECT',
    'FAVOURS',
    'HINT',
  ],
  [
    'q3',
    /^Also, there were many experiences where we were like, 'Does Emily go abroad\? .+ London\?' That would be so much fun\.$/,
    984,
    1182,
    'lily-collins',
    'vanity-fair CARRIED_OVER',
    'DIRECT',
    'FAVOURS',
    'WISH',
  ],
  ['q4', 'explore', 1271, 1278, 'lily-collins', 'vanity-fair CARRIED_OVER', 'PARTIAL', 'FAVOURS', 'HINT'],
  [
    'q5',
    'roads to follow',
    1285,
    1300,
    'lily-collins',
    'vanity-fair CARRIED_OVER',
    'PARTIAL',
    'FAVOURS',
    'HINT',
  ],
  [
    'q6',
    'just scratched the surface',
    1429,
    1455,
    'lily-collins',
    'vanity-fair CARRIED_OVER',
    'PARTIAL',
    'FAVOURS',
    'HINT',
  ],
  [
    'q7',
    "In season 2, she's going to be more of a part of the fabric of the world she's living in. She'll be more of a resident of the city.",
    2589,
    2720,
    'darren-star',
    'oprah-magazine STATED',
    'DIRECT',
    'FAVOURS',
    'PLAN',
  ],
  [
    'q8',
    "She'll have her feet on the ground a little more. She's making a life there.",
    2723,
    2799,
    'darren-star',
    'oprah-magazine CARRIED_OVER',
    'DIRECT',
    'FAVOURS',
    'PLAN',
  ],
  [
    'q9',
    'Nothing is sort of exactly as it seems to [Emily] and I think a lot of her ideas about life are constantly tested. And they will be next season, as well.',
    3554,
    3707,
    'darren-star',
    'tv-line STATED',
    'DIRECT',
    'FAVOURS',
    'PREDICTION',
  ],
] as const;

test('the seed holds the nine quotes of the first article, each at its place', async () => {
  const dataset = await seed();
  const quotes = new Map(ofArticles(dataset, 'quotes').map(({ value }) => [value.key, value]));
  for (const [key, words, start, end, speaker, told, form, stance, act] of NINE) {
    const quote = quotes.get(`emily-${key}`)!;
    const printed = firstArticle(dataset).appearances.find(({ of }) => of === quote.key)!;
    expect(printed.exact).toMatch(words instanceof RegExp ? words : exactly(words));
    expect(quote.text).toBe(printed.exact);
    expect([printed.start, printed.end]).toEqual([start, end]);
    expect(printed.form).toBe(form);
    expect(quote.saidBy.map(({ person }) => person)).toEqual([speaker]);
    expect(printed.attributedTo.map(({ person }) => person)).toEqual([speaker]);
    expect(quote.roles).toEqual([speaker === 'lily-collins' ? 'LEAD_CAST' : 'CREATOR']);
    expect(quote.saidTo.map(({ organization, basis }) => `${organization!} ${basis}`)).toEqual([told]);
    expect([quote.stance, quote.speechAct]).toEqual([stance, act]);
    expect(quote.about).toEqual([{ season: 'emily-in-paris-season-2' }]);
  }
});

test('marks that never close, running quotations and edits are those of the first article', async () => {
  const { appearances } = firstArticle(await seed());
  expect(appearances.filter(({ closed }) => !closed).map(({ of }) => of)).toEqual([
    'emily-q1',
    'emily-q2',
    'emily-q7',
  ]);
  expect(
    appearances.flatMap(({ key, continues }) => (continues === null ? [] : [`${key} ${continues}`])),
  ).toEqual(['first-q2 first-q1', 'first-q3 first-q2', 'first-q8 first-q7']);
  expect(
    appearances.flatMap(({ of, edits }) => edits.map(({ kind, text, madeBy }) => [of, kind, text, madeBy])),
  ).toEqual([
    ['emily-q1', 'BRACKET', '[a new season]', 'UNKNOWN'],
    ['emily-q7', 'PUNCTUATION', '.', 'UNKNOWN'],
    ['emily-q9', 'BRACKET', '[Emily]', 'UPSTREAM'],
  ]);
});

test('what the first article does not say is null with its reason', async () => {
  const {
    publisher,
    publisherUnknownBecause,
    publishedOn,
    publishedOnUnknownBecause,
    supplied,
    contentLength,
    contentSha256,
  } = firstArticle(await seed());
  expect([publisher, publisherUnknownBecause, publishedOn, publishedOnUnknownBecause]).toEqual([
    null,
    'NOT_STATED',
    null,
    'NOT_STATED',
  ]);
  expect(supplied).toMatchObject({
    publisher: 'tyla',
    publishedOn: { edtf: '2020-10-13', basis: 'URL_SLUG' },
  });
  expect(contentLength).toBe(3864);
  expect(contentSha256).toMatch(/^dc31aafd.+2700$/);
});

test('the six claims of the first article stand at their places, and one rests on nothing that it confirms', async () => {
  const { claims, contentLength } = firstArticle(await seed());
  expect(claims.map(({ exact, speechAct }) => `${speechAct}: ${exact}`)).toEqual([
    'WISH: Wants To Do A Emily In Paris Sequel',
    'WILLINGNESS: says she would be up for another season',
    "WILLINGNESS: has confirmed she'd be up for a second season",
    'CONFIRMATION: pretty much confirmed a second instalment was on the cards',
    'OPINION: While Netflix is yet to confirm a sequel',
    'PLAN: his team are already making plans for possible season 2 storylines',
  ]);
  expect(claims.every(({ end }) => end !== null && end <= contentLength!)).toBe(true);
  expect(claims[3]?.restsOn).toEqual([]);
});

test('the season is one target under eight names', async () => {
  const [emily] = (await seed()).shows.filter(({ value }) => value.slug === 'emily-in-paris');
  expect(emily?.value.seasons[1]?.namesInTexts).toHaveLength(8);
});

test('the history of season 2 is what followed, and one announcement renewed seasons 3 and 4', async () => {
  const statuses = ofSeasons(await seed(), 'statuses');
  const of = (number: number) =>
    statuses.filter(({ season }) => season.number === number).map(({ value }) => value);
  expect(
    of(2).map(({ status, stage, validFrom }) => `${status}/${stage ?? ''} ${validFrom?.edtf ?? ''}`),
  ).toEqual([
    'PENDING/SPECULATIVE 2020-10-13',
    'REPORTED/SPECULATIVE 2020-11-10',
    'RENEWED/ORDERED 2020-11-11',
    'RENEWED/IN_PRODUCTION 2021-05-03',
    'RENEWED/DATED 2021-09-25',
    'RENEWED/AIRED 2021-12-22',
  ]);
  expect(new Set([...of(3), ...of(4)].map(({ decidedIn }) => decidedIn))).toEqual(
    new Set(['emily-announcement-2022-01-10']),
  );
  expect(of(1).map(({ status, stage }) => `${status}/${stage ?? ''}`)).toEqual(['NOT_RESEARCHED/AIRED']);
});

test('the same words elsewhere: the original, copies with a shared bracket, translations, and what must not merge', async () => {
  const dataset = await seed();
  const appearances = ofArticles(dataset, 'appearances').map(({ value, article }) => ({ ...value, article }));
  const brackets = appearances.filter(({ edits }) => edits.some(({ original }) => original === "she's"));
  expect(brackets.map(({ article }) => article.publisher)).toEqual(['mtv-australia', 'pedestrian']);
  const q7 = appearances.filter(({ of }) => of === 'emily-q7');
  expect(q7.flatMap(({ article }) => article.publishedOn?.earliest ?? []).sort()[0]).toBe('2020-10-02');
  expect(appearances.filter(({ exact }) => exact === 'your feet').map(({ of }) => of)).toEqual(['emily-q8']);
  expect(
    dataset.articles
      .filter(({ value }) => value.availability === 'CITED_ONLY')
      .map(({ value }) => value.publisher),
  ).toEqual(['purebreak', null, 'tv-line', 'vanity-fair']);
  const deux = ofArticles(dataset, 'quotes').filter(({ value }) => value.text.startsWith('Deux is'));
  expect(deux.map(({ value }) => value.text)).toEqual([
    'Deux is always better than un',
    'Deux is better than un',
  ]);
  const claims = ofArticles(dataset, 'claims').filter(({ article }) => article.publisher === 'the-sun');
  expect(claims.map(({ value }) => `${value.exact} ${value.resolution}`)).toEqual([
    'green-lit CAME_TRUE',
    'ready by October DID_NOT_COME_TRUE',
  ]);
});

test('editors check the seed by the schemas that its definitions generate', async () => {
  // `npm test -- test/dataset/seed.test.ts -u` writes them anew.
  for (const { name, text } of jsonSchemas(SDL))
    await expect(text).toMatchFileSnapshot(`../../seed/.schema/${name}`);
});

test('every file of the seed names its schema in its first line', async () => {
  const dataset = await seed();
  for (const { folder, noun } of FILE_KINDS) {
    for (const { file } of dataset[folder]) {
      expect(readFileSync(`seed/${file}`, 'utf8').split('\n')[0]).toBe(
        `# yaml-language-server: $schema=../.schema/${noun}.schema.json`,
      );
    }
  }
});

test('the enumerations of files are those of schema.graphql', () => {
  const types = buildASTSchema(parse(SDL), { assumeValidSDL: true }).getTypeMap();
  for (const definition of Object.values(enums)) {
    const name = definition.meta()?.id ?? '';
    const type = types[name];
    if (!isEnumType(type)) throw new Error(`Expected an enumeration ${name} in schema.graphql.`);
    expect([...definition.options].sort(), name).toEqual(
      type
        .getValues()
        .map(({ name: value }) => value)
        .sort(),
    );
  }
});

function firstArticle(dataset: Dataset) {
  return dataset.articles.find(({ value }) => value.slug === FIRST)!.value;
}

function exactly(words: string): RegExp {
  return new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
}
