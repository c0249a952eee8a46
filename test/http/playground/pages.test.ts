import { afterEach, expect, test } from 'vitest';
import { landingPage } from '../../../src/http/playground/landing.ts';
import { ANSWER, EXAMPLES, startSampleServer } from './sample-server.ts';

let stop: () => Promise<void> = () => Promise.resolve();
afterEach(() => stop());

async function server(settings: Parameters<typeof startSampleServer>[0] = {}): Promise<string> {
  const started = await startSampleServer(settings);
  stop = started.stop;
  return started.baseUrl;
}

const page = (text: string, url: string): string =>
  landingPage({
    stylesheet: '/landing.css',
    answer: {
      question: text,
      query: text,
      answerLines: [{ label: text, text, quote: true, source: { text, url } }],
    },
  });

test('the front page escapes whatever the graph holds', () => {
  const hostile = `</p><script>alert("1")</script>&'`;
  expect(page(hostile, 'https://example.org/?a="><script>')).not.toContain('<script');
  expect(page(hostile, 'https://example.org/')).toContain(
    '&lt;/p&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;',
  );
});

test('the front page makes no link of an address that is not http', () => {
  expect(page('a source', 'javascript:alert(1)')).not.toContain('javascript:');
});

test('the front page stands, and says so, when the graph gives no answer', async () => {
  const baseUrl = await server({ answer: () => Promise.reject(new Error('database is gone')) });
  const response = await fetch(baseUrl);
  expect(response.status).toBe(200);
  const text = await response.text();
  expect(text).toContain('the graph did not give one just now');
  expect(text).not.toContain('database is gone');
});

test('pages carry their own policy, in place of the rest of the server’s', async () => {
  const baseUrl = await server();
  const policy = async (path: string): Promise<string | null> =>
    (await fetch(baseUrl + path)).headers.get('content-security-policy');
  expect(await policy('/')).not.toContain('script-src');
  const html = await (await fetch(`${baseUrl}/playground`)).text();
  const asset = /\/playground\/assets\/main-\w+\.js/.exec(html)?.[0] ?? '';
  for (const path of ['/playground', '/playground/examples.json', asset]) {
    expect(await policy(path)).toContain("default-src 'none'; script-src 'self'; ");
  }
});

test('assets are kept by browsers for good and sent compressed; the page and the examples are asked for anew', async () => {
  const baseUrl = await server();
  const html = await (await fetch(`${baseUrl}/playground`)).text();
  for (const [path] of html.matchAll(/\/playground\/assets\/[\w.-]+/g)) {
    const { headers, status } = await fetch(baseUrl + path, { headers: { 'accept-encoding': 'br' } });
    expect([path, status, headers.get('cache-control'), headers.get('content-encoding')]).toEqual([
      path,
      200,
      'public, max-age=31536000, immutable',
      'br',
    ]);
  }
  expect((await fetch(`${baseUrl}/playground`)).headers.get('cache-control')).toBe('no-cache');
  const examples = await fetch(`${baseUrl}/playground/examples.json`);
  expect(examples.headers.get('cache-control')).toBe('no-cache');
  expect(await examples.json()).toEqual(EXAMPLES);
});

test('where the playground cannot be built its address says what to do, and the front page still works', async () => {
  const baseUrl = await server({ directory: null });
  const response = await fetch(`${baseUrl}/playground`);
  expect(response.status).toBe(503);
  expect(await response.text()).toContain('Run <code>npm ci</code>');
  expect(await (await fetch(baseUrl)).text()).toContain(ANSWER.question);
});
