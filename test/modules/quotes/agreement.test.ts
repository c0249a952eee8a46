import { describe, expect, it } from 'vitest';
import { type Judged, agreementOf } from '../../../src/modules/quotes/agreement.ts';

const WHOLE =
  'We created a season finale with a huge cliffhanger. Instead we are going to frustrate you fans.';
const [FIRST, SECOND] = WHOLE.split('. ') as [string, string];

const judged = (key: string, quote: string, exact: string, other: Partial<Judged> = {}): Judged => ({
  key,
  quote,
  exact,
  form: 'DIRECT',
  edits: [],
  language: 'en',
  translated: false,
  toldTo: [],
  venue: 'SOCIAL_POST',
  speakers: ['joe-henderson'],
  about: ['lucifer'],
  ...other,
});

describe('the rule and a person compared', () => {
  it('agree on copies, and by a third printing on two pieces that share no word', () => {
    const { same, disagreements } = agreementOf(
      [judged('a', 'q', WHOLE), judged('b', 'q', FIRST), judged('c', 'q', SECOND)],
      [],
    );
    expect(same).toEqual({ both: 2, through: 1, onlyPerson: 0, onlyRule: 0, neither: 0 });
    expect(disagreements).toEqual([]);
  });

  it('what only the person joins is listed once, by its likest pair', () => {
    const { same, disagreements } = agreementOf(
      [judged('a', 'q', WHOLE), judged('b', 'q', WHOLE), judged('c', 'q', 'Frustrate')],
      [],
    );
    expect(same).toMatchObject({ both: 1, onlyPerson: 2 });
    expect(disagreements.map(({ a, b, person, rule }) => [a.key, b.key, person, rule.verdict])).toEqual([
      ['a', 'c', 'SAME', 'POSSIBLE'],
    ]);
  });

  it('what only the rule joins is listed with the reason of the person, who only suggests it', () => {
    const { same, possible, disagreements } = agreementOf(
      [judged('a', 'p', WHOLE), judged('b', 'q', WHOLE.replace('. ', ', '))],
      [{ quotes: ['p', 'q'], reason: 'one comma' }],
    );
    expect(same).toMatchObject({ both: 0, onlyRule: 1 });
    expect(possible).toMatchObject({ both: 0, onlyPerson: 1 });
    expect(disagreements.map(({ person, rule, said }) => [person, rule.verdict, said])).toEqual([
      ['POSSIBLE', 'SAME', 'one comma'],
    ]);
  });

  it('two copies of a third are a suggestion that follows, and no disagreement', () => {
    const { possible, disagreements } = agreementOf(
      [
        judged('a', 'p', WHOLE),
        judged('b', 'q', WHOLE.replace('huge', 'big')),
        judged('c', 'r', WHOLE.replace('huge', 'great')),
      ],
      [
        { quotes: ['q', 'p'], reason: 'one word' },
        { quotes: ['r', 'p'], reason: 'one word' },
      ],
    );
    expect(possible).toEqual({ both: 2, through: 1, onlyPerson: 0, onlyRule: 0, neither: 0 });
    expect(disagreements).toEqual([]);
  });

  it('a fragment that stands in two wordings does not make them one', () => {
    const { same, fragments, possible } = agreementOf(
      [
        judged('a', 'p', WHOLE),
        judged('b', 'p', FIRST),
        judged('c', 'q', WHOLE.replace('frustrate', 'annoy')),
      ],
      [{ quotes: ['p', 'q'], reason: 'one word' }],
    );
    expect([same.onlyRule, fragments, possible.both]).toEqual([0, 1, 1]);
  });

  it('a translation that was declared is counted apart', () => {
    const { declared, same } = agreementOf(
      [judged('a', 'q', WHOLE), judged('b', 'q', 'Wir ärgern euch', { language: 'de', translated: true })],
      [],
    );
    expect(declared).toBe(1);
    expect(same).toEqual({ both: 0, through: 0, onlyPerson: 0, onlyRule: 0, neither: 0 });
  });
});
