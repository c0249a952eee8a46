import type {
  AttributionBasis,
  EditKind,
  EditMaker,
  FidelityVerdict,
  QuoteForm,
  SourceBasis,
} from '../../graphql/generated/schema.ts';
import { fold } from './folding.ts';
import { given, type Recordable, type RunStatement, type Writer } from '../revisions/revision.ts';

/** `id`: of a person, an organization or an unnamed source. */
export interface AttributionToRecord {
  id: string;
  roleAsStated: string | null;
  cue: string | null;
  basis: AttributionBasis;
}

/** `start`, `end`: within `exact`, UTF-16 code units, half-open. `position`: place in the order of edits, from 0. */
export interface EditToRecord {
  id: string;
  position: number;
  kind: EditKind;
  text: string | null;
  original: string | null;
  start: number | null;
  end: number | null;
  madeBy: EditMaker;
}

/** `quote`, `article`, `continues`: ids, as those within `quotedFrom`. `start`, `end`: UTF-16 code units of the article, half-open. */
export interface AppearanceToRecord extends Recordable {
  key: string;
  /** Its place among the article's appearances, from 0: the order where no offsets are known. */
  position: number;
  quote: string;
  article: string;
  exact: string;
  prefix: string | null;
  suffix: string | null;
  start: number | null;
  end: number | null;
  form: QuoteForm;
  closed: boolean;
  cue: string | null;
  language: string;
  fidelity: { verdict: FidelityVerdict; words: string | null; reason: string } | null;
  attributedTo: AttributionToRecord[];
  /** Left out where there are none, as for all words that people read. */
  speakerCandidates?: { name: string; probability: number }[];
  edits: EditToRecord[];
  quotedFrom: { appearance: string; basis: SourceBasis; note: string | null }[];
  continues: string | null;
}

export const appearanceWriter: Writer<AppearanceToRecord> = {
  label: 'Appearance',
  heldBy: ({ article }) => article,
  nodes: new URL('./cypher/write-appearances.cypher', import.meta.url),
  relations: new URL('./cypher/relate-appearances.cypher', import.meta.url),
  computed: ({ exact }) => ({ foldedWords: fold(exact).text }),
  asksFor: ({ attributedTo, edits, quotedFrom, continues }) =>
    2 + attributedTo.length + edits.length + quotedFrom.length + given(continues),
};

const DERIVE = new URL('./cypher/derive-appearances.cypher', import.meta.url);

/** An appearance is as old as its article. */
export async function deriveAppearances(run: RunStatement, ids: readonly string[]): Promise<void> {
  await run(DERIVE, { ids });
}
