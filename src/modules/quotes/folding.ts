/**
 * A text as matching sees it: lower-case words without accents, one space between them. Never stored and never shown.
 * `starts[i]`, `ends[i]`: where the original of folded unit `i` begins and ends, in UTF-16 code units, half-open. Both rise.
 */
export interface Folded {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** UTF-16 code units, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]/u;
const LETTER = /\p{L}/u;
const SPACE = /\s/u;
const PLAIN = /^[a-z0-9]$/;

// Written without spaces between words: each character counts as a word, so that a word can be found inside a sentence.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

// Marks that stand inside words part none: "she's" and "she’s", "[Frank]'s" and "Frank's", "season(s)", a soft hyphen.
const INSIDE_WORDS = /['’‘‛‚`´′ʼ＇‹›[\](){}\u00AD\u200B-\u200D\u2060\uFEFF]/u;

// Accents of Latin, Greek and Cyrillic, and variation selectors. Other scripts' marks are vowels or letters of their own.
const ACCENT = /[\u0300-\u036F\uFE00-\uFE0F]/gu;

// "season two" is "season 2", "second" is "2nd". English alone, and up to twenty, which no count of seasons has needed to pass.
const CARDINALS = [
  'zero one two three four five six seven eight nine ten',
  'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
];
const ORDINALS = [
  '0th first second third fourth fifth sixth seventh eighth ninth tenth',
  'eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
];
const NUMBERS = new Map([
  ...wordsOf(CARDINALS.join(' ')).map((word, n): [string, string] => [word, String(n)]),
  ...wordsOf(ORDINALS.join(' ')).map((word, n): [string, string] => [
    word,
    `${n}${['th', 'st', 'nd', 'rd'][n] ?? 'th'}`,
  ]),
]);

/**
 * Folds a text for matching: quotation marks, dashes, white space, case, accents and punctuation go; number words become digits. A
 * masked word keeps its stars ("s***"), which `wordsAgree` reads. Total: any string has a folded form, which may be empty.
 */
export function fold(text: string): Folded {
  const folded = { text: '', starts: [] as number[], ends: [] as number[] };
  let word = { text: '', starts: [] as number[], ends: [] as number[] };

  const put = (units: string, start: number, end: number) => {
    word.text += units;
    word.starts.push(...new Array<number>(units.length).fill(start));
    word.ends.push(...new Array<number>(units.length).fill(end));
  };
  const part = () => {
    if (word.text === '') return;
    const start = word.starts[0] ?? 0;
    const end = word.ends.at(-1) ?? start;
    const number = NUMBERS.get(word.text);
    if (number !== undefined) {
      word = { text: '', starts: [], ends: [] };
      put(number, start, end); // "two" and "2" differ in length: every unit stands for the whole word
    }
    if (folded.text !== '') {
      folded.starts.push(folded.ends.at(-1) ?? 0);
      folded.ends.push(start);
      folded.text += ' ';
    }
    folded.text += word.text;
    for (const at of word.starts) folded.starts.push(at);
    for (const at of word.ends) folded.ends.push(at);
    word = { text: '', starts: [], ends: [] };
  };

  for (let at = 0; at < text.length;) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const next = at + character.length;
    if (PLAIN.test(character)) put(character, at, next);
    else if (SPACE.test(character)) part();
    else if (INSIDE_WORDS.test(character)) {
      at = next;
      continue;
    } else if (character === '*') {
      const run = /\*+/y;
      run.lastIndex = at;
      const stars = run.exec(text)?.[0] ?? '*';
      if (masks(stars, word, at, text))
        for (let star = 0; star < stars.length; star++) put('*', at + star, at + star + 1);
      else part();
      at += stars.length;
      continue;
    } else if (!WORD.test(character)) part();
    else {
      const units = foldCharacter(character);
      // An accent written as a character of its own belongs to the letter before it.
      if (units === '' && word.ends.length > 0) word.ends[word.ends.length - 1] = next;
      if (UNSPACED.test(character)) part();
      for (const unit of units) if (WORD.test(unit)) put(unit, at, next);
      if (UNSPACED.test(character)) part();
    }
    at = next;
  }
  part();
  return folded;
}

// Upper, then lower: the nearest that JavaScript has to case folding ("ß" becomes "ss", final sigma a sigma).
function foldCharacter(character: string): string {
  return character.toUpperCase().toLowerCase().normalize('NFKD').replace(ACCENT, '');
}

// "f*ck", "s***" are masked words; "*Spoilers", "Paris*" and "**bold**" are a footnote's or an emphasis' stars.
function masks(stars: string, word: { text: string; ends: number[] }, at: number, text: string): boolean {
  if (word.text === '' || word.ends.at(-1) !== at) return false;
  if (LETTER.test(text.charAt(at + stars.length))) return true;
  return stars.length >= Math.max(2, word.text.length);
}

/** The original of the folded range `[from, to)`: from the first word's first character to the last one's last. */
export function originalSpan(folded: Folded, from: number, to: number): Span {
  return { start: folded.starts[from] ?? 0, end: folded.ends[to - 1] ?? 0 };
}

/**
 * Whether two folded texts say the same words. A masked word agrees with one of its length whose other letters are the same: a star
 * is a letter. Two texts without a word agree about nothing: false.
 */
export function wordsAgree(a: string, b: string): boolean {
  if (a === b) return a !== '';
  if (!a.includes('*') && !b.includes('*')) return false;
  const [left, right] = [a.split(' '), b.split(' ')];
  return left.length === right.length && left.every((word, at) => wordAgrees(word, right[at] ?? ''));
}

function wordAgrees(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at] && a[at] !== '*' && b[at] !== '*') return false;
  return true;
}

/** Where the words of `needle` stand in a row in `haystack`, whole words only: spans of the original text, in its order. */
export function findFolded(haystack: Folded, needle: Folded): Span[] {
  const sought = wordsOf(needle.text);
  const first = sought[0];
  if (first === undefined) return [];
  const words = haystack.text.split(' ');
  const spans: Span[] = [];
  let offset = 0;
  for (const [at, word] of words.entries()) {
    if (wordAgrees(word, first) && sought.every((each, next) => wordAgrees(each, words[at + next] ?? ''))) {
      const length = words.slice(at, at + sought.length).join(' ').length;
      spans.push(originalSpan(haystack, offset, offset + length));
    }
    offset += word.length + 1;
  }
  return spans;
}

/** The words of a folded text. */
export function wordsOf(folded: string): string[] {
  return folded === '' ? [] : folded.split(' ');
}

/** How many words they are worth, folded: a character of a script without spaces is half a word. */
export function weightInWords(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (UNSPACED.test(word) ? 0.5 : 1), 0);
}

/** Whether offset `at` lies inside a word, so that a cut there leaves half of it: after "e" in "explore". */
export function insideWord(text: string, at: number): boolean {
  const before = /.$/su.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? '';
  const after = /^./su.exec(text.slice(at, at + 2))?.[0] ?? '';
  return WORD.test(before) && WORD.test(after) && !UNSPACED.test(before) && !UNSPACED.test(after);
}
