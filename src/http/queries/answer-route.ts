import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hideTokens } from '../../access/hide-tokens.ts';
import { alreadyHas } from '../../graphql/answers/etag.ts';
import { answerTo, dataOf } from '../../publish/answer.ts';
import { csvOf, csvOfProblem } from '../../publish/csv.ts';
import { didYouMean } from '../../did-you-mean.ts';
import { type PublishedQuery, ROWS } from '../../publish/publication.ts';
import { type Reading, readVariables } from '../../publish/read-variables.ts';
import type { Table } from '../../publish/tables.ts';
import { goneSignal } from '../gone-signal.ts';
import { ANSWER_AGE, MOVED_AGE, cacheable } from './caching.ts';
import type { QueryRoutesOptions } from './routes.ts';

type Format = 'json' | 'csv';

/** An answer that comes to nothing, in the format that was asked for. */
interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** `/q/NAME.json` and `/q/NAME.csv`; `/q/NAME` leads to the name on the page. */
export function answerRoute(app: FastifyInstance, { publication, tracker }: QueryRoutesOptions): void {
  app.get<{ Params: { file: string } }>('/q/:file', async (request, reply) => {
    const { name, extension, format } = fileOf(request.params.file);
    const found = publication.find(name);
    if ('unknown' in found)
      return refuse(reply, format, { status: 404, code: 'NOT_FOUND', message: found.unknown });
    if ('movedTo' in found)
      return reply
        .header('cache-control', MOVED_AGE)
        .redirect(`/q/${found.movedTo}${extension}${searchOf(request)}`, 301);
    if (extension === '') return reply.redirect(`/q#${name}`, 302);
    if (format === null)
      return refuse(reply, 'json', {
        status: 404,
        code: 'NOT_FOUND',
        message: `Expected ${name}.json or ${name}.csv, found ${JSON.stringify(extension.slice(0, 20))}.`,
      });

    const asked = readAddress(found.query, format, new URLSearchParams(searchOf(request)));
    if (asked.faults.length > 0) return refuse(reply, format, badAddress(asked.faults));
    const answer = await answerTo(tracker, found.query, asked.values, goneSignal(reply));
    reply.code(answer.status);
    if (answer.problem === null) {
      cacheable(reply, ANSWER_AGE, answer.etag, 'accept-encoding');
      if (alreadyHas(request.headers['if-none-match'], answer.etag)) return reply.code(304).send();
    } else notForLong(reply, answer.status);
    if (format === 'json') return reply.type(TYPES.json).send(answer.json);
    return reply.type(TYPES.csv).send(csvOf(asked.table, dataOf(answer), answer.problem));
  });
}

const TYPES = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
};

function fileOf(file: string): { name: string; extension: string; format: Format | null } {
  const dot = file.lastIndexOf('.');
  const [name, extension] = dot < 0 ? [file, ''] : [file.slice(0, dot), file.slice(dot)];
  return { name, extension, format: extension === '.json' ? 'json' : extension === '.csv' ? 'csv' : null };
}

function searchOf({ url }: FastifyRequest): string {
  const at = url.indexOf('?');
  return at < 0 ? '' : url.slice(at);
}

/** The variables, and of a table which one. */
function readAddress(
  { variables, tables }: PublishedQuery,
  format: Format,
  given: URLSearchParams,
): Reading & { table: Table } {
  const rows = format === 'csv' ? given.get(ROWS) : null;
  if (format === 'csv') given.delete(ROWS);
  const { values, faults } = readVariables(variables, given);
  if (rows === null || rows === '') return { values, faults, table: tables[0] };
  const table = tables.find((one) => one.rows === rows);
  if (table) return { values, faults, table };
  const all = tables.map((one) => one.rows);
  const fault = `${ROWS}: ${JSON.stringify(rows.slice(0, 60))} is no list of this query (it has ${all.join(', ')}).${didYouMean(rows, all)}`;
  return { values, faults: [...faults, fault], table: tables[0] };
}

function badAddress(faults: readonly string[]): Refusal {
  const count = faults.length === 1 ? 'one fault' : `${String(faults.length)} faults`;
  return {
    status: 400,
    code: 'BAD_USER_INPUT',
    message: `Expected an address with this query’s variables, found ${count}. ${faults.join(' ')}`,
  };
}

function refuse(
  reply: FastifyReply,
  format: Format | null,
  { status, code, message }: Refusal,
): FastifyReply {
  notForLong(reply, status).code(status);
  const sentence = hideTokens(message);
  if (format === 'csv') return reply.type(TYPES.csv).send(csvOfProblem(sentence));
  return reply.type(TYPES.json).send({ errors: [{ message: sentence, extensions: { code } }] });
}

/** What went wrong may go right the next moment. */
function notForLong(reply: FastifyReply, status: number): FastifyReply {
  if (status === 503 || status === 504) reply.header('retry-after', '5');
  return reply.header('cache-control', 'no-store');
}
