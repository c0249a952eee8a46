import { wording, type WordingEdit } from '../quotes/wording.ts';

/** What is compared as one: a word, a mark, or what an editor put in or left out. With the white space behind it. */
export interface ComparedUnit {
  readonly text: string;
  /** Two units are the same where their keys are. */
  readonly key: string;
  /** The edits that the unit lies in. */
  readonly edits: readonly WordingEdit[];
}

interface Place {
  readonly edit: WordingEdit;
  readonly start: number;
  readonly end: number;
}

// White space goes with what stands before it, so that it never parts or joins two runs.
const UNIT =
  /\s*(?:[\p{L}\p{N}\p{M}]+(?:['’\u00AD\u200B-\u200D\u2060]+[\p{L}\p{N}\p{M}]+)*|\.{3,}|[^\s\p{L}\p{N}\p{M}])\s*|\s+/gu;

const WORD_BEFORE = /[\p{L}\p{N}\p{M}]+$/u;
const WORD_AFTER = /^(?:['’]?[\p{L}\p{N}\p{M}]+)+/u;

/** A printing cut into what is compared. Put together again the units give `exact`. */
export function unitsOf({ exact, edits }: { exact: string; edits: readonly WordingEdit[] }): ComparedUnit[] {
  const places = placesOf(exact, edits);
  const units: ComparedUnit[] = [];
  const put = (text: string, start: number) => {
    const from = start + text.length - text.trimStart().length;
    const until = start + text.trimEnd().length;
    const within = places.filter((place) => place.start < until && from < place.end);
    units.push({ text, key: keyOf(text), edits: within.map(({ edit }) => edit) });
  };
  const cut = (start: number, end: number) => {
    for (const { 0: text, index } of exact.slice(start, end).matchAll(UNIT)) put(text, start + index);
  };
  let from = 0;
  for (const { start, end } of marksIn(exact, edits)) {
    cut(from, start);
    put(exact.slice(start, end), start);
    from = end;
  }
  cut(from, exact.length);
  return units;
}

function placesOf(exact: string, edits: readonly WordingEdit[]): Place[] {
  const places: Place[] = [];
  let from = 0;
  for (const { text, editId } of wording({ exact, form: 'DIRECT', edits })) {
    const edit = edits.find(({ id }) => id === editId);
    if (edit) places.push({ edit, start: from, end: from + text.length });
    from += text.length;
  }
  for (const edit of edits) {
    // A cut only says where it fell: the words there are whole. Words flagged as erroneous are somebody's correction, or its lack.
    if (edit.kind === 'TRUNCATION' || places.some((place) => place.edit.id === edit.id)) continue;
    if (edit.start != null && edit.end != null) places.push({ edit, start: edit.start, end: edit.end });
  }
  // That the whole is a translation declares no one word.
  return places.filter(
    ({ edit, start, end }) =>
      edit.kind !== 'TRANSLATION' || hasWord(exact.slice(0, start) + exact.slice(end)),
  );
}

/** Brackets and dots, each one unit: "[a new season]" was put in as one. In the order of the text, with the white space behind them. */
function marksIn(exact: string, edits: readonly WordingEdit[]): Omit<Place, 'edit'>[] {
  const marks: Omit<Place, 'edit'>[] = [];
  let from = 0;
  for (const { kind, text } of wording({ exact, form: 'DIRECT', edits })) {
    let [start, end] = [from, from + text.length];
    from = end;
    if (kind !== 'INSERTED' && kind !== 'CUT') continue;
    if (kind === 'INSERTED') {
      // "[T]he" and "[Frank]'s" are one word each.
      start -= WORD_BEFORE.exec(exact.slice(0, start))?.[0].length ?? 0;
      end += WORD_AFTER.exec(exact.slice(end))?.[0].length ?? 0;
    }
    end += /^\s*/u.exec(exact.slice(end))?.[0].length ?? 0;
    const last = marks.at(-1);
    if (last && start < last.end)
      marks[marks.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else marks.push({ start, end });
  }
  return marks;
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function keyOf(text: string): string {
  return text
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/[‘’‚‛′`´]/gu, "'")
    .replace(/[“”„‟″«»]/gu, '"')
    .replace(/[‐‑‒–—―]/gu, '-')
    .replace(/[\u00AD\u200B-\u200D\u2060]/gu, '')
    .normalize('NFKC')
    .toLowerCase();
}
