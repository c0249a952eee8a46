/** What every server is asked: a document of this name stands beside this file for each that speaks GraphQL. */
export const OPERATIONS = ['tiny', 'show', 'trace', 'person', 'board50', 'board500', 'search'] as const;

export type Operation = (typeof OPERATIONS)[number];

/** What the request names. A server takes of it what its own document declares. */
export type Variables = Readonly<Record<string, string>>;
