import { createContext } from 'react';
import type { Asker, Example } from '../example.ts';
import type { Operation } from './link.ts';

export interface Examples {
  examples: Example[];
  problem: string | null;
}

/** The saved queries, for whoever is inside the playground. */
export const ExamplesContext = createContext<Examples>({ examples: [], problem: null });

/** In the order in which the panel shows them. */
export const ASKERS: { asker: Asker; heading: string }[] = [
  { asker: 'fans', heading: 'Fans ask' },
  { asker: 'journalists', heading: 'Journalists ask' },
  { asker: 'dashboards', heading: 'Dashboards ask' },
  { asker: 'nobody-else', heading: 'Nobody else answers' },
];

/** Never throws: without its examples the playground still works, and the panel says what is wrong. */
export async function loadExamples(): Promise<Examples> {
  try {
    const response = await fetch('/playground/examples.json');
    if (!response.ok) throw new Error(`status ${String(response.status)}`);
    return { examples: (await response.json()) as Example[], problem: null };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return {
      examples: [],
      problem: `The saved queries could not be loaded (${found}). Reload to try again.`,
    };
  }
}

export function operationOf({ query, variables }: Example): Operation {
  return { query: query.trim() + '\n', variables: variables ? JSON.stringify(variables, null, 2) : '' };
}
