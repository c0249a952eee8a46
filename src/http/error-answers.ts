import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hideTokens } from '../access/hide-tokens.ts';
import { LIMITS } from '../graphql/limits.ts';

/** What was wrong with a request before GraphQL saw it, by Fastify's code, as a sentence. */
const SENTENCES: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: `Expected at most ${String(LIMITS.bodyBytes)} bytes, found more. Ask in several requests, and pass long lists as variables.`,
  FST_ERR_CTP_INVALID_JSON_BODY: 'Expected a body of JSON, {"query": "{ … }"}, found something else.',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'Expected a body of JSON, {"query": "{ … }"}, found none.',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'Expected the header content-type: application/json, found another.',
};

/** Answers an address that cannot be read, which no route and no hook sees. Its text is not repeated. */
export function answerUnreadable(_error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  const message =
    'Expected an address that can be read, found a "%" that begins no character. Questions go to /graphql.';
  void reply.code(400).send({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
}

/** Answers a request that failed outside GraphQL in GraphQL's own shape, so that a client reads all errors in one way. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error(error);
    const message =
      SENTENCES[error.code] ??
      (status >= 500
        ? 'Something went wrong here, and is in the log. Try again.'
        : hideTokens(error.message));
    return reply.code(status).send({
      errors: [{ message, extensions: { code: status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST' } }],
    });
  });
}
