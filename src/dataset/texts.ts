import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { anchor, selectorMismatchMessage, type Anchoring } from '../modules/quotes/anchoring.ts';
import type { Dataset } from './dataset.ts';
import type { ArticleFile } from './definitions/article.ts';
import type { Path } from './faults.ts';
import { ofArticles } from './walk.ts';

/** A selector that is not EXACT. `line` is the file's first where the dataset did not come from files. */
export interface Mismatch {
  file: string;
  path: Path;
  line: number;
  anchoring: Exclude<Anchoring, 'EXACT'>;
  message: string;
}

export interface TextsReport {
  /** How many selectors were tried. */
  tried: number;
  /** How many articles' texts were found. */
  articles: number;
  mismatches: Mismatch[];
  /** Slugs of articles that have a hash, and whose text is not among the files. */
  withoutText: string[];
}

/** A folder of texts that is not there. */
export class TextsMissing extends Error {
  constructor(dir: string) {
    super(`Expected a folder with the articles' texts at ${dir}, found none. Is the path right?`);
    this.name = 'TextsMissing';
  }
}

/**
 * Tries every selector on the text of its article, wherever a file under `textsDir` has the hash that the article names. The texts are
 * read and never kept. `lineOf`: where a value stands in its file. Throws TextsMissing.
 */
export async function checkTexts(
  dataset: Dataset,
  textsDir: string,
  lineOf: (file: string, path: Path) => number = () => 1,
): Promise<TextsReport> {
  const wanted = new Set(dataset.articles.flatMap(({ value }) => value.contentSha256 ?? []));
  const texts = await textsByHash(textsDir, wanted);
  const report: TextsReport = {
    tried: 0,
    articles: texts.size,
    mismatches: [],
    withoutText: dataset.articles.flatMap(({ value: { slug, contentSha256 } }) =>
      contentSha256 !== null && !texts.has(contentSha256) ? [slug] : [],
    ),
  };
  const mismatches = textMismatches(
    dataset,
    ({ contentSha256 }) => texts.get(contentSha256 ?? ''),
    () => {
      report.tried += 1;
    },
  );
  report.mismatches.push(...mismatches.map((each) => ({ ...each, line: lineOf(each.file, each.path) })));
  return report;
}

/** Selectors that do not stand where they say. `textOf`: an article's text; undefined where it is not at hand. `trying` is called for each that is tried. */
export function textMismatches(
  dataset: Dataset,
  textOf: (article: ArticleFile) => string | undefined,
  trying: () => void = () => undefined,
): Omit<Mismatch, 'line'>[] {
  return [...ofArticles(dataset, 'appearances'), ...ofArticles(dataset, 'claims')].flatMap(
    ({ file, path, value, article }) => {
      const text = textOf(article);
      if (text === undefined) return [];
      trying();
      const found = anchor(text, value);
      const contexts = found.anchoring === 'EXACT' ? contextFault(text, value, found) : null;
      if (found.anchoring === 'EXACT' && contexts === null) return [];
      return [
        {
          file,
          path,
          // Words at their place whose surroundings were written down wrongly: as good as folded.
          anchoring: found.anchoring === 'EXACT' ? 'FOLDED' : found.anchoring,
          message: contexts ?? messageOf(text, value, found),
        },
      ];
    },
  );
}

interface Words {
  exact: string;
  prefix: string | null;
  suffix: string | null;
  start: number | null;
  end: number | null;
}

type Found = ReturnType<typeof anchor>;

function messageOf(text: string, { exact, start, end }: Words, found: Found): string {
  const place =
    found.anchoring === 'ORPHANED'
      ? ''
      : ` Found "${found.found}" at ${String(found.start)}-${String(found.end)}.`;
  if (start === null || end === null)
    return `Expected "${exact}" in the text, byte for byte.${place} Correct the words.`;
  return `${selectorMismatchMessage(text, { exact, start, end })}${place}`;
}

/** Prefix and suffix are the text's too, byte for byte. */
function contextFault(text: string, { prefix, suffix }: Words, found: Found): string | null {
  if (found.anchoring === 'ORPHANED') return null;
  const before = text.slice(Math.max(0, found.start - (prefix?.length ?? 0)), found.start);
  const after = text.slice(found.end, found.end + (suffix?.length ?? 0));
  if (prefix !== null && before !== prefix)
    return `Expected the prefix ${JSON.stringify(prefix)}, found ${JSON.stringify(before)}. Correct it.`;
  if (suffix !== null && after !== suffix)
    return `Expected the suffix ${JSON.stringify(suffix)}, found ${JSON.stringify(after)}. Correct it.`;
  return null;
}

/** Larger files are no article's text. */
const MOST_BYTES = 10_000_000;

async function textsByHash(dir: string, wanted: ReadonlySet<string>): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const path of await filesUnder(dir)) {
    if ((await stat(path)).size > MOST_BYTES) continue;
    const bytes = await readFile(path);
    const hash = createHash('sha256').update(bytes).digest('hex');
    if (wanted.has(hash)) texts.set(hash, bytes.toString('utf8'));
  }
  return texts;
}

async function filesUnder(dir: string): Promise<string[]> {
  try {
    const entries = await readdir(dir, { withFileTypes: true, recursive: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch {
    throw new TextsMissing(dir);
  }
}
