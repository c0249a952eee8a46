import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { accessOf } from '../../src/access/access.ts';
import { apiTokens } from '../../src/access/api-tokens.ts';
import { revokeToken } from '../../src/access/token-records.ts';
import { tokenOf } from '../../src/access/token.ts';
import { WRONG_TOKENS } from '../../src/http/viewer-of-request.ts';
import { NOW } from '../support/tracker.ts';
import { givenToken, UNKNOWN_TOKEN } from './given-tokens.ts';
import { type Asked, bearer, smallServer, type SmallServer } from './small-server.ts';
import { beyondTokens } from './try-each-mutation.ts';

let server: SmallServer;
const serve = async (): Promise<void> => {
  // Each test is an address of its own as far as the count of wrong tokens goes.
  server = await smallServer((database) =>
    accessOf(
      apiTokens(database, () => NOW),
      () => NOW,
    ),
  );
};

describe('a wrong token', () => {
  beforeAll(serve);
  afterAll(() => server.close());
  const revoked = async (): Promise<string> => {
    const token = await givenToken(server.database, 'admin');
    await revokeToken(server.database, tokenOf(token)?.id ?? '', NOW);
    return token;
  };
  test.each([
    ['unknown', async () => UNKNOWN_TOKEN],
    ['expired', () => givenToken(server.database, 'admin', 'Old', NOW)],
    ['revoked', revoked],
    ['malformed', async () => 'rt_secret'],
    ['a JSON Web Token where none is taken', async () => 'eyJhbGciOiJub25lIn0.eyJyb2xlIjoiYWRtaW4ifQ.x'],
  ])('that is %s is refused for reading too, and nothing is read', async (_, token) => {
    const headers = bearer(await token());
    server.database.calls.length = 0;
    for (const query of ['{ me }', 'mutation { add }', '{ nonsense', '{ nothing }']) {
      const { status, headers: answered, answer } = await server.ask(query, headers);
      expect(status, query).toBe(401);
      expect(answered.get('www-authenticate')).toMatch(/^Bearer/);
      expect(answered.get('content-type')).toMatch(/json/);
      expect(answer).toEqual({
        errors: [
          { message: expect.stringMatching(/^Expected /) as string, extensions: { code: 'UNAUTHENTICATED' } },
        ],
      });
    }
    expect(beyondTokens(server.database.calls)).toEqual([]);
  });
});

describe('a token is in no answer and in no line of the log', () => {
  beforeAll(serve);
  afterAll(() => server.close());
  let answers: string[] = [];
  let token: string;
  let secret: string;
  const keep = async (response: Response | Asked): Promise<void> => {
    answers.push(typeof response.text === 'string' ? response.text : await response.text());
    answers.push(JSON.stringify([...response.headers]));
  };
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}${path}`, { headers: { 'apollo-require-preflight': 'true', ...headers } });

  beforeAll(async () => {
    token = await givenToken(server.database, 'editor');
    secret = tokenOf(token)?.secret ?? '';
  });
  afterEach(() => {
    expect(answers.length).toBeGreaterThan(0);
    for (const text of [...answers, ...server.logged]) {
      expect(text).not.toContain(secret);
      expect(text).not.toContain(Buffer.from(`ada:${token}`).toString('base64'));
      expect(text).not.toContain(encodeURIComponent(token).slice(16));
    }
    expect(server.logged.length).toBeGreaterThan(0);
    answers = [];
  });

  test('sent as it should be, to what it may and may not', async () => {
    for (const query of ['{ me }', 'mutation { add }', 'mutation { redact }', '{ nothing }', '{'])
      await keep(await server.ask(query, bearer(token)));
  });

  test('sent as it should not be', async () => {
    for (const authorization of [
      token,
      `Token ${token}`,
      `Bearer: ${token}`,
      `Bearer "${token}"`,
      `Bearer ${token}x`,
      `Basic ${Buffer.from(`ada:${token}`).toString('base64')}`,
      `Basic ${token}`,
    ]) {
      const asked = await server.ask('{ me }', { authorization });
      expect(asked.status).toBe(401);
      await keep(asked);
    }
    await keep(await server.ask('{ me }', { 'x-api-key': token, cookie: `token=${token}` }));
  });

  test('sent in an address, a path, a name or a value', async () => {
    const query = encodeURIComponent('{ me }');
    await keep(await get(`/graphql?access_token=${token}&query=${query}`));
    await keep(await get(`/graphql?query=${token}`));
    await keep(await get(`/graphql/${token}`));
    await keep(await get(`/${token}%zz`));
    await keep(await get(`/health/live?token=${token}`));
    await keep(await server.ask(`{ ${token} }`));
    await keep(await server.ask(`mutation { add(name: ${token}) }`, bearer(token)));
    await keep(await server.ask('mutation ($n: Int!) { add }', bearer(token), { variables: { n: token } }));
    await keep(await server.ask('query Q { me }', {}, { operationName: token }));
    await keep(await server.ask(token));
  });

  test('sent in what is no HTTP', async () => {
    const { hostname, port } = new URL(server.url);
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () =>
        socket.write(
          `GET /graphql HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\nno header\r\n\r\n`,
        ),
      );
      let text = '';
      socket.on('data', (chunk) => (text += chunk.toString()));
      socket.on('end', () => {
        resolve(text);
      });
      socket.on('error', reject);
    });
    expect(answer).toContain('400');
    answers.push(answer);
    const bytes = JSON.stringify([...Buffer.from(secret)]).slice(1, -1);
    await expect.poll(() => server.logged.join('')).toContain('client error');
    expect(server.logged.join('')).not.toContain(bytes);
  });

  test('sent where a token counts for nothing', async () => {
    const { answer } = await server.ask('{ me }', { 'x-api-key': token });
    expect(answer).toEqual({ data: { me: 'anybody' } });
    const asked = await get(`/graphql?access_token=${token}&query=${encodeURIComponent('{ me }')}`);
    expect(await asked.json()).toEqual({ data: { me: 'anybody' } });
    await keep(await get('/health/live'));
  });
});

describe('an address that sends wrong tokens', () => {
  beforeAll(serve);
  afterAll(() => server.close());

  test(`is not listened to after ${String(WRONG_TOKENS.most)} in a minute, but for a token that was right before, and may read on`, async () => {
    const [known, late] = [
      await givenToken(server.database, 'editor'),
      await givenToken(server.database, 'admin'),
    ];
    expect((await server.ask('{ me }', bearer(known))).status).toBe(200);
    for (let i = 0; i < WRONG_TOKENS.most; i++)
      expect((await server.ask('{ me }', bearer(UNKNOWN_TOKEN))).status).toBe(401);

    server.database.calls.length = 0;
    for (const token of [UNKNOWN_TOKEN, late]) {
      const { status, headers, answer } = await server.ask('{ me }', bearer(token));
      expect(status).toBe(429);
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(60);
      expect(answer.errors?.[0]).toMatchObject({
        message: expect.stringMatching(
          /^Expected at most 20 wrong tokens a minute from one address, found more\. Nothing was looked up\. Wait \d+ seconds/,
        ) as string,
        extensions: { code: 'UNAUTHENTICATED' },
      });
    }
    expect(server.database.calls).toEqual([]);
    expect((await server.ask('{ me }')).answer).toEqual({ data: { me: 'anybody' } });
    expect((await server.ask('mutation { add }', bearer(known))).answer).toEqual({
      data: { add: 'add by Ada' },
    });
  });
});
