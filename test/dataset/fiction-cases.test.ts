import { beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { type OfArticle, ofArticles, ofSeasons, ofShows } from '../../src/dataset/walk.ts';
import type { AppearanceEntry } from '../../src/dataset/definitions/quote.ts';
import { rootsOfChains } from '../../src/modules/provenance/chains.ts';
import { fiction, FOUND_LATER } from '../support/fiction.ts';

// Each case is found by its shape, so that files may be renamed and rewritten; README.md of the fiction names where it stands.
let dataset: Dataset;
beforeAll(async () => {
  dataset = await fiction();
});

const quotes = () => ofArticles(dataset, 'quotes').map(({ value }) => value);
const appearances = () => ofArticles(dataset, 'appearances');
const claims = () => ofArticles(dataset, 'claims').map(({ value }) => value);
const seasons = () => ofShows(dataset, 'seasons').map(({ value }) => value);
const statuses = () => ofSeasons(dataset, 'statuses');
const articles = () => dataset.articles.map(({ value }) => value);
const shows = () => dataset.shows.map(({ value }) => value);
const edits = (kind: string) =>
  appearances().flatMap((printed) =>
    printed.value.edits.filter((edit) => edit.kind === kind).map((edit) => ({ edit, printed })),
  );
const quoteOf = ({ value }: OfArticle<AppearanceEntry>) => quotes().find(({ key }) => key === value.of);

describe('shows and seasons', () => {
  test('a show moved, and whoever decides changed with it', () => {
    const moved = shows().filter(({ availableOn }) => availableOn.some(({ role }) => role === 'MOVED_TO'));
    expect(moved).toHaveLength(1);
    const deciders = moved[0]!.seasons.find(({ decidedBy }) => decidedBy.length === 2)!.decidedBy;
    expect(deciders.map(({ from, to }) => [from !== null, to !== null])).toEqual([
      [false, true],
      [true, false],
    ]);
  });

  test('a spin-off that is only talked about, and a revival', () => {
    const [spinOff] = shows().filter(({ spinOffOf }) => spinOffOf !== null);
    expect(spinOff).toMatchObject({
      lifecycleStatus: 'IN_DEVELOPMENT',
      premieredOnUnknownBecause: 'NOT_APPLICABLE',
    });
    expect(shows().filter(({ revivalOf }) => revivalOf !== null)).toHaveLength(1);
  });

  test('a season without a number, with the reason', () => {
    const [unnumbered] = seasons().filter(({ number }) => number === null);
    expect(unnumbered?.numberUnknownBecause).toBe('NOT_STATED');
  });

  test('a decider that is no platform of the show', () => {
    const elsewhere = ofSeasons(dataset, 'decidedBy').filter(
      ({ show, value }) => !show.availableOn.some(({ platform }) => platform === value.organization),
    );
    const kinds = dataset.organizations.find(({ value }) => value.slug === elsewhere[0]?.value.organization)
      ?.value.kinds;
    expect(kinds).toContain('STUDIO');
  });

  test('one announcement decides several seasons, both ways', () => {
    const several = ofShows(dataset, 'announcements').flatMap(({ value: { key } }) => {
      const decided = statuses().filter(({ value }) => value.decidedIn === key);
      const fates = new Set(decided.map(({ value }) => value.status));
      return new Set(decided.map(({ season }) => season.slug)).size > 1 && fates.size === 1 ? [...fates] : [];
    });
    expect(several).toEqual(['CANCELLED', 'RENEWED']);
  });

  test('a wait that somebody looked into, beside a season that nobody looked into', () => {
    const besides = shows().filter(({ seasons }) => {
      const waits = seasons.some(
        ({ checkedAt, statuses }) => checkedAt !== null && statuses.at(-1)?.status === 'PENDING',
      );
      return (
        waits &&
        seasons.some(
          ({ checkedAt, statuses }) => checkedAt === null && statuses.at(-1)?.status === 'NOT_RESEARCHED',
        )
      );
    });
    expect(besides.length).toBeGreaterThan(0);
  });

  test('two windows of coverage with a gap between them', () => {
    const gaps = seasons().filter(
      ({ coverage: [first, second] }) =>
        first !== undefined && second !== undefined && first.to < second.from,
    );
    expect(gaps).toHaveLength(1);
  });

  test('records found wrong and records to go by, each with its reason', () => {
    for (const rank of ['PREFERRED', 'DEPRECATED']) {
      const ranked = statuses().filter(({ value }) => value.rank === rank);
      expect(ranked.length, rank).toBeGreaterThan(0);
      expect(ranked.every(({ value }) => value.rankReason !== null)).toBe(true);
    }
  });

  test('the record that was found later holds before all others of its season', () => {
    const { season } = statuses().find(({ value }) => value.key === FOUND_LATER)!;
    const firstDays = season.statuses.map(({ key, validFrom }) => [validFrom!.earliest, key]).sort();
    expect(firstDays[0]?.[1]).toBe(FOUND_LATER);
  });

  test('a creator who came to run the show later', () => {
    const later = shows().flatMap(({ crew }) =>
      crew.filter(({ person, role, from }) =>
        crew.some(
          (earlier) =>
            earlier.person === person &&
            earlier.role === 'CREATOR' &&
            role === 'SHOWRUNNER' &&
            earlier.from !== null &&
            from !== null &&
            earlier.from.latest < from.earliest,
        ),
      ),
    );
    expect(later).toHaveLength(1);
    const roles = quotes()
      .filter(({ saidBy }) => saidBy.some(({ person }) => person === later[0]!.person))
      .map(({ roles }) => roles.includes('SHOWRUNNER'));
    expect(new Set(roles)).toEqual(new Set([false, true]));
  });
});

describe('quotes and how they are printed', () => {
  test('two outlets credit two people with the same words', () => {
    const [contested] = quotes().filter(({ verification }) => verification === 'CONTESTED');
    const credited = appearances().filter(({ value }) => value.of === contested?.key);
    expect(new Set(credited.map(({ value }) => value.attributedTo[0]?.person)).size).toBe(2);
    expect(new Set(credited.map(({ article }) => article.publisher)).size).toBe(2);
  });

  test('a chain of three printings runs in a circle, and so do their articles', () => {
    const circles = (parents: Map<string, string[]>) =>
      [...parents.keys()].filter((id) => {
        const { roots, circular } = rootsOfChains([id], parents);
        return circular && roots.length === 0;
      });
    const printings = appearances().map(
      ({ value }) => [value.key, value.quotedFrom.map(({ appearance }) => appearance)] as const,
    );
    expect(circles(new Map(printings.map(([key, from]) => [key, [...from]])))).toHaveLength(3);
    // One of the articles has something else from an interview: its chain ends there too.
    const derived = articles().map(
      ({ slug, derivedFrom }) => [slug, derivedFrom.map(({ article }) => article)] as const,
    );
    expect(rootsOfChains(['gazette-geese-circle'], new Map(derived))).toEqual({
      roots: ['kettle-geese-wait'],
      circular: true,
    });
  });

  test('a translation of a translation, in three languages, faithful once', () => {
    const translated = appearances().filter(({ value }) =>
      value.edits.some(({ kind }) => kind === 'TRANSLATION'),
    );
    const byKey = new Map(appearances().map((printed) => [printed.value.key, printed]));
    const chain = translated.flatMap(({ value }) => {
      const from = byKey.get(value.quotedFrom[0]?.appearance ?? '')?.value;
      const original = byKey.get(from?.quotedFrom[0]?.appearance ?? '')?.value;
      return from && original ? [[value, from, original]] : [];
    });
    expect(chain.map((links) => links.map(({ language }) => language))).toEqual([['fr', 'es', 'en']]);
    expect(chain[0]?.map(({ fidelity }) => fidelity?.verdict)).toEqual(['DRIFTED', 'FAITHFUL', undefined]);
  });

  test('two copies share a bracket that neither has from the other', () => {
    const brackets = edits('BRACKET').filter(({ edit }) => edit.madeBy === 'UPSTREAM');
    expect(brackets.map(({ edit }) => edit.text)).toEqual(['[lighthouse]', '[lighthouse]']);
    const [one, other] = brackets.map(({ printed }) => printed.value);
    expect(one!.of).toBe(other!.of);
    expect([...one!.quotedFrom, ...other!.quotedFrom].map(({ appearance }) => appearance)).not.toContain(
      other!.key,
    );
  });

  test('words more than a year old, printed as new', () => {
    const recycled = appearances().filter((printed) => {
      const saidOn = quoteOf(printed)?.saidOn?.earliest;
      const printedOn = printed.article.publishedOn?.earliest;
      return saidOn !== undefined && printedOn !== undefined && daysFrom(saidOn, printedOn) > 365;
    });
    expect(
      recycled.map((printed) =>
        daysFrom(quoteOf(printed)!.saidOn!.earliest, printed.article.publishedOn!.earliest),
      ),
    ).toEqual([410]);
  });

  test('a masked swear word, an error that is the speaker’s, an end cut off, a run cut in two', () => {
    expect(edits('MASKING')[0]?.edit).toMatchObject({ text: 'b****y', original: 'bloody' });
    expect(edits('SIC')[0]?.edit.text).toBe('[sic]');
    expect(edits('TRUNCATION')[0]?.edit.original).toMatch(/haunted$/);
    const split = edits('SPLIT')[0]!.printed.value.key;
    expect(appearances().some(({ value }) => value.continues === split)).toBe(true);
  });

  test('an original that nobody has seen', () => {
    const [unseen] = articles().filter(({ availability }) => availability === 'CITED_ONLY');
    expect(unseen).toMatchObject({ appearances: [], url: null, urlUnknownBecause: 'NOT_FOUND' });
    expect(
      quotes().filter(({ saidTo }) => saidTo.some(({ organization }) => organization === unseen?.publisher)),
    ).not.toEqual([]);
  });

  test('an announcement and a quote in the voice of a character', () => {
    const voices = [...quotes(), ...ofShows(dataset, 'announcements').map(({ value }) => value)].flatMap(
      ({ voicedAs }) => voicedAs ?? [],
    );
    expect(voices).toHaveLength(2);
  });

  test('spoilers of a whole season, and of one episode', () => {
    const reveals = quotes().flatMap(({ reveals }) => reveals ?? []);
    expect(new Set(reveals.map(({ episode }) => episode === null))).toEqual(new Set([false, true]));
  });
});

describe('claims and reports', () => {
  test('an unnamed source that was right, and one that was wrong', () => {
    const unnamed = new Set(
      quotes()
        .filter(({ saidBy }) => saidBy.some(({ unnamedSource }) => unnamedSource !== undefined))
        .map(({ key }) => key),
    );
    const settled = claims()
      .filter(({ restsOn }) => restsOn.some((quote) => unnamed.has(quote)))
      .map(({ resolution }) => resolution);
    expect(new Set(settled)).toEqual(new Set(['CAME_TRUE', 'DID_NOT_COME_TRUE']));
  });

  test('a headline that says more than anybody quoted below it', () => {
    const over = articles().filter(
      ({ claims, appearances: printed }) =>
        claims.some(
          ({ placement, speechAct, certainty }) =>
            placement === 'HEADLINE' && speechAct === 'CONFIRMATION' && certainty === 'CERTAIN',
        ) && printed.every(({ of }) => quotes().find(({ key }) => key === of)?.speechAct !== 'CONFIRMATION'),
    );
    expect(over.map(({ publisher }) => publisher)).toEqual(['sofa-botherer', 'sofa-botherer']);
  });

  test('a forecast keeps its grade as it stands, with the scale', () => {
    const graded = claims().filter(({ gradeLabel, scale }) => gradeLabel !== null && scale !== null);
    expect(graded.map(({ gradeLabel }) => gradeLabel)).toEqual(['B minus (may honk)']);
  });

  test('three papers of two owners say the same, and none has it from another', () => {
    const owners = new Map(dataset.organizations.map(({ value }) => [value.slug, value.ownedBy]));
    const owned = [...owners.values()].filter((owner) => owner !== null);
    expect(new Set(owned.filter((owner, index) => owned.indexOf(owner) !== index)).size).toBe(2);
    const bySlug = new Map(articles().map((article) => [article.slug, article]));
    const [independent] = statuses()
      .map(({ value }) => value.evidence.flatMap(({ article }) => bySlug.get(article ?? '') ?? []))
      .filter((printed) => printed.length === 3);
    expect(independent?.flatMap(({ derivedFrom }) => derivedFrom)).toEqual([]);
    expect(new Set(independent?.map(({ publisher }) => owners.get(publisher ?? ''))).size).toBe(2);
  });
});

function daysFrom(first: string, last: string): number {
  return (Date.parse(last) - Date.parse(first)) / 86_400_000;
}
