import type { FastifyReply, FastifyRequest, preHandlerAsyncHookHandler } from 'fastify';
import { hideTokens } from '../access/hide-tokens.ts';
import type { PersistedDocuments } from '../graphql/persisted-documents.ts';

/**
 * A request that names its document by `documentId` goes on as one that brings the document along (GraphQL over HTTP, appendix A): Apollo knows no such parameter.
 */
export function readDocumentId(documents: PersistedDocuments): preHandlerAsyncHookHandler {
  return async (request, reply) => {
    const parameters = parametersOf(request);
    const id = parameters['documentId'];
    if (id === undefined) return;
    if (parameters['query'] !== undefined)
      return refuse(reply, 'Expected `query` or `documentId`, found both. Which of them is meant?');
    const text = typeof id === 'string' ? documents.textOf(id) : null;
    if (text === null)
      return refuse(
        reply,
        `Expected \`documentId\` to be that of a saved query, found ${JSON.stringify(id).slice(0, 90)}. They are at /q.json; send any other query as \`query\`.`,
      );
    bring(request, text);
  };
}

function parametersOf({ method, body, query }: FastifyRequest): Record<string, unknown> {
  const found = method === 'GET' ? query : body;
  return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {};
}

function bring(request: FastifyRequest, text: string): void {
  if (request.method === 'POST') {
    (request.body as Record<string, unknown>)['query'] = text;
    return;
  }
  // Apollo reads a GET's parameters out of the address itself.
  const [path = '', search = ''] = request.url.split('?', 2);
  const parameters = new URLSearchParams(search);
  parameters.set('query', text);
  request.raw.url = `${path}?${parameters.toString()}`;
}

function refuse(reply: FastifyReply, message: string): FastifyReply {
  return reply.code(400).send({
    errors: [{ message: hideTokens(message), extensions: { code: 'PERSISTED_DOCUMENT_NOT_FOUND' } }],
  });
}
