/** What a tab holds and a link carries. `variables`: JSON text, empty where there are none. */
export interface Operation {
  query: string;
  variables: string;
}

/**
 * An address that opens this operation. It travels in the fragment: browsers never send that to a server, so that no
 * log, proxy or Referer header learns what somebody is looking for.
 */
export function linkTo({ query, variables }: Operation, origin: string): string {
  const parameters = new URLSearchParams({ query });
  if (variables.trim() !== '') parameters.set('variables', variables);
  return `${origin}/playground#${parameters.toString()}`;
}

/** The operation in an address: in its fragment, or in `?query=` as other tools write it. Null where there is none. */
export function operationIn(address: string): Operation | null {
  const { hash, searchParams } = new URL(address);
  const fragment = new URLSearchParams(hash.slice(1));
  const parameters = fragment.has('query') ? fragment : searchParams;
  const query = parameters.get('query');
  if (query === null || query.trim() === '') return null;
  return { query, variables: parameters.get('variables') ?? '' };
}
