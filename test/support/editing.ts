import type { Viewer } from '../../src/access/viewer.ts';
import type { TestTracker } from './tracker.ts';

/** What a mutation answers, of whatever outcome: fields of the other are missing. */
export interface EditAnswer {
  __typename: 'Edited' | 'Refused';
  created: number;
  updated: number;
  deleted: number;
  sequence: number | null;
  replayed: boolean;
  record: { __typename: string; id: string } | null;
  joined: { reason: string; contested: boolean; quote: { id: string }; appearance: { id: string } }[];
  revisions: { sequence: number; action: string; by: string; reason: string | null; subjectId: string }[];
  problems: {
    __typename: string;
    message: string;
    path: string[];
    version?: number | null;
    record?: { id: string } | null;
  }[];
}

const ANSWER = `{
  __typename
  ... on Edited {
    created updated deleted sequence replayed
    record { __typename id }
    joined { reason contested quote { id } appearance { id } }
    revisions { sequence action by reason subjectId }
  }
  ... on Refused {
    problems { __typename message path ... on Conflict { version record { id } } ... on DuplicateOf { record { id } } }
  }
}`;

/** Argument types that are not read off the value. */
const TYPES: Record<string, string> = {
  show: 'ShowInput!',
  person: 'PersonInput!',
  organization: 'OrganizationInput!',
  article: 'ArticleInput!',
  season: 'IdOrSlug!',
  status: 'StatusRecordInput!',
  announcement: 'AnnouncementInput',
  correction: 'CorrectionInput!',
  coverage: 'CoverageWindowInput!',
  resolution: 'ClaimResolution!',
  resolvedOn: 'PartialDateInput',
  claim: 'ID!',
  quote: 'ID!',
  other: 'ID!',
  kept: 'ID!',
  merged: 'ID!',
  id: 'ID!',
  speaker: 'ID',
  reason: 'String!',
  words: 'String!',
};

/** Runs one mutation with its arguments as variables. `types`: of arguments that are of another type in this mutation. */
export async function mutate(
  tracker: TestTracker,
  field: string,
  args: Record<string, unknown>,
  { types = {}, by }: { types?: Record<string, string>; by?: Viewer } = {},
): Promise<EditAnswer> {
  const names = Object.keys(args);
  const typeOf = (name: string): string =>
    types[name] ??
    TYPES[name] ??
    { string: 'String', boolean: 'Boolean!', number: 'Int!' }[typeof args[name] as string] ??
    'String';
  const data = await tracker.edit<Record<string, EditAnswer>>(
    `mutation(${names.map((name) => `$${name}: ${typeOf(name)}`).join(', ')}) {
      ${field}(${names.map((name) => `${name}: $${name}`).join(', ')}) ${ANSWER}
    }`,
    args,
    by,
  );
  return data[field] as EditAnswer;
}

/** What is known of an article of which nothing matters but its words: fields of ArticleInput. */
export const PLAIN_ARTICLE = {
  urlUnknownBecause: 'NOT_APPLICABLE',
  headline: 'Fictional headline',
  publisherUnknownBecause: 'NOT_STATED',
  publishedOnUnknownBecause: 'NOT_STATED',
  availability: 'EXCERPT',
  sourceRole: 'UNKNOWN',
  language: 'en',
};

/** Words as an article of ArticleInput has them: said by somebody, and printed as they were said. */
export function quoted(
  {
    key,
    text,
    by,
    about,
    stance = 'FAVOURS',
  }: {
    key: string;
    text: string;
    /** Slug of a person. */
    by: string;
    about: { season: string | undefined } | { show: string };
    stance?: string;
  },
  printed: Record<string, unknown> = {},
) {
  return {
    quotes: [
      {
        key,
        text,
        language: 'en',
        saidOnUnknownBecause: 'NOT_STATED',
        venue: 'INTERVIEW',
        saidBy: [{ person: by }],
        saidToUnknownBecause: 'NOT_STATED',
        about: [about],
        stance,
        speechAct: 'WISH',
      },
    ],
    appearances: [
      {
        key: `${key}-printed`,
        of: key,
        exact: text,
        form: 'DIRECT',
        language: 'en',
        attributedTo: [{ person: by, basis: 'STATED' }],
        ...printed,
      },
    ],
  };
}
