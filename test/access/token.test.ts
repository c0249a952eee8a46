import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { bearerOf } from '../../src/access/bearer.ts';
import { hideTokens } from '../../src/access/hide-tokens.ts';
import { hasHash, hashOf, newToken, textOfToken, tokenOf } from '../../src/access/token.ts';
import { ANYBODY, editorOf } from '../../src/access/viewer.ts';

const token = newToken(randomBytes);
const text = textOfToken(token);

describe('a token', () => {
  test('is an id and 256 random bits', () => {
    expect(text).toMatch(/^rt_[0-9a-f]{12}_[\w-]{43}$/);
    expect(Buffer.from(token.secret, 'base64url')).toHaveLength(32);
    expect(tokenOf(text)).toEqual(token);
    expect(newToken(randomBytes)).not.toEqual(token);
  });

  test('is known again by its hash, and another is not', () => {
    expect(hashOf(token.secret)).toMatch(/^[0-9a-f]{64}$/);
    expect(hasHash(token.secret, hashOf(token.secret))).toBe(true);
    expect(hasHash(newToken(randomBytes).secret, hashOf(token.secret))).toBe(false);
    expect(hasHash(token.secret, '')).toBe(false);
  });

  test.each([
    ['cut', text.slice(0, -1)],
    ['longer', `${text}a`],
    ['its id alone', token.id],
    ['nothing', ''],
  ])('%s is none', (_, given) => {
    expect(tokenOf(given)).toBeNull();
  });

  test('is hidden wherever it stands in a text, but for its id', () => {
    const jwt = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl-_x';
    expect(hideTokens(`/x/${text}?a=${jwt}&b="${text}`)).toBe(
      `/x/${token.id}_[hidden]?a=jwt_[hidden]&b="${token.id}_[hidden]`,
    );
    expect(hideTokens('start_of_a_name eyJhIjoxfQ quo_1')).toBe('start_of_a_name eyJhIjoxfQ quo_1');
  });
});

describe('the header', () => {
  test('may be left out, and is read in one form', () => {
    expect(bearerOf(undefined)).toBeNull();
    expect(bearerOf(`Bearer ${text}`)).toBe(text);
    expect(bearerOf(`bearer  ${text} `)).toBe(text);
  });

  test.each([
    ['', 'another form'],
    ['Bearer', 'no token behind "Bearer"'],
    ['Bearer ', 'no token behind "Bearer"'],
    [text, 'another form'],
    [`Token ${text}`, 'another form'],
    [`Bearer ${text} ${text}`, 'another form'],
    [`Bearer "${text}"`, 'another form'],
    [`Bearer ${'x'.repeat(8001)}`, 'another form'],
    [`Basic ${Buffer.from(`x:${text}`).toString('base64')}`, 'a name and a password (Basic)'],
  ])('%j is refused, and not quoted', (header, found) => {
    expect(() => bearerOf(header)).toThrow(
      `Expected the header "Authorization: Bearer TOKEN", found ${found}. Send the token in that form, or leave the header out: reading needs none.`,
    );
  });
});

test('behind a mutation stands an editor, or something is wrong here', () => {
  const ada = { kind: 'editor', id: token.id, name: 'Ada', role: 'editor' } as const;
  expect(editorOf(ada)).toBe(ada);
  expect(() => editorOf(ANYBODY)).toThrow('Does the field carry @rights?');
});
