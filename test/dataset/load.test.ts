import { expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load.ts';
import { ARTICLE, faultsOf, folderOf, RIGHT, SHOW } from './files.ts';

test('a right dataset has no faults', async () => {
  const { dataset, faults } = await loadDataset(await folderOf(RIGHT));
  expect(faults).toBeUndefined();
  expect(dataset?.articles[0]?.value.quotes[0]?.text).toBe('I would love more');
});

test('a YAML error is told at its line', async () => {
  expect(await faultsOf(ARTICLE, (text) => text.replace('language: en\n', 'language: [en\n'))).toEqual([
    expect.stringMatching(
      /^articles\/fictional-article\.yaml:\d+: Expected YAML, found something else: .+ Correct the line\.$/,
    ),
  ]);
});

test('an unknown value of an enumeration is told with the known ones and the likely one', async () => {
  expect(await faultsOf(ARTICLE, (text) => text.replace('FAVOURS', 'FAVORS'))).toEqual([
    'articles/fictional-article.yaml:22: quotes[0].stance: expected one of FAVOURS, OPPOSES, NEUTRAL, UNCLEAR, found "FAVORS". Did you mean "FAVOURS"? Write one of them.',
  ]);
});

test('an unknown field is told with the likely one', async () => {
  const [fault, ...more] = await faultsOf(ARTICLE, (text) => text.replace('headline:', 'headlin:'));
  expect(fault).toMatch(
    /^articles\/fictional-article\.yaml:3: Expected one of the fields slug, url, .+, found "headlin"\. Did you mean "headline"\?$/,
  );
  expect(more).toEqual([]);
});

test('a dangling reference is told with the likely name', async () => {
  expect(
    await faultsOf(ARTICLE, (text) => text.replace('person: fictional-star', 'person: fictional-sta')),
  ).toEqual([
    'articles/fictional-article.yaml:18: Expected a person of this dataset, found "fictional-sta", which no file has. Did you mean "fictional-star"?',
  ]);
});

test('a reference into a file that is itself faulty is not told on top', async () => {
  const files = { ...RIGHT, 'people/fictional-star.yaml': 'slug: fictional-star\nnames: Fictional Star\n' };
  const { faults } = await loadDataset(await folderOf(files));
  expect(faults?.map(({ file }) => file)).toEqual([
    'people/fictional-star.yaml',
    'people/fictional-star.yaml',
  ]);
});

test('offsets that do not fit the words are told', async () => {
  expect(await faultsOf(ARTICLE, (text) => text.replace('end: 28', 'end: 27'))).toEqual([
    'articles/fictional-article.yaml:28: Expected start and end 17 apart, as exact has 17 UTF-16 code units, found 11-27, 16 apart. Correct the offsets or the words.',
  ]);
  expect(await faultsOf(ARTICLE, (text) => text.replace('contentLength: 38', 'contentLength: 20'))).toEqual([
    expect.stringContaining("Expected an end within the text's 20 UTF-16 code units, found 28."),
  ]);
});

test('an edit outside the words is told', async () => {
  const edits = `    edits:\n      - { kind: BRACKET, text: "[more]", start: 13, end: 17, madeBy: UNKNOWN }\n`;
  expect(await faultsOf(ARTICLE, (text) => text + edits)).toEqual([
    expect.stringContaining(
      'Expected "[more]" at 13-17 of exact, found "more". An edit\'s offsets count within exact.',
    ),
  ]);
});

test.each(['2020-13-40', '2020-02-30', '20201013', 'last autumn', '2020-10/2020-11', '[2020-10..]'])(
  'the date %s is told to be none',
  async (edtf) => {
    expect(await faultsOf(ARTICLE, (text) => text.replace('edtf: 2020-10,', `edtf: "${edtf}",`))).toEqual([
      `articles/fictional-article.yaml:5: publishedOn.edtf: Expected a date in EDTF, such as 2020-10-13, 2020-10 or 2020-21 (spring 2020), found "${edtf}". Correct it, or say why the date is not known.`,
    ]);
  },
);

test('a time that ends before it begins is told', async () => {
  const validTo = 'decidedIn: order\n        validTo: { edtf: 2020-11-10, basis: STATED }';
  expect(await faultsOf(SHOW, (text) => text.replace('decidedIn: order', validTo))).toEqual([
    'shows/fictional-show.yaml:21: validTo: expected 2020-11-11 (validFrom) or later, found 2020-11-10. Were the two swapped?',
  ]);
});

test('words printed before they were said are told', async () => {
  const saidOn = 'saidOn: { edtf: 2020-11-02, basis: STATED }';
  expect(await faultsOf(ARTICLE, (text) => text.replace('saidOnUnknownBecause: NOT_STATED', saidOn))).toEqual(
    [
      'articles/fictional-article.yaml:5: publishedOn: expected 2020-11-02 (saidOn of q1) or later, found 2020-10. Were the two swapped?',
    ],
  );
});

test('an empty file is told', async () => {
  const { faults } = await loadDataset(await folderOf({ ...RIGHT, 'people/nobody.yaml': '' }));
  expect(faults).toEqual([
    {
      file: 'people/nobody.yaml',
      line: 1,
      message: 'Expected the fields of one person, found an empty file. Write them, or delete the file.',
    },
  ]);
});

test('a folder that is not there is told, and one without files', async () => {
  expect((await loadDataset('no-such-folder')).faults?.[0]?.message).toBe(
    'Expected a folder with shows, people, organizations and articles in it, found none. Is the path right?',
  );
  expect((await loadDataset(await folderOf({}))).faults?.[0]?.message).toMatch(
    /^Expected files such as .+ found none\./,
  );
});

test('a file in the wrong place or with another ending is told', async () => {
  const files = { ...RIGHT, 'notes/x.yaml': 'a: 1', 'people/someone.yml': 'slug: someone' };
  expect(
    (await loadDataset(await folderOf(files))).faults?.map(({ file, message }) => `${file} ${message}`),
  ).toEqual([
    'notes Expected only the folders shows, people, organizations, articles, found "notes". Move it into one of them, or elsewhere.',
    'people/someone.yml Expected files that end in .yaml, found "someone.yml". Rename it to .yaml.',
  ]);
});

test('a slug other than the name of the file is told', async () => {
  expect(
    await faultsOf('people/fictional-star.yaml', (text) =>
      text.replace('slug: fictional-star', 'slug: other'),
    ),
  ).toContain(
    'people/fictional-star.yaml:1: slug: expected "fictional-star", as the file is named, found "other". Rename the file, or correct the slug.',
  );
});

test('a name that two things share is told', async () => {
  const twin = `  - key: a1\n    of: q1\n    exact: love\n    form: PARTIAL\n    language: en\n`;
  expect(await faultsOf(ARTICLE, (text) => text + twin)).toEqual([
    'articles/fictional-article.yaml:32: key: expected a name of its own, found "a1", which articles/fictional-article.yaml gives to another appearance. Choose another key, or keep only one of the two.',
  ]);
});

test('a null without its reason is told, and a reason beside a value', async () => {
  expect(await faultsOf(ARTICLE, (text) => text.replace('urlUnknownBecause: NOT_APPLICABLE\n', ''))).toEqual([
    'articles/fictional-article.yaml:1: url: expected a value, or urlUnknownBecause with the reason for its absence, found neither. Give one of the two.',
  ]);
  const both = 'headline: Fictional headline\nheadlineUnknownBecause: NOT_FOUND';
  expect(await faultsOf(ARTICLE, (text) => text.replace('headline: Fictional headline', both))).toEqual([
    'articles/fictional-article.yaml:4: headlineUnknownBecause: expected none, because headline is given, found "NOT_FOUND". Keep one of the two.',
  ]);
});

test('a renewal without the announcement of the one who decides is told', async () => {
  const [fault] = await faultsOf(SHOW, (text) => text.replace('        decidedIn: order\n', ''));
  expect(fault).toMatch(
    /^shows\/fictional-show\.yaml:18: decidedIn: RENEWED needs an announcement of the decider, found no evidence\./,
  );
  const remark = 'evidence:\n          - quote: q1';
  const [cast] = await faultsOf(SHOW, (text) => text.replace('decidedIn: order', remark));
  expect(cast).toContain('found words of OBSERVES alone, which are evidence and never a decision');
});

test('an announcement by another than the one who decides is told', async () => {
  const other = 'organizations/other-platform.yaml';
  const { faults } = await loadDataset(
    await folderOf({
      ...RIGHT,
      [other]: 'slug: other-platform\nname: Other Platform\n',
      [SHOW]: (RIGHT[SHOW] ?? '').replace('madeBy: [fictional-platform]', 'madeBy: [other-platform]'),
    }),
  );
  expect(faults?.map(({ message }) => message)).toEqual([
    expect.stringContaining('found one made by other-platform'),
  ]);
});

test('a rank without its reason is told', async () => {
  expect(
    await faultsOf(SHOW, (text) =>
      text.replace('decidedIn: order', 'decidedIn: order\n        rank: PREFERRED'),
    ),
  ).toEqual([
    'shows/fictional-show.yaml:21: rankReason: PREFERRED needs a reason, found none. Say why in rankReason, or rank the record NORMAL.',
  ]);
});

test('a claim that came true on no day is told', async () => {
  const claims = `claims:\n  - key: c1\n    exact: more\n    placement: BODY\n    stance: FAVOURS\n    speechAct: PREDICTION\n    certainty: CERTAIN\n    resolution: CAME_TRUE\n    about: [fictional-show-season-2]\n`;
  expect(await faultsOf(ARTICLE, (text) => text + claims)).toEqual([
    expect.stringContaining(
      'resolvedOn: expected the day on which it was settled, found none for CAME_TRUE.',
    ),
  ]);
});

test('a speaker whom only the appearance knows is told', async () => {
  expect(
    await faultsOf(
      ARTICLE,
      (text) => `${text}    attributedTo:\n      - { organization: fictional-platform, basis: STATED }\n`,
    ),
  ).toEqual([
    expect.stringContaining('Expected one of those in saidBy of "q1", found "fictional-platform".'),
  ]);
});

test('every fault is told at once, in the order of files and lines', async () => {
  const { faults } = await loadDataset(
    await folderOf({
      ...RIGHT,
      [ARTICLE]: (RIGHT[ARTICLE] ?? '').replace('FAVOURS', 'FAVORS').replace('2020-10,', '2020-13,'),
      [SHOW]: (RIGHT[SHOW] ?? '').replace('madeBy: [fictional-platform]', 'madeBy: [nobody]'),
      'people/fictional-star.yaml': 'slug: [\n',
    }),
  );
  const places = (faults ?? []).map(({ file, line }) => `${file}:${String(line)}`);
  expect(places.slice(0, 2)).toEqual([
    'articles/fictional-article.yaml:5',
    'articles/fictional-article.yaml:22',
  ]);
  expect(places).toContain('people/fictional-star.yaml:2');
  expect(places).toContain('shows/fictional-show.yaml:9');
});

test('what is right in a faulty file is checked against the others, and told at its line', async () => {
  const second = (RIGHT[ARTICLE] ?? '').slice((RIGHT[ARTICLE] ?? '').indexOf('  - key: q1'));
  const [quote = ''] = second.split('appearances:');
  const faults = await faultsOf(ARTICLE, (text) =>
    text
      .replace('FAVOURS', 'FAVORS')
      .replace(
        'appearances:',
        `${quote.replace('key: q1', 'key: q2').replace('fictional-star', 'fictional-stat')}appearances:`,
      ),
  );
  expect(faults).toEqual([
    expect.stringMatching(/^articles\/fictional-article\.yaml:22: quotes\[0\]\.stance: expected one of/),
    expect.stringMatching(
      /^articles\/fictional-article\.yaml:30: Expected a person of this dataset, found "fictional-stat"/,
    ),
  ]);
});

test('aliases, other encodings and numbers for text are told', async () => {
  expect(
    await faultsOf(ARTICLE, (text) => text.replace('headline: Fictional headline', 'headline: 90210')),
  ).toEqual([
    'articles/fictional-article.yaml:3: headline: expected text, found "90210". Put it in quotation marks.',
  ]);
  const [alias] = await faultsOf(ARTICLE, (text) =>
    text.replace('slug: fictional-article', 'slug: &a fictional-article\nnote: *a'),
  );
  expect(alias).toContain('Expected a value, found the alias *a.');
});

test('a byte order mark and the line ends of Windows change nothing', async () => {
  const windows = Object.fromEntries(
    Object.entries(RIGHT).map(([name, text]) => [name, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
  );
  expect((await loadDataset(await folderOf(windows))).faults).toBeUndefined();
});
