import { fold, wordsOf } from './folding.ts';

// A name, or a number in digits, anywhere but at the head of a sentence, where every word has a capital.
const NAME_OR_NUMBER = /(?<![.!?…]["'”’»)]*\s+)(?<=[\s"'“‘«‚„(#[’-])\p{Lu}[\p{L}\p{N}'’]*|\p{N}+/gu;

/** The names and numbers of a text, folded: what a translator leaves as it is. */
export function namesAndNumbers(text: string): Set<string> {
  return new Set([...text.matchAll(NAME_OR_NUMBER)].flatMap(([found]) => wordsOf(fold(found).text)));
}

/** How many names and numbers of the text with fewer of them stand in the other too: 0 to 1. */
export function sharedNames(a: string, b: string): number {
  const [fewer, more] = [namesAndNumbers(a), namesAndNumbers(b)].sort((x, y) => x.size - y.size);
  if (!fewer || !more || fewer.size === 0) return 0;
  return [...fewer].filter((name) => more.has(name)).length / fewer.size;
}
