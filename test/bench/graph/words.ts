import type { Chance } from './chance.ts';

const HEADS = 'b bl br c ch d dr f fl g gl gr h j k l m n p pl r s sh sk st t tr v w z'.split(' ');
const HEARTS = 'a e i o u ai ea oo'.split(' ');
const TAILS = 'b ck d g l ll m n nd ng p r rt s st t x'.split(' ');
const COMMON =
  'i we the a and to of it that in is was for you they she he this with on but not what so have all as if there more one about would do like just know think at out up our be when her his them were can get how who want will from then time really really never always people story character season show next another maybe something thing good way love hope ever yet back going make see feel say tell'.split(
    ' ',
  );

/** How many words nobody ever used there are. */
const RARE = 12_000;

/** The word of that number: a few sounds that mean nothing. */
function inventedWord(number: number): string {
  const head = HEADS[number % HEADS.length] ?? '';
  const heart = HEARTS[Math.floor(number / HEADS.length) % HEARTS.length] ?? '';
  const tail = TAILS[Math.floor(number / (HEADS.length * HEARTS.length)) % TAILS.length] ?? '';
  const rest = Math.floor(number / (HEADS.length * HEARTS.length * TAILS.length));
  return head + heart + tail + (rest === 0 ? '' : `o${TAILS[rest % TAILS.length] ?? ''}`);
}

/** Words that sound like speech: most of them are the commonest, the others are rarer the higher their number. */
export function sentence(chance: Chance, shortest: number, longest: number): string {
  const words = Array.from({ length: shortest + chance.below(longest - shortest + 1) }, () =>
    chance.yes(0.72) ? chance.one(COMMON) : inventedWord(chance.skewed(RARE, 1.6)),
  );
  return `${capital(words.join(' '))}.`;
}

/** A name of one or two words that nobody has. */
export function name(chance: Chance): string {
  const word = (): string => capital(inventedWord(chance.below(RARE)) + chance.one(TAILS));
  return chance.yes(0.6) ? `${word()} ${word()}` : word();
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
