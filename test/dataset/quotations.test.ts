import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { FORMATS } from '../../src/dataset/quotations/formats.ts';
import { importQuotations, type QuotationsReport } from '../../src/dataset/quotations/import-quotations.ts';
import { sentencesOfQuotations } from '../../src/dataset/report.ts';
import { run } from '../support/command.ts';
import { exported, imported } from '../support/commands.ts';
import { testConnection } from '../support/database.ts';
import { given } from '../support/given.ts';
import { NOW, testTracker } from '../support/tracker.ts';

// A cold database plans some fifty statements on its first import.
vi.setConfig({ testTimeout: 180_000 });

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FILES = 'test/dataset/quotations';
const ABOUT = 'fictional-show-season-2';

const tracker = testTracker();
const { database } = tracker;
let place: string;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'tracker quotations '));
});
afterAll(async () => {
  await tracker.close();
  await rm(place, { recursive: true, force: true });
});

const onRecord = () =>
  given()
    .season(2)
    .person('fictional-speaker', { name: 'Fictional Speaker', aliases: ['Fictional Alias'] })
    .person('twin-one', { name: 'Twin Name' })
    .person('twin-two', { name: 'Twin Two', aliases: ['Twin Name'] });

beforeEach(() => tracker.given(onRecord().dataset));

interface Read extends QuotationsReport {
  leftOut: string[];
}

async function readIn(
  format: string,
  file: string,
  options: { language?: string; batch?: number } = {},
): Promise<Read> {
  const leftOut: string[] = [];
  const report = await importQuotations(database, file.includes('/') ? file : `${FILES}/${file}`, {
    format: FORMATS.get(format)!,
    about: ABOUT,
    now: () => NOW,
    leftOut: (line, sentence) => leftOut.push(`${String(line)}: ${sentence}`),
    ...options,
  });
  return { ...report, leftOut };
}

const rows = (cypher: string) => database.read(cypher, {});
const quotes = () =>
  rows(
    `MATCH (q:Quote) OPTIONAL MATCH (q)-[:SAID_BY]->(p)
     RETURN q.key, p.slug, q.speakerUnknownBecause, COUNT { (q)<-[:RENDERS]-() } ORDER BY q.key`,
  );

/** All that is in the graph but for the migrations. */
async function snapshot(): Promise<string> {
  return JSON.stringify([
    await rows(
      'MATCH (n) WHERE NOT n:Migration RETURN labels(n), coalesce(n.id, n.name) AS id, properties(n) ORDER BY id',
    ),
    await rows('MATCH (a)-[r]->(b) RETURN a.id, type(r), b.id, properties(r) ORDER BY 1, 2, 3'),
  ]);
}

describe('Quotebank by article', () => {
  test('a speaker is credited who is on record under exactly that name, and nobody else is', async () => {
    const report = await readIn('quotebank', 'quotebank-articles.jsonl');
    expect(report).toMatchObject({ rows: 4, incomplete: 3, taken: 7, already: 0, joined: 1, possible: 1 });
    expect(await quotes()).toEqual([
      ['quotebank-2021-03-04-000001', 'fictional-speaker', null, 2],
      // The model found nobody; another row has the same words.
      ['quotebank-2021-03-04-000002', null, 'NOT_FOUND', 2],
      ['quotebank-2021-03-04-000003', null, 'NOT_RESEARCHED', 1],
      // Two people have that name.
      ['quotebank-2021-03-05-000010', null, 'NOT_RESEARCHED', 1],
      ['quotebank-2021-03-05-000011', 'fictional-speaker', null, 1],
    ]);
    expect(await rows('MATCH (a)-[r:POSSIBLE_SAME_AS]->(b) RETURN a.key, b.key, r.reason')).toEqual([
      [
        'quotebank-2021-03-05-000011',
        'quotebank-2021-03-05-000010',
        'The words agree, and are few; nothing says that one person said them.',
      ],
    ]);
  });

  test('what is left out is told with its line and the reason', async () => {
    const { leftOut } = await readIn('quotebank', 'quotebank-articles.jsonl');
    expect(leftOut).toEqual([
      '1: Expected at most 300 characters of a quotation, found 360. Only short quotations are kept.',
      '2: Expected one JSON object a line, found something else. Was the line cut off?',
      expect.stringMatching(
        /^4: Expected an article of Quotebank \(articleID, url, quotations\), found another url: .+ Is --format right\?$/,
      ),
    ]);
  });

  test('probabilities are kept with the printing, and what was judged by nobody says so', async () => {
    await readIn('quotebank', 'quotebank-articles.jsonl');
    const { article } = await tracker.ask<{ article: unknown }>(
      `{ article(id: "${await slugOf('https://fictional.example/geese')}") {
        headline availability note publisher { name } publisherUnknownBecause publishedOn { edtf } supplied { publishedOn { edtf basis } note }
        appearances { nodes { prefix suffix speakerCandidates { name probability } attributions { basis }
          quote { stance speechAct verification venue saidOn { edtf } } } }
      } }`,
    );
    expect(article).toMatchObject({
      headline: 'Fictional: the geese may circle again',
      availability: 'EXCERPT',
      note: 'Article 2021-fictional-1 of Quotebank. Words and what stands beside them are spaced as it has them.',
      publisher: null,
      publisherUnknownBecause: 'NOT_RESEARCHED',
      publishedOn: null,
      supplied: {
        publishedOn: { edtf: '2021-03-04', basis: 'METADATA' },
        note: 'The day on which Quotebank has it as published.',
      },
      appearances: {
        nodes: [
          {
            prefix: 'Speaker told the imaginary press : "'.slice(-32),
            suffix: '" , and honked . Nobody had asked for that .'.slice(0, 32),
            speakerCandidates: [
              { name: 'Fictional Speaker', probability: 0.8 },
              { name: 'Another Invention', probability: 0.05 },
            ],
            attributions: [{ basis: 'INFERRED' }],
            quote: {
              stance: 'UNCLEAR',
              speechAct: 'OPINION',
              verification: 'UNCHECKED',
              venue: 'UNKNOWN',
              saidOn: null,
            },
          },
          { speakerCandidates: [{ name: 'Fictional Speaker', probability: 0.3 }], attributions: [] },
          { speakerCandidates: [{ name: 'Nobody On Record', probability: 1 }], attributions: [] },
        ],
      },
    });
  });

  test('an article that the model credits with nobody credits nobody, whoever said the words elsewhere', async () => {
    await readIn('quotebank', 'quotebank-articles.jsonl');
    expect(
      await rows(
        `MATCH (:Quote {key: 'quotebank-2021-03-04-000001'})<-[:RENDERS]-(a)-[:PRINTED_IN]->(article)
         RETURN article.url, COUNT { (a)-[:ATTRIBUTED_TO]->() } ORDER BY article.url`,
      ),
    ).toEqual([
      ['https://fictional.example/copy', 0],
      ['https://fictional.example/geese', 1],
    ]);
  });
});

async function slugOf(url: string): Promise<string> {
  const [[slug] = []] = await database.read('MATCH (a:Article {url: $url}) RETURN a.slug', { url });
  return slug as string;
}

test('Quotebank by quotation names the places where words were printed, and dates them where there is one alone', async () => {
  const { leftOut, ...report } = await readIn('quotebank', 'quotebank-quotes.jsonl');
  expect(report).toMatchObject({ rows: 3, incomplete: 1, taken: 3 });
  expect(leftOut).toEqual([
    expect.stringContaining(
      '3: url: Expected a web address that starts with http:// or https://, found "not an address". Correct it.',
    ),
  ]);
  expect(
    await rows(
      'MATCH (a:Article) RETURN a.url, a.availability, a.headlineUnknownBecause, a.suppliedOnEdtf ORDER BY a.url',
    ),
  ).toEqual([
    ['https://fictional.example/geese', 'CITED_ONLY', 'NOT_RESEARCHED', null],
    ['https://fictional.example/only', 'CITED_ONLY', 'NOT_RESEARCHED', '2021-04-01'],
    ['https://fictional.example/third', 'CITED_ONLY', 'NOT_RESEARCHED', null],
  ]);
});

test('GDELT names no speaker; the language is the row’s, or the one that is given', async () => {
  const { leftOut, ...report } = await readIn('gdelt', 'gdelt.jsonl');
  expect(report).toMatchObject({ rows: 4, incomplete: 3, taken: 2 });
  expect(leftOut).toEqual([
    '1: Expected words, found none. Leave the quotation out.',
    '3: Expected the language of the row, found none that is known. Name it with --language.',
    expect.stringContaining(
      '4: Expected an article of the Global Quotation Graph (date, url, quotes), found another quotes',
    ),
  ]);
  expect(
    await rows(
      'MATCH (a:Article)<-[:PRINTED_IN]-(p)-[:RENDERS]->(q) RETURN a.language, q.language, q.speakerUnknownBecause, p.suffix, a.suppliedNote ORDER BY 1',
    ),
  ).toEqual([
    ['en', 'en', 'NOT_RESEARCHED', ' and honked 🪿', 'The day on which GDELT saw it.'],
    ['fr', 'fr', 'NOT_RESEARCHED', null, 'The day on which GDELT saw it.'],
  ]);
  expect(await readIn('gdelt', 'gdelt.jsonl', { language: 'eo' })).toMatchObject({ taken: 1, already: 2 });
});

test('a second run changes nothing, in whatever order the files come', async () => {
  const files = [
    ['quotebank', 'quotebank-articles.jsonl'],
    ['gdelt', 'gdelt.jsonl'],
    ['quotebank', 'quotebank-quotes.jsonl'],
  ] as const;
  for (const [format, file] of files) await readIn(format, file);
  const before = await snapshot();
  for (const [format, file] of files.toReversed()) {
    const report = await readIn(format, file);
    expect(report.taken).toBe(0);
    expect(sentencesOfQuotations(report)[1]).toMatch(
      /^Nothing changed\. Printed quotations: 0 put on record, \d on record already\.$/,
    );
  }
  expect(await snapshot()).toBe(before);

  // Three datasets know one article and one quote.
  const [[articles, printed] = []] = await rows(
    `MATCH (a:Article {url: 'https://fictional.example/geese'})
     OPTIONAL MATCH (a)<-[:PRINTED_IN]-(p)-[:RENDERS]->(:Quote {key: 'quotebank-2021-03-04-000001'})
     RETURN count(DISTINCT a), count(p)`,
  );
  expect([articles, printed]).toEqual([1, 2]);
  expect(await rows('MATCH (r:Revision) RETURN count(r) = max(r.sequence)')).toEqual([[true]]);
});

test('what people put on record stays as it is, and what is read in comes after it', async () => {
  const slug = 'fictional-geese-by-hand';
  await tracker.given(
    onRecord()
      .article(slug, { url: 'https://fictional.example/geese', note: 'Read by a fictional person.' })
      .quote({
        key: 'by-hand',
        in: slug,
        by: 'Fictional Speaker',
        text: 'I would gladly put the fictional goose suit on for another year',
      }).dataset,
  );
  const report = await readIn('quotebank', 'quotebank-articles.jsonl');
  expect(report).toMatchObject({ taken: 7, joined: 3 });
  expect(
    await rows(
      "MATCH (a:Article {url: 'https://fictional.example/geese'}) RETURN a.slug, a.note, a.version < 12",
    ),
  ).toEqual([[slug, 'Read by a fictional person.', true]]);
  expect(
    await rows(
      `MATCH (:Article {slug: '${slug}'})<-[:PRINTED_IN]-(p)-[:RENDERS]->(q) RETURN trim(p.printedSort), q.key ORDER BY p.printedSort`,
    ),
  ).toEqual([
    ['0000000000', 'by-hand'],
    ['0000000001', 'by-hand'],
    ['0000000002', 'quotebank-2021-03-04-000002'],
    ['0000000003', 'quotebank-2021-03-04-000003'],
  ]);

  // It is a record like any other: exported and imported, it is the same.
  await exported(join(place, 'by-hand'), { jsonl: join(place, 'by-hand.jsonl') });
  for (const form of ['by-hand', 'by-hand.jsonl'])
    expect(await imported(join(place, form))).toEqual([expect.stringContaining('Nothing changed:')]);
});

test('a file packed by gzip reads as the same; one packed by bzip2, none and a folder are told in a sentence', async () => {
  const packed = join(place, 'gdelt.jsonl.gz');
  await writeFile(packed, gzipSync(await readFile(`${FILES}/gdelt.jsonl`)));
  expect(await readIn('gdelt', packed)).toMatchObject({ rows: 4, taken: 2 });
  await writeFile(join(place, 'quotes.bz2'), 'BZh91AY fictional');
  await expect(readIn('quotebank', join(place, 'quotes.bz2'))).rejects.toThrow(
    'packed by bzip2. Unpack it first',
  );
});

/** Fictional articles with two quotations each, as Quotebank would have them. */
function many(count: number): string {
  return Array.from({ length: count }, (_, at) =>
    JSON.stringify({
      articleID: `fictional-${String(at)}`,
      date: '2021-03-04 05:06:07',
      title: `Fictional article ${String(at)}`,
      url: `https://fictional.example/many/${String(at)}`,
      quotations: [0, 1].map((which) => ({
        quoteID: `2021-03-04-${String(at * 2 + which).padStart(6, '0')}`,
        quotation: `Fictional words of the number ${String(at * 2 + which)} and of no other at all`,
        globalTopSpeaker: which === 0 ? 'Fictional Speaker' : 'None',
        globalProbas: [['Fictional Speaker', which === 0 ? '0.9' : '0.1']],
      })),
    }),
  ).join('\n');
}

test('killed half way, whole batches are on record, and a second run completes it to the same', async () => {
  const file = join(place, 'many.jsonl');
  await writeFile(file, many(1_500));
  const { uri, username, password } = testConnection();
  const command = `exec node src/renewal-tracker.mjs import --format quotebank "${file}" --about ${ABOUT}`;
  const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  const count = async () => (await rows('MATCH (a:Appearance) RETURN count(a)'))[0]?.[0] as number;

  const first = run(command, ROOT, env);
  while ((await count()) < 1_000) await new Promise((resolve) => setTimeout(resolve, 50));
  await first.kill();
  const half = await count();
  expect(half % 1_000).toBe(0);
  expect(half).toBeLessThan(3_000);
  expect(await rows('MATCH (r:Revision) RETURN count(r) = max(r.sequence)')).toEqual([[true]]);

  const { code, output } = await run(command, ROOT, env).ended;
  expect({ code, output }).toEqual({
    code: 0,
    output: expect.stringMatching(
      /^Rows read: 1500, nothing left out\.\nPrinted quotations: (\d+) put on record, (\d+) on record already\.\n$/,
    ) as string,
  });
  expect(await count()).toBe(3_000);
  const graph =
    'MATCH (n) WHERE NOT n:Migration AND NOT n:Revision AND NOT n:RevisionSequence RETURN n.id, n.recordHash ORDER BY n.id';
  const completed = await rows(graph);

  await tracker.given(onRecord().dataset);
  await readIn('quotebank', file);
  expect(await rows(graph)).toEqual(completed);
});

test.each([
  ['--format quotebank x.jsonl', 'Expected --about with the slug of a season or a show'],
  ['--format quotbank x.jsonl --about y', 'Expected --format quotebank or gdelt, found "quotbank".'],
  [
    '--format gdelt nowhere.jsonl --about y',
    'Expected a file of quotations, found nowhere.jsonl, which is not there.',
  ],
  ['--format gdelt src --about y', 'which is a folder. Is the path right?'],
  [
    `--format gdelt ${FILES}/gdelt.jsonl --about no-such-season`,
    'found "no-such-season". Put it on record first, or correct it.',
  ],
  ['--format gdelt x --about y --language English', 'Expected a BCP 47 tag after --language'],
  ['--format gdelt x --about y --check', 'Expected --format without --texts, --check and --bulk'],
  ['seed --about y', 'Expected --format beside --about or --language'],
])('renewal-tracker import %s is told in a sentence', async (args, sentence) => {
  const { uri, username, password } = testConnection();
  const { code, output } = await run(`exec node src/renewal-tracker.mjs import ${args}`, ROOT, {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
  }).ended;
  expect(code).toBe(1);
  expect(output).toContain(sentence);
  expect(output).not.toContain('    at ');
});
