/** Who asks a question. `nobody-else`: what no other service answers. */
export type Asker = 'fans' | 'journalists' | 'dashboards' | 'nobody-else';

/** One saved query, as the playground's Examples panel lists it (`GET /playground/examples.json`). */
export interface Example {
  /** 1 to 32, as the questions are numbered everywhere. */
  number: number;
  slug: string;
  /** In words: "Is there going to be another season?" */
  question: string;
  asker: Asker;
  query: string;
  variables?: Record<string, unknown>;
}
