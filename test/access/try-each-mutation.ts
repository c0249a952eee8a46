import { expect } from 'vitest';
import type { Call } from '../../src/neo4j/database.ts';

/** Who may run a mutation, and a call of it that stands for all. */
export interface RightsRow {
  readonly role: 'EDITOR' | 'ADMIN';
  /** A whole operation with that field alone, its input written out. What comes of it does not matter, as long as it is allowed. */
  readonly sample: string;
}

/** By the name of the mutation. */
export type RightsTable = Readonly<Record<string, RightsRow>>;

/** The headers of each kind of caller. */
export interface Callers {
  readonly nobody: Record<string, string>;
  /** A token that was never given out. */
  readonly unknown: Record<string, string>;
  /** A good token that says nothing of a role; only an issuer gives such. */
  readonly roleless?: Record<string, string>;
  readonly editor: Record<string, string>;
  readonly admin: Record<string, string>;
}

/** The server that is tried. */
export interface Tried {
  /** Of its database. */
  readonly calls: Call[];
  ask(
    query: string,
    headers: Record<string, string>,
  ): Promise<{ status: number; answer: { errors?: readonly { extensions: { code: string } }[] } }>;
}

const REFUSED = /^(UNAUTHENTICATED|FORBIDDEN)$/;

/** Tries each mutation of the table as each caller: whoever may not is refused, and of the refused nothing but the token's own query reaches the database. */
export async function tryEachMutation(
  table: RightsTable,
  callers: Callers,
  { calls, ask }: Tried,
): Promise<void> {
  for (const [name, { role, sample }] of Object.entries(table)) {
    const isRefused = async (caller: keyof Callers, status: number, code: string): Promise<void> => {
      calls.length = 0;
      const { status: found, answer } = await ask(sample, callers[caller] ?? {});
      expect(
        [found, answer.errors?.map(({ extensions }) => extensions.code)],
        `${name} as ${caller}`,
      ).toEqual([status, [code]]);
      expect(beyondTokens(calls), `${name} as ${caller} in the database`).toEqual([]);
    };
    const isAllowed = async (caller: keyof Callers): Promise<void> => {
      const { answer } = await ask(sample, callers[caller] ?? {});
      const codes = answer.errors?.map(({ extensions }) => extensions.code) ?? [];
      expect(
        codes.filter((code) => REFUSED.test(code)),
        `${name} as ${caller}`,
      ).toEqual([]);
    };
    await isRefused('nobody', 401, 'UNAUTHENTICATED');
    await isRefused('unknown', 401, 'UNAUTHENTICATED');
    if (callers.roleless) await isRefused('roleless', 403, 'FORBIDDEN');
    if (role === 'ADMIN') await isRefused('editor', 403, 'FORBIDDEN');
    else await isAllowed('editor');
    await isAllowed('admin');
  }
}

/** What was run besides looking a token up. */
export function beyondTokens(calls: readonly Call[]): string[] {
  return calls.map(({ cypher }) => cypher).filter((cypher) => !cypher.includes('(token:ApiToken {id: $id})'));
}
