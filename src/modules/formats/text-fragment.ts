/** What stands in an article, and what stands around it. */
export interface Passage {
  readonly exact: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
}

/** Longer passages are named by their first and last words. */
const LONGEST_WHOLE = 300;
const WORDS_AT_AN_END = 5;
const WORDS_AROUND = 3;

/**
 * An address that leads to the words themselves: `#:~:text=[prefix-,]start[,end][,-suffix]`. Browsers match whole words, so that prefix and suffix are cut back
 * to those. An address that has a fragment already keeps it.
 */
export function textFragmentUrl(url: string, { exact, prefix, suffix }: Passage): string {
  const words = exact.trim().split(/\s+/);
  const long = exact.length > LONGEST_WHOLE || exact.trim().includes('\n');
  const passage =
    long && words.length > 2 * WORDS_AT_AN_END
      ? `${encoded(words.slice(0, WORDS_AT_AN_END).join(' '))},${encoded(words.slice(-WORDS_AT_AN_END).join(' '))}`
      : encoded(words.join(' '));
  const before = lastWholeWords(prefix);
  const after = firstWholeWords(suffix);
  const directive = [
    before === '' ? '' : `${encoded(before)}-,`,
    passage,
    after === '' ? '' : `,-${encoded(after)}`,
  ].join('');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** The kept context is cut at 32 characters, in the middle of a word as often as not; across a line break browsers find nothing. */
function lastWholeWords(prefix: string | null): string {
  const line = (prefix ?? '').split('\n').at(-1) ?? '';
  const whole = line === prefix ? line.replace(/^\S*\s/, '') : line;
  return whole.trim().split(/\s+/).slice(-WORDS_AROUND).join(' ');
}

function firstWholeWords(suffix: string | null): string {
  const line = (suffix ?? '').split('\n')[0] ?? '';
  const whole = line === suffix ? line.replace(/\s\S*$/, '') : line;
  return whole.trim().split(/\s+/).slice(0, WORDS_AROUND).join(' ');
}

/** The three characters that mean something in the directive are encoded too. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(/-/g, '%2D');
}
