import { describe, expect, it } from 'vitest';
import { driftBetween, type DeclaredEdit } from '../../../src/modules/provenance/drift.ts';
import { chance } from '../quotes/chance.ts';

const printed = (exact: string, ...edits: DeclaredEdit[]) => ({ exact, language: 'en', edits });
const edit = (kind: DeclaredEdit['kind'], text: string | null, id = kind.toLowerCase()): DeclaredEdit => ({
  id,
  kind,
  text,
});
/** What did not stay, with the edits that declare it. */
const changes = (...sides: Parameters<typeof driftBetween>) =>
  driftBetween(...sides)
    .runs.filter(({ kind }) => kind !== 'SAME')
    .map(({ kind, from, to, editIds }) => [kind, from, to, editIds]);

describe('Q13: how did the wording change between copies', () => {
  it('shows a word left out, one put in, and one in place of another', () => {
    expect(changes(printed('I really love it'), printed('I love it'))).toEqual([
      ['REMOVED', 'really ', '', []],
    ]);
    expect(changes(printed('I love it'), printed('I love it so'))).toEqual([['ADDED', '', 'so', []]]);
    expect(changes(printed('It would be silly of me'), printed('It would be foolish of me'))).toEqual([
      ['CHANGED', 'silly ', 'foolish ', []],
    ]);
  });

  it('tells other words in one piece, not cut at each space', () => {
    expect(changes(printed('we had great fun there'), printed('we had no idea there'))).toEqual([
      ['CHANGED', 'great fun ', 'no idea ', []],
    ]);
  });

  it('says that copies are the same where only marks are drawn otherwise, and shows each side its own', () => {
    const [from, to] = ["'Okay', she’s – fine… now", "‘okay’,  she's — fine...\u00a0now"];
    expect(driftBetween(printed(from), printed(to)).runs).toEqual([{ kind: 'SAME', from, to, editIds: [] }]);
  });

  it('shows other punctuation, apart from the word before it', () => {
    expect(changes(printed('of the city.'), printed('of the city,'))).toEqual([['CHANGED', '.', ',', []]]);
  });

  it('shows numbers written otherwise and letters starred out', () => {
    expect(changes(printed('a second season'), printed('a 2nd season'))).toEqual([
      ['CHANGED', 'second ', '2nd ', []],
    ]);
    expect(changes(printed('no shit here'), printed('no s*** here', edit('MASKING', 's***')))).toEqual([
      ['CHANGED', 'shit ', 's*** ', ['masking']],
    ]);
  });
});

describe('Q13: a change that somebody declares is told apart from one that nobody does', () => {
  it('names the bracket, on whichever side it stands', () => {
    const [her, emily] = [
      printed('as it seems to her and I'),
      printed('as it seems to [Emily] and I', edit('BRACKET', '[Emily]')),
    ];
    expect(changes(her, emily)).toEqual([['CHANGED', 'her ', '[Emily] ', ['bracket']]]);
    expect(changes(emily, her)).toEqual([['CHANGED', '[Emily] ', 'her ', ['bracket']]]);
  });

  it('takes a bracket of several words as one', () => {
    expect(
      changes(
        printed('to do this again'),
        printed('to do [a new season] again', edit('BRACKET', '[a new season]')),
      ),
    ).toEqual([['CHANGED', 'this ', '[a new season] ', ['bracket']]]);
  });

  it('sees a bracket that a copy took for the speaker’s own words', () => {
    expect(
      changes(
        printed('it seems to [Emily] and', edit('BRACKET', '[Emily]')),
        printed('it seems to Emily and'),
      ),
    ).toEqual([['CHANGED', '[Emily] ', 'Emily ', ['bracket']]]);
  });

  it('takes half a word in brackets with its other half', () => {
    expect(changes(printed('The end'), printed('[T]he end', edit('BRACKET', '[T]')))).toEqual([
      ['CHANGED', 'The ', '[T]he ', ['bracket']],
    ]);
    expect(changes(printed('Scott’s like'), printed("[Frank]'s like", edit('BRACKET', '[Frank]')))).toEqual([
      ['CHANGED', 'Scott’s ', "[Frank]'s ", ['bracket']],
    ]);
  });

  it('names the dots for the words that they stand for', () => {
    expect(
      changes(
        printed('I love Paris, really, and always will'),
        printed('I love … always will', edit('ELLIPSIS', '…')),
      ),
    ).toEqual([['CHANGED', 'Paris, really, and ', '… ', ['ellipsis']]]);
  });

  it('does not let a bracket cover for the word beside it', () => {
    expect(
      changes(
        printed('to go back and do this gladly now'),
        printed('to go back and do [a new season] surely now', edit('BRACKET', '[a new season]')),
      ),
    ).toEqual([
      ['CHANGED', 'this gladly ', '[a new season] ', ['bracket']],
      ['ADDED', '', 'surely ', []],
    ]);
    expect(
      changes(
        printed('we [the writers] surely know', edit('BRACKET', '[the writers]')),
        printed('we they know'),
      ),
    ).toEqual([
      ['CHANGED', '[the writers] ', 'they ', ['bracket']],
      ['REMOVED', 'surely ', '', []],
    ]);
  });

  it('does not excuse another sentence by a bracket in it', () => {
    const other = printed('to stay true to it [and] not repeat', edit('BRACKET', '[and]'));
    expect(changes(printed('to widen the aperture'), other)).toEqual([
      ['CHANGED', 'widen the aperture', 'stay true to it [and] not repeat', []],
    ]);
    expect(changes(other, printed('to stay'))).toEqual([['REMOVED', 'true to it [and] not repeat', '', []]]);
  });

  it('does not excuse a sentence left out by the comma in its place', () => {
    const comma: DeclaredEdit = { ...edit('PUNCTUATION', ','), start: 8, end: 9 };
    expect(changes(printed('the city. She lives there.'), printed('the city,', comma))).toEqual([
      ['CHANGED', '. She lives there.', ',', []],
    ]);
    expect(changes(printed('the city.'), printed('the city,', comma))).toEqual([
      ['CHANGED', '.', ',', ['punctuation']],
    ]);
  });

  it('does not excuse other words by a cut that fell among them', () => {
    const cut: DeclaredEdit = { ...edit('TRUNCATION', 'because we never thought'), start: 0, end: 24 };
    expect(changes(printed('surreal and wonderful'), printed('because we never thought', cut))).toEqual([
      ['CHANGED', 'surreal and wonderful', 'because we never thought', []],
    ]);
  });

  it('does not take a word for declared because a bracket elsewhere has it too', () => {
    expect(
      changes(
        printed('a city and [a season]', edit('BRACKET', '[a season]')),
        printed('city and [a season]', edit('BRACKET', '[a season]')),
      ),
    ).toEqual([['REMOVED', 'a ', '', []]]);
  });

  it('lets the side that declares a cut at an end have made it, and no cut elsewhere', () => {
    const whole = printed('No. I think we have to let her go. She is really tired. Poor her.');
    const cut = printed('I think we have to let her go. She is tired.', edit('TRUNCATION', null));
    expect(changes(whole, cut)).toEqual([
      ['REMOVED', 'No. ', '', ['truncation']],
      ['REMOVED', 'really ', '', []],
      ['REMOVED', 'Poor her.', '', ['truncation']],
    ]);
    expect(changes(cut, whole).map(([kind, , , editIds]) => [kind, editIds])).toEqual([
      ['ADDED', ['truncation']],
      ['ADDED', []],
      ['ADDED', ['truncation']],
    ]);
  });

  it('takes a note for the words that it names', () => {
    expect(
      changes(
        printed('Her exhausted heart'),
        printed('She’s exhausted heart', edit('BRACKET', 'She’s (a bracket resolved without a sign)')),
      ),
    ).toEqual([['CHANGED', 'Her ', 'She’s ', ['bracket']]]);
  });

  it('does not excuse one word by saying that all of them are translated', () => {
    const french = (exact: string) => ({ ...printed(exact, edit('TRANSLATION', exact)), language: 'fr' });
    expect(changes(french('Nous aurions adoré finir'), french('Nous aurions aimé finir'))).toEqual([
      ['CHANGED', 'adoré ', 'aimé ', []],
    ]);
  });
});

describe('Q13: a translation is not compared word for word', () => {
  it('says why', () => {
    const french = { ...printed('Je l’adore'), language: 'fr' };
    expect(driftBetween(printed('I love it'), french)).toEqual({ obstacle: 'OTHER_LANGUAGE', runs: [] });
  });

  it('compares what two countries print in one language', () => {
    const australian = { ...printed('I love it'), language: 'en-AU' };
    expect(driftBetween(printed('I love it'), australian).obstacle).toBeNull();
  });
});

describe('Q13: each side keeps its own words, byte for byte', () => {
  const { below, pick } = chance(20201013);
  const WORDS = [
    'I',
    'love',
    '[Emily]',
    '[T]he',
    'Emily’s',
    "Emily's",
    '…',
    '...',
    ' ',
    '\n',
    ',',
    '.',
    '“',
    '"',
    's***',
    '2nd',
    '第二季',
    '🎬',
    '\ud800',
    'e\u0301',
  ];
  const KINDS = [
    'BRACKET',
    'ELLIPSIS',
    'SIC',
    'TRUNCATION',
    'SPLIT',
    'PUNCTUATION',
    'MASKING',
    'TRANSLATION',
  ] as const;
  const text = () => Array.from({ length: below(14) }, () => pick(WORDS) + pick(['', ' '])).join('');
  const someEdits = (exact: string): DeclaredEdit[] =>
    Array.from({ length: below(4) }, (_, at) => {
      const start = below(exact.length + 1);
      const end = start + below(6);
      const placed = below(2) === 0 ? { start, end } : {};
      return { ...edit(pick(KINDS), exact.slice(start, end) || null, `e${String(at)}`), ...placed };
    });

  it('in a thousand random pairs, whatever they declare', () => {
    for (let round = 0; round < 1000; round++) {
      const [a, b] = [text(), below(5) === 0 ? '' : text()];
      const [from, to] = [printed(a, ...someEdits(a)), printed(b, ...someEdits(b))];
      const { runs } = driftBetween(from, to);
      expect(runs.map((run) => run.from).join('')).toBe(a);
      expect(runs.map((run) => run.to).join('')).toBe(b);
      for (const { kind, from: before, to: after } of runs) {
        expect(before === '').toBe(kind === 'ADDED');
        expect(after === '').toBe(kind === 'REMOVED');
      }
    }
  });

  it('and of one with itself, all stayed', () => {
    for (let round = 0; round < 200; round++) {
      const exact = `x ${text()}`;
      const side = printed(exact, ...someEdits(exact));
      expect(driftBetween(side, side).runs).toEqual([{ kind: 'SAME', from: exact, to: exact, editIds: [] }]);
    }
  });
});
