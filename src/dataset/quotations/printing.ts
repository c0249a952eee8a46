/** One quotation as one article prints it, as a dataset of quotations has it. */
export interface Printing {
  /** The dataset's own name for the words: the same name, the same quote. */
  readonly quoteKey: string;
  readonly text: string;
  /** What stands before and after, as far as the dataset has it. */
  readonly before: string;
  readonly after: string;
  /** Whom the dataset takes for the speaker. Null: nobody. */
  readonly speaker: string | null;
  /** Whether it takes the same one for the speaker in this very article. */
  readonly creditedHere: boolean;
  /** Whether it looked for a speaker at all. */
  readonly looked: boolean;
  readonly candidates: readonly Candidate[];
  readonly note: string;
  readonly article: PrintedIn;
}

export interface Candidate {
  readonly name: string;
  /** 0 to 1. */
  readonly probability: number;
}

export interface PrintedIn {
  readonly url: string;
  readonly headline: string | null;
  /** EDTF, with what the dataset means by it. Null where it gives no day for this article. */
  readonly day: { readonly edtf: string; readonly meaning: string } | null;
  /** EXCERPT where the dataset shows a part of the article itself, CITED_ONLY where it names no more than its address. */
  readonly availability: 'EXCERPT' | 'CITED_ONLY';
  /** BCP 47; null where the dataset does not say. */
  readonly language: string | null;
  readonly note: string;
}

/** A row, read: its printings, and what of it cannot be taken, each a sentence. */
export interface ReadRow {
  readonly printings: readonly Printing[];
  readonly refused: readonly string[];
}

/** How the rows of one kind of file are read. `row`: parsed JSON, not checked. */
export interface Format {
  /** The dataset's name, for sentences. */
  readonly name: string;
  /** What the rows are in that say nothing of it; null where they must say so. */
  readonly language: string | null;
  read(row: unknown): ReadRow;
}

/** A row that is none of the format's. */
export function refusedRow(expected: string, error: { issues: readonly Issue[] }): ReadRow {
  const [issue] = error.issues;
  const place = (issue?.path ?? []).map(String).join('.');
  return {
    printings: [],
    refused: [
      `Expected ${expected}, found ${place === '' ? 'something else' : `another ${place}: ${issue?.message ?? ''}`}. Is --format right?`,
    ],
  };
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}
