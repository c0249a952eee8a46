import type { Edit, Resolvers } from '../../graphql/generated/schema.ts';
import { needsOf, refTo } from '../../read-plan/planned.ts';
import { BadInput } from '../../read-plan/bad-input.ts';
import { citation } from '../formats/citation.formatter.ts';
import { type CitedSource, cslItem } from '../formats/csl-item.ts';
import { robustLink } from '../formats/robust-link.ts';
import { textFragmentUrl } from '../formats/text-fragment.ts';
import { webAnnotation } from '../formats/web-annotation.ts';
import { type Printing, driftBetween } from '../provenance/drift.ts';
import { type QuoteForm, wording } from './wording.ts';

/** What `@derived(needs:)` of Appearance.wording fetches. */
interface WordingNeeds {
  readonly exact: string | null;
  readonly form: QuoteForm;
  readonly edits: readonly Edit[];
}

/** Of Appearance.speakerCandidates. */
interface CandidateNeeds {
  readonly speakerCandidateRows: readonly (readonly [name: string, probability: number])[];
}

type Withheld<P> = Omit<P, 'exact'> & { readonly id: string; readonly exact: string | null };

/** Of Appearance.drift; the printings of the quote, the earliest first. */
interface DriftNeeds extends Withheld<Printing> {
  readonly quotedFrom: readonly { readonly appearance: Withheld<Printing> }[];
  readonly quotedBy: readonly { readonly appearance: Withheld<Printing> }[];
  readonly quote: { readonly appearances: readonly Withheld<Printing>[] };
}

/** Of what leads to the article and cites it. */
interface FormatNeeds {
  readonly id: string;
  readonly exact: string | null;
  readonly prefix: string | null;
  readonly suffix: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly article: CitedSource & {
    readonly contentLength: number | null;
    readonly contentCodePoints: number | null;
  };
  readonly quote: {
    readonly speaker: { readonly name?: string; readonly descriptionAsStated?: string | null } | null;
    readonly saidTo: readonly { readonly party: { readonly name: string } }[];
  };
}

export const appearanceResolvers: Resolvers = {
  Appearance: {
    wording: (appearance) => {
      const { exact, form, edits } = needsOf<WordingNeeds>(appearance, 'wording');
      if (exact === null) return [];
      return wording({ exact, form, edits }).map(({ kind, text, editId }) => {
        const edit = edits.find(({ id }) => id === editId);
        return { kind, text, edit: edit ? { ...edit } : null };
      });
    },
    drift: (appearance, { from: fromId }) => {
      const to = needsOf<DriftNeeds>(appearance, 'drift');
      const from = fromId ? printingNamed(to, fromId) : printingBefore(to);
      if (!from?.exact || to.exact === null) return null;
      const { obstacle, runs } = driftBetween({ ...from, exact: from.exact }, { ...to, exact: to.exact });
      return {
        from: refTo(from.id),
        to: refTo(to.id),
        obstacle,
        runs: runs.map(({ editIds, ...run }) => ({ ...run, declaredBy: editIds.map(refTo) })),
        undeclared: runs.filter(({ kind, editIds }) => kind !== 'SAME' && editIds.length === 0).length,
      };
    },
    speakerCandidates: (appearance) =>
      needsOf<CandidateNeeds>(appearance, 'speakerCandidates').speakerCandidateRows.map(
        ([name, probability]) => ({ name, probability }),
      ),
    citation: (appearance, { style }) =>
      citation(cslItem(needsOf<FormatNeeds>(appearance, 'citation').article), style),
    cslJson: (appearance) => {
      const { exact, article, quote } = needsOf<FormatNeeds>(appearance, 'cslJson');
      const speaker = quote.speaker?.name ?? quote.speaker?.descriptionAsStated ?? null;
      return cslItem(article, {
        ...(exact !== null && { quote: exact }),
        ...(speaker !== null && { speaker }),
        ...(quote.saidTo.length > 0 && { saidTo: quote.saidTo.map(({ party }) => party.name) }),
      });
    },
    textFragmentUrl: (appearance) => {
      const { exact, prefix, suffix, article } = needsOf<FormatNeeds>(appearance, 'textFragmentUrl');
      return article.url === null || exact === null
        ? null
        : textFragmentUrl(article.url, { exact, prefix, suffix });
    },
    robustLink: (appearance) => {
      const { url, archivedUrl, retrievedOn } = needsOf<FormatNeeds>(appearance, 'robustLink').article;
      return url === null ? null : robustLink(url, archivedUrl, retrievedOn);
    },
    webAnnotation: (appearance) => {
      const { article, exact, ...passage } = needsOf<FormatNeeds>(appearance, 'webAnnotation');
      const { url, contentLength, contentCodePoints } = article;
      return url === null || exact === null
        ? null
        : webAnnotation({ ...passage, exact, url, contentLength, contentCodePoints });
    },
  },
};

function printingBefore(to: DriftNeeds): Withheld<Printing> | null {
  const [source] = to.quotedFrom;
  if (source) return source.appearance;
  const [earliest] = to.quote.appearances;
  return earliest && earliest.id !== to.id ? earliest : null;
}

function printingNamed(to: DriftNeeds, id: string): Withheld<Printing> {
  const known = [
    ...to.quote.appearances,
    ...[...to.quotedFrom, ...to.quotedBy].map(({ appearance }) => appearance),
  ];
  const found = known.find((printing) => printing.id === id);
  if (found) return found;
  throw new BadInput(
    `Expected \`from\` to be another printing of the same quote, or one that it was taken from, found "${id}". Take an id from \`quote { appearances { id } }\`.`,
  );
}
