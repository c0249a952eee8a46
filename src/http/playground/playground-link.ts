/** An address that opens a query in the playground: the same that its own "copy link" makes (app/link.ts). */
export function playgroundLink(query: string, variables: Record<string, unknown> | undefined): string {
  const parameters = new URLSearchParams({ query: query.trim() + '\n' });
  if (variables) parameters.set('variables', JSON.stringify(variables, null, 2));
  return `/playground#${parameters.toString()}`;
}
