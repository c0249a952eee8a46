import { buildASTSchema } from 'graphql';
import { gql } from 'graphql-tag';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { accessOf } from '../../src/access/access.ts';
import { apiTokens } from '../../src/access/api-tokens.ts';
import { rightsOf } from '../../src/graphql/mutation-rights.ts';
import { NOW } from '../support/tracker.ts';
import { givenToken, UNKNOWN_TOKEN } from './given-tokens.ts';
import { bearer, smallServer, type SmallServer } from './small-server.ts';
import { beyondTokens, tryEachMutation } from './try-each-mutation.ts';

let server: SmallServer;
let editor: Record<string, string>;
let admin: Record<string, string>;
beforeAll(async () => {
  server = await smallServer((database) =>
    accessOf(
      apiTokens(database, () => NOW),
      () => NOW,
    ),
  );
  editor = bearer(await givenToken(server.database, 'editor'));
  admin = bearer(await givenToken(server.database, 'admin'));
});
afterEach(() => server.database.write((tx) => tx.run('MATCH (ran:Ran) DELETE ran')));
afterAll(() => server.close());

describe('who may run a mutation', () => {
  test('whoever its @rights name', async () => {
    const sample = (field: string) => `mutation { ${field} }`;
    const table = {
      add: { role: 'EDITOR', sample: sample('add') },
      correct: { role: 'EDITOR', sample: sample('correct') },
      redact: { role: 'ADMIN', sample: sample('redact') },
    } as const;
    await tryEachMutation(
      table,
      { nobody: {}, unknown: bearer(UNKNOWN_TOKEN), editor, admin },
      { calls: server.database.calls, ask: server.ask },
    );
    expect(await server.ran()).toEqual(['add', 'add', 'correct', 'correct', 'redact']);
  });

  test('it is told who acts', async () => {
    expect((await server.ask('mutation { add }', editor)).answer).toEqual({ data: { add: 'add by Ada' } });
  });

  test('without a token the sentence says where to get one', async () => {
    const { status, headers, answer } = await server.ask('mutation { add }');
    expect(status).toBe(401);
    expect(headers.get('www-authenticate')).toBe('Bearer realm="renewal-tracker"');
    expect(answer).toEqual({
      errors: [
        {
          message:
            'Expected the role editor for add, found no token. Nothing was run. Send one as the header "Authorization: Bearer TOKEN"; an admin makes one with "renewal-tracker token create".',
          extensions: { code: 'UNAUTHENTICATED' },
        },
      ],
    });
  });

  test('with too small a role it says which', async () => {
    const { status, answer } = await server.ask('mutation { redact }', editor);
    expect(status).toBe(403);
    expect(answer).toEqual({
      errors: [
        {
          message:
            'Expected the role admin for redact, found the role editor. Nothing was run. Ask an admin to do it, or for that role.',
          extensions: { code: 'FORBIDDEN' },
        },
      ],
    });
  });

  test('reading needs no token', async () => {
    expect((await server.ask('{ me }')).answer).toEqual({ data: { me: 'anybody' } });
  });
});

describe('one field that is not allowed, and none runs', () => {
  test.each([
    ['the last of several', 'mutation { add correct redact }'],
    ['under another name', 'mutation { add: redact }'],
    ['in a fragment', 'mutation { add ...More } fragment More on Mutation { redact }'],
    [
      'in a fragment of a fragment',
      'mutation { add ...A } fragment A on Mutation { ...B } fragment B on Mutation { redact }',
    ],
    ['in an inline fragment', 'mutation { add ... on Mutation { redact } }'],
    ['in one without a type', 'mutation { add ... { redact } }'],
    [
      'in an operation beside another',
      'query Other { me } mutation Mine { add redact }',
      { operationName: 'Mine' },
    ],
    ['included', 'mutation ($yes: Boolean!) { add redact @include(if: $yes) }', { variables: { yes: true } }],
    ['included by default', 'mutation ($yes: Boolean = true) { add redact @include(if: $yes) }'],
    ['not skipped', 'mutation ($no: Boolean!) { add redact @skip(if: $no) }', { variables: { no: false } }],
    [
      'skipped in one place of two',
      'mutation { add ...M @skip(if: true) ...M } fragment M on Mutation { redact }',
    ],
  ])('%s', async (_: string, query: string, rest: object = {}) => {
    server.database.calls.length = 0;
    const { status, answer } = await server.ask(query, editor, rest);
    expect([status, answer.errors?.[0]?.extensions.code]).toEqual([403, 'FORBIDDEN']);
    expect(beyondTokens(server.database.calls)).toEqual([]);
    expect(await server.ran()).toEqual([]);
  });

  test.each([
    ['skipped', 'mutation ($yes: Boolean!) { add redact @skip(if: $yes) }', { variables: { yes: true } }],
    ['not included', 'mutation { add ... @include(if: false) { redact } }'],
    ['of another operation', 'mutation Theirs { redact } mutation Mine { add }', { operationName: 'Mine' }],
  ])(
    'but one that is %s does not run, and asks for nothing',
    async (_: string, query: string, rest: object = {}) => {
      expect((await server.ask(query, editor, rest)).answer).toEqual({ data: { add: 'add by Ada' } });
      expect(await server.ran()).toEqual(['add']);
    },
  );

  test('a variable that makes no sense opens no door', async () => {
    const query = 'mutation ($yes: Boolean!) { add redact @skip(if: $yes) }';
    const { status } = await server.ask(query, editor, { variables: { yes: 'yes' } });
    expect(status).toBe(403);
    expect(await server.ran()).toEqual([]);
  });
});

describe('a schema with a mutation of which nobody said whose it is', () => {
  test('is refused at the start, with its name', () => {
    const schema = buildASTSchema(gql`
      directive @rights(role: Role!) on FIELD_DEFINITION
      enum Role {
        EDITOR
        ADMIN
      }
      type Query {
        a: Int
      }
      type Mutation {
        safe: Int @rights(role: ADMIN)
        forgotten: Int
      }
      extend type Mutation {
        later: Int
      }
    `);
    expect(() => rightsOf(schema)).toThrow(
      'Expected @rights on each field of Mutation, found none on forgotten, later. Add @rights(role: EDITOR) or @rights(role: ADMIN).',
    );
  });

  test('and one without mutations is fine', () => {
    expect(
      rightsOf(
        buildASTSchema(gql`
          type Query {
            a: Int
          }
        `),
      ),
    ).toEqual(new Map());
  });
});
