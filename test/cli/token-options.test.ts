import { describe, expect, test } from 'vitest';
import { daysOf, idOf, nameOf, roleOf } from '../../src/cli/token-options.ts';
import { readConfig } from '../../src/config.ts';
import { UNKNOWN_TOKEN } from '../access/given-tokens.ts';

describe('what a token is asked for with', () => {
  test('is taken as it is meant', () => {
    expect(nameOf(' Ada Lovelace ')).toBe('Ada Lovelace');
    expect([roleOf('editor'), roleOf('admin')]).toEqual(['editor', 'admin']);
    expect([daysOf('1'), daysOf('366')]).toEqual([1, 366]);
    expect([idOf('rt_0123456789ab'), idOf(UNKNOWN_TOKEN)]).toEqual(['rt_0123456789ab', 'rt_0123456789ab']);
  });

  test.each([
    [nameOf, ' ', 'Expected the name of whoever will use the token, found none.'],
    [nameOf, 'x'.repeat(101), 'Expected a name of at most 100 characters, found 101.'],
    [nameOf, 'a\nb', 'Expected a name on one line'],
    [nameOf, 'half \ud83d', 'found a control character or half a character'],
    [roleOf, 'owner', 'Expected --role editor or --role admin, found "owner".'],
    [roleOf, UNKNOWN_TOKEN, 'found "rt_0123456789ab_[hidden]"'],
    [daysOf, '0', 'Expected --days to be a whole number from 1 to 366, found "0". Left out, it is 90.'],
    [daysOf, '1.5', 'found "1.5"'],
    [daysOf, '', 'found ""'],
    [daysOf, '367', 'found "367"'],
    [idOf, 'Ada', 'Expected the id of a token, rt_ and 12 digits, found "Ada".'],
    [idOf, `x ${UNKNOWN_TOKEN}`, 'found "x rt_0123456789ab_[hidden]"'],
  ])('%o refuses %j in a sentence', (check, text, sentence) => {
    expect(() => check(text)).toThrow(sentence);
  });
});

describe('the settings of an issuer', () => {
  const issuer = { TRACKER_OIDC_ISSUER: 'https://id.example/', TRACKER_OIDC_AUDIENCE: 'tracker' };

  test('are taken as they are written', () => {
    expect(readConfig({}).oidc).toBeNull();
    expect(readConfig(issuer).oidc).toEqual({
      issuer: 'https://id.example/',
      audience: 'tracker',
      roleClaim: 'role',
    });
    expect(readConfig({ ...issuer, TRACKER_OIDC_ROLE_CLAIM: 'a.b' }).oidc?.roleClaim).toBe('a.b');
    expect(readConfig({ ...issuer, TRACKER_OIDC_ISSUER: 'http://127.0.0.1:9' }).oidc).not.toBeNull();
  });

  test.each([
    [
      { TRACKER_OIDC_ISSUER: 'https://id.example' },
      'TRACKER_OIDC_ISSUER is set and TRACKER_OIDC_AUDIENCE is not. Set both',
    ],
    [{ TRACKER_OIDC_AUDIENCE: 'x' }, 'TRACKER_OIDC_AUDIENCE is set and TRACKER_OIDC_ISSUER is not.'],
    [
      { ...issuer, TRACKER_OIDC_ISSUER: 'http://id.example' },
      'TRACKER_OIDC_ISSUER: expected an https:// address without a query, found "http://id.example".',
    ],
    [{ ...issuer, TRACKER_OIDC_ISSUER: 'https://user:secret@id.example' }, 'TRACKER_OIDC_ISSUER: expected'],
    [{ ...issuer, TRACKER_OIDC_ISSUER: 'https://id.example/?x=1' }, 'TRACKER_OIDC_ISSUER: expected'],
    [{ ...issuer, TRACKER_OIDC_ISSUER: 'id.example' }, 'TRACKER_OIDC_ISSUER: expected'],
  ])('%j are refused in a sentence', (env, sentence) => {
    expect(() => readConfig(env)).toThrow(sentence);
  });
});
