/** What stands in the place of a removed character: offsets into what is left stay right. */
const BLOCK = '█';

/** Of words at the edge of a context, so many characters say what they were. */
const TELLING = 4;

/** The text without the words, as long as it was. A context of 32 characters may hold only their end or their beginning: that goes too. */
export function masked(text: string, words: string): string {
  const whole = text.split(words).join(BLOCK.repeat(words.length));
  return maskedStart(maskedEnd(whole, words), words);
}

/** Where the text ends in the middle of the words. */
function maskedEnd(text: string, words: string): string {
  for (let length = Math.min(words.length - 1, text.length); length >= TELLING; length--) {
    if (text.endsWith(words.slice(0, length))) return text.slice(0, -length) + BLOCK.repeat(length);
  }
  return text;
}

/** Where the text starts in the middle of the words. */
function maskedStart(text: string, words: string): string {
  for (let length = Math.min(words.length - 1, text.length); length >= TELLING; length--) {
    if (text.startsWith(words.slice(-length))) return BLOCK.repeat(length) + text.slice(length);
  }
  return text;
}

/** Fields in which words of others stand; ids, dates and values of enumerations are none. */
const CONTEXTS = new Set(['prefix', 'suffix']);

/**
 * A record without the words, whatever field they stand in. Parts of the words go where they are a context's edge, or an edit of a text from which they went.
 */
export function maskedRecord<Record>(record: Record, words: string): Record {
  const walk = (value: unknown, field: string, touched: boolean): unknown => {
    if (typeof value === 'string') {
      if (CONTEXTS.has(field)) return masked(value, words);
      const rest = value.split(words).join(BLOCK.repeat(words.length));
      return touched && words.includes(value) && (field === 'text' || field === 'original')
        ? BLOCK.repeat(value.length)
        : rest;
    }
    if (Array.isArray(value)) return value.map((item) => walk(item, field, touched));
    if (typeof value !== 'object' || value === null) return value;
    const here = Object.values(value).some((each) => typeof each === 'string' && each.includes(words));
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, walk(each, name, touched || here)]),
    );
  };
  return walk(record, '', false) as Record;
}
