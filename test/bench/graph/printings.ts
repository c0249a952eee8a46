import type { ArticleFile } from '../../../src/dataset/definitions/article.ts';
import type { AppearanceEntry } from '../../../src/dataset/definitions/quote.ts';
import { article } from './articles.ts';
import type { Chance } from './chance.ts';
import { type Said, credited, said } from './quotes.ts';
import { type Shape, slugs } from './shape.ts';
import type { Story } from './stories.ts';
import { sentence } from './words.ts';

/** An article of a story, with what it prints by the quote's key. */
interface Printed {
  readonly file: ArticleFile;
  readonly of: ReadonlyMap<string, AppearanceEntry>;
}

/** Of a source that is copied, a copy prints about so much. */
const COPIED = 0.63;

/**
 * The articles of a story: who was told first, then the copies, each taken from one of those before it, so that chains form. Of one story in ten the first article was
 * only cited, and never seen.
 */
export function articlesOf(shape: Shape, story: Story): ArticleFile[] {
  const { chance, speaker, number, day } = story;
  const outlet = (): string => slugs.outlet(chance.skewed(shape.outlets, 1.3));
  const told = speaker.kind === 'organization' ? null : outlet();
  const all = story.quotes.map((key) => said(story, key, told));
  const slug = (copy: number): string =>
    `story-${String(number)}${copy === 0 ? '' : `-copy-${String(copy)}`}`;
  const headline = (): string => `Fictional news: ${sentence(chance, 3, 9)}`;
  const unnamedSources =
    speaker.kind === 'unnamedSource'
      ? [{ key: speaker.key, descriptionAsStated: 'a fictional source', descriptionUnknownBecause: null }]
      : [];

  const unseen =
    told !== null && chance.yes(0.1)
      ? article(
          {
            slug: `${slug(0)}-unseen`,
            headline: null,
            publisher: told,
            availability: 'CITED_ONLY',
            sourceRole: 'ORIGINAL_INTERVIEW',
          },
          null,
        )
      : null;
  const first = article(
    {
      slug: slug(0),
      headline: headline(),
      publisher: unseen || told === null ? outlet() : told,
      availability: 'FULL_TEXT',
      sourceRole: unseen ? 'AGGREGATION' : 'ORIGINAL_INTERVIEW',
    },
    day + chance.below(4),
  );
  const printed: Printed[] = [
    withWords(
      {
        ...first,
        unnamedSources,
        quotes: all.map(({ quote }) => quote),
        derivedFrom: unseen ? [{ article: unseen.slug, kind: 'CITED', basis: 'STATED', note: null }] : [],
      },
      all,
      story,
      null,
    ),
  ];
  const copies = copiesOf(chance);
  for (let copy = 1; copy <= copies; copy++) {
    // The latest copy is the likeliest to be copied.
    const source = printed[printed.length - 1 - chance.skewed(printed.length, 1.4)];
    if (!source) throw new Error('Expected an article to copy from, found none.');
    const dated = chance.yes(0.95) ? day + 4 + copy + chance.skewed(420, 4) : null;
    const file = article(
      {
        slug: slug(copy),
        headline: headline(),
        publisher: outlet(),
        availability: 'EXCERPT',
        sourceRole: 'AGGREGATION',
      },
      dated,
    );
    const derivedFrom = [
      { article: source.file.slug, kind: 'CITED' as const, basis: 'LINKED' as const, note: null },
    ];
    const inSource = all.filter(({ quote }) => source.of.has(quote.key));
    const some = inSource.filter(() => chance.yes(COPIED));
    printed.push(
      withWords({ ...file, derivedFrom }, some.length > 0 ? some : inSource.slice(0, 1), story, source),
    );
  }
  return [...(unseen ? [unseen] : []), ...printed.map(({ file }) => file)];
}

/** Most words stand in one article; some go round the world. */
function copiesOf(chance: Chance): number {
  const share = chance.share();
  if (share < 0.52) return 0;
  if (share < 0.74) return 1;
  if (share < 0.85) return 2;
  return 3 + chance.below(4);
}

function withWords(file: ArticleFile, words: readonly Said[], story: Story, source: Printed | null): Printed {
  const appearances = words.map((each) => printing(file.slug, each, story, source));
  return {
    file: { ...file, appearances },
    of: new Map(appearances.map((appearance) => [appearance.of, appearance])),
  };
}

/** As the article prints it: a copy may cut it, put something in, or credit somebody else. */
function printing(
  slug: string,
  { quote, rival }: Said,
  { chance, speaker }: Story,
  source: Printed | null,
): AppearanceEntry {
  const { key, text } = quote;
  const from = source?.of.get(key);
  const cut = from && chance.yes(0.2) ? text.slice(0, text.indexOf(' ', text.length / 2)) : text;
  const bracket = from !== undefined && cut === text && chance.yes(0.1);
  const after = text.indexOf(' ');
  const exact = bracket ? `${text.slice(0, after)} ${PUT_IN}${text.slice(after)}` : cut;
  return {
    key: `${slug}-prints-${key}`,
    of: key,
    exact,
    prefix: sentence(chance, 2, 3).slice(0, 32),
    suffix: null,
    start: null,
    end: null,
    form: cut === text ? 'DIRECT' : 'PARTIAL',
    closed: true,
    cue: 'said',
    language: 'en',
    attributedTo: [
      {
        ...(rival && from && chance.yes(0.5) ? { person: rival.person } : credited(speaker)),
        roleAsStated: null,
        cue: null,
        basis: 'STATED',
      },
    ],
    speakerCandidates: [],
    edits: bracket
      ? [
          {
            kind: 'BRACKET',
            text: PUT_IN,
            original: null,
            start: after + 1,
            end: after + 1 + PUT_IN.length,
            madeBy: 'THIS_OUTLET',
          },
        ]
      : [],
    fidelity: null,
    quotedFrom: from ? [{ appearance: from.key, basis: chance.one(['STATED', 'LINKED']), note: null }] : [],
    continues: null,
  };
}

const PUT_IN = '[of the show]';
