/** Whose a run of words is. */
export type WordingKind = 'SPOKEN' | 'INSERTED' | 'CUT' | 'CHANGED' | 'PARAPHRASED';

export type QuoteForm = 'DIRECT' | 'PARTIAL' | 'PARAPHRASE';

export type EditKind =
  'BRACKET' | 'ELLIPSIS' | 'SIC' | 'TRUNCATION' | 'SPLIT' | 'PUNCTUATION' | 'MASKING' | 'TRANSLATION';

/** A declared change. `text` as printed; `start`, `end` within `exact`: UTF-16 code units, half-open, null where it has no place. */
export interface WordingEdit {
  readonly id: string;
  readonly kind: EditKind;
  readonly text: string | null;
  readonly start?: number | null;
  readonly end?: number | null;
}

/** `editId`: the change that the run is; null for words left alone. */
export interface WordingRun {
  readonly kind: WordingKind;
  readonly text: string;
  readonly editId: string | null;
}

interface Stroke {
  readonly editId: string;
  readonly kind: WordingKind;
  readonly start: number;
  readonly end: number;
}

// What is painted last shows: a bracket within a translation is still a bracket, for it was never the speaker's in any language.
const LAYERS: readonly WordingKind[] = ['CHANGED', 'CUT', 'INSERTED'];

/**
 * An appearance's words in order, each run marked as whose it is. The runs put together give `exact`; of nothing, no runs.
 *
 * Only declared edits mark anything: brackets and parentheses that nobody declared are the speaker's or the author's. An edit whose place
 * is not given is looked for by its text; one that is not there marks nothing, rather than the wrong words.
 */
export function wording(appearance: {
  readonly exact: string;
  readonly form: QuoteForm;
  readonly edits: readonly WordingEdit[];
}): WordingRun[] {
  const { exact, form, edits } = appearance;
  if (exact === '') return [];
  if (form === 'PARAPHRASE') return [{ kind: 'PARAPHRASED', text: exact, editId: null }];
  const strokes = strokesOf(exact, edits);
  const painted = new Array<Stroke | null>(exact.length).fill(null);
  for (const layer of LAYERS)
    for (const stroke of strokes) if (stroke.kind === layer) painted.fill(stroke, stroke.start, stroke.end);

  const runs: WordingRun[] = [];
  for (let start = 0; start < exact.length;) {
    const stroke = painted[start] ?? null;
    let end = start + 1;
    while (end < exact.length && painted[end] === stroke) end++;
    runs.push({
      kind: stroke?.kind ?? 'SPOKEN',
      text: exact.slice(start, end),
      editId: stroke?.editId ?? null,
    });
    start = end;
  }
  return runs;
}

function strokesOf(exact: string, edits: readonly WordingEdit[]): Stroke[] {
  const strokes: Stroke[] = [];
  for (const edit of edits) {
    const place = placeOf(exact, edit, strokes);
    const kind = place && kindOf(edit, exact.slice(place.start, place.end));
    if (place && kind) strokes.push({ editId: edit.id, kind, ...place });
  }
  return strokes;
}

function placeOf(
  exact: string,
  { kind, text, start, end }: WordingEdit,
  taken: readonly Stroke[],
): { start: number; end: number } | null {
  if (start != null && end != null)
    return start >= 0 && start < end && end <= exact.length ? { start, end } : null;
  if (text === null || text === '' || !exact.includes(text)) {
    // 'whole', or words that are not there: no word of a declared translation may pass as the speaker's.
    return kind === 'TRANSLATION' ? { start: 0, end: exact.length } : null;
  }
  const places: number[] = [];
  for (let at = exact.indexOf(text); at !== -1; at = exact.indexOf(text, at + text.length)) places.push(at);
  // Brackets, dots and `[sic]` come in the order of the edits: the first that none before has taken (a change of the words around it
  // takes nothing). Of other changes, text that stands twice (a full stop, a name) does not say which is meant.
  const inOrder = kind === 'BRACKET' || kind === 'ELLIPSIS' || kind === 'SIC';
  const free = places.filter(
    (at) =>
      !taken.some(
        (stroke) => stroke.kind !== 'CHANGED' && stroke.start < at + text.length && at < stroke.end,
      ),
  );
  const at = inOrder ? free[0] : places.length === 1 ? places[0] : undefined;
  return at === undefined ? null : { start: at, end: at + text.length };
}

// Null: words left alone.
function kindOf({ kind }: WordingEdit, words: string): WordingKind | null {
  const onlyMarks = !/[\p{L}\p{N}]/u.test(words);
  switch (kind) {
    case 'BRACKET':
      return 'INSERTED';
    case 'ELLIPSIS':
      return 'CUT';
    case 'SIC':
      // The mark is the editor's; words that an edit flags as erroneous in place of the mark are the speaker's.
      return /^[[(]\s*sic\b.*[\])]$/iu.test(words) ? 'INSERTED' : null;
    case 'TRUNCATION':
      // Where a cut is placed, dots mark it; words only say where it fell, and are the speaker's.
      return onlyMarks ? 'CUT' : null;
    case 'SPLIT':
      // The article's own words between the pieces, where they are inside `exact`.
      return 'INSERTED';
    case 'PUNCTUATION':
    case 'MASKING':
    case 'TRANSLATION':
      return 'CHANGED';
  }
}
