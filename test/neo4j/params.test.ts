import { expect, test } from 'vitest';
import { encodeParams } from '../../src/neo4j/params.ts';

test.each([
  [
    'half a surrogate pair',
    { quotes: [{ text: 'fine' }, { text: 'cut \ud83d' }] },
    '$quotes[1].text: expected Unicode text',
  ],
  ['undefined', { by: undefined }, '$by: expected a value, found undefined'],
  ['not a number', { count: NaN }, '$count: expected a safe integer or a finite fraction, found NaN'],
  ['an integer too large to be exact', { count: 2 ** 53 }, '$count: expected a safe integer'],
  [
    'an integer too large to be stored',
    { count: 2n ** 63n },
    '$count: expected an integer of 64 bits, found 9223372036854775808',
  ],
  [
    'a Date',
    { at: { on: new Date(0) } },
    '$at.on: expected a plain value, found a Date. Pass dates as ISO text',
  ],
])('refuses %s, and says where', (_, params, sentence) => {
  expect(() => encodeParams(params)).toThrow(`Parameter ${sentence}`);
});

test('leaves text, truth, null and fractions as they are', () => {
  const params = { text: '🎬 é', flag: true, nothing: null, half: 0.5, nested: { list: ['a'] } };
  expect(encodeParams(params)).toEqual(params);
});
