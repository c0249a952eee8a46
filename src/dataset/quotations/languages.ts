const LETTERS = Array.from({ length: 26 }, (_, place) => String.fromCharCode(97 + place));

let tags: ReadonlyMap<string, string> | null = null;

/** The tag of a language by its English name or by the tag itself; null for one that has neither, such as "Unknown". */
export function languageNamed(name: string): string | null {
  // All that Node knows: two letters, and what they are called.
  tags ??= new Map(
    LETTERS.flatMap((a) => LETTERS.map((b) => a + b)).flatMap((tag) => {
      const called = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag);
      return called === undefined ? [] : [[called.toLowerCase(), tag] as const];
    }),
  );
  const text = name.trim();
  if (/^[a-z]{2}(-[A-Za-z0-9]{2,8})*$/.test(text)) return text;
  return tags.get(text.toLowerCase()) ?? null;
}
