import type {
  AttributionBasis,
  EditKind,
  EditMaker,
  FidelityVerdict,
  QuoteForm,
  SourceBasis,
} from '../../graphql/generated/schema.ts';
import { fold } from './folding.ts';
import { type Recordable, type RunStatement, type Writer } from '../revisions/revision.ts';
import { tenDigits, tie } from '../becomes.ts';
import { Float } from '../../neo4j/values.ts';

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
  owns: { out: ['RENDERS', 'PRINTED_IN', 'ATTRIBUTED_TO', 'QUOTED_FROM', 'CONTINUES'] },
  parts: { type: 'HAS_EDIT', label: 'Edit' },
  // `printedOnSort` is derived.
  becomes: (appearance) => ({
    properties: {
      key: appearance.key,
      exact: appearance.exact,
      foldedWords: fold(appearance.exact).text,
      prefix: appearance.prefix,
      suffix: appearance.suffix,
      start: appearance.start,
      end: appearance.end,
      form: appearance.form,
      closed: appearance.closed,
      cue: appearance.cue,
      fidelityVerdict: appearance.fidelity?.verdict ?? null,
      fidelityWords: appearance.fidelity?.words ?? null,
      fidelityReason: appearance.fidelity?.reason ?? null,
      language: appearance.language,
      candidateNames: appearance.speakerCandidates?.map(({ name }) => name) ?? null,
      candidateProbabilities:
        appearance.speakerCandidates?.map(({ probability }) => new Float(probability)) ?? null,
      // Those without a place in the text come first, in their order.
      printedSort:
        appearance.start === null ? ` ${tenDigits(appearance.position)}` : tenDigits(appearance.start),
    },
    parts: appearance.edits.map(({ id, position, kind, text, original, start, end, madeBy }) => ({
      id,
      position,
      kind,
      text,
      original,
      start,
      end,
      madeBy,
    })),
    ties: [
      ...tie('RENDERS', appearance.quote, ['quotes']),
      ...tie('PRINTED_IN', appearance.article, ['articles']),
      ...appearance.attributedTo.flatMap(({ id, roleAsStated, cue, basis }) =>
        tie('ATTRIBUTED_TO', id, ['people', 'organizations', 'unnamedSources'], { roleAsStated, cue, basis }),
      ),
      ...appearance.quotedFrom.flatMap(({ appearance: original, basis, note }) =>
        tie('QUOTED_FROM', original, ['appearances'], { basis, note }),
      ),
      ...tie('CONTINUES', appearance.continues, ['appearances']),
    ],
  }),
};

const DERIVE = new URL('./cypher/derive-appearances.cypher', import.meta.url);

/** An appearance is as old as its article. */
export async function deriveAppearances(run: RunStatement, ids: readonly string[]): Promise<void> {
  await run(DERIVE, { ids });
}
