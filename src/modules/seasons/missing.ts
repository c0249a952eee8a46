import type { MissingKind } from '../../graphql/generated/schema.ts';

/** What `Season.missingRow` fetches: see schema.graphql. */
export type MissingRow = readonly [
  researched: boolean,
  checked: boolean,
  decider: boolean,
  wordOfDecider: boolean,
  coverageWindows: number,
  quotes: number,
  withoutOriginal: number,
  unnamedOnly: boolean,
  statusesWithoutDate: number,
  statusesWithoutEvidence: number,
  unchecked: number,
];

export interface Missing {
  readonly kind: MissingKind;
  readonly count: number | null;
  readonly meaning: string;
}

/** What a season's record lacks, the gravest first, each with what that does to the answers about it. */
export function missingOf([
  researched,
  checked,
  decider,
  wordOfDecider,
  coverageWindows,
  quotes,
  withoutOriginal,
  unnamedOnly,
  statusesWithoutDate,
  statusesWithoutEvidence,
  unchecked,
]: MissingRow): Missing[] {
  const one = (is: boolean, kind: MissingKind, meaning: string): Missing[] =>
    is ? [{ kind, count: null, meaning }] : [];
  const some = (count: number, kind: MissingKind, meaning: string): Missing[] =>
    count > 0 ? [{ kind, count, meaning }] : [];
  return [
    ...one(
      !researched,
      'NOT_RESEARCHED',
      'Nobody looked whether anything was decided: no status is no answer.',
    ),
    ...one(
      !decider,
      'DECIDER',
      'Who decides is not on record, so that nobody’s word can count as the decision.',
    ),
    ...one(
      !wordOfDecider,
      'WORD_OF_DECIDER',
      'No word of the decider is on record: whatever is said is said by others.',
    ),
    ...one(!checked, 'CHECKED_AT', 'When somebody last looked for a word of the decider is not on record.'),
    ...one(
      coverageWindows === 0,
      'COVERAGE',
      'What was looked at is not on record: a zero may mean that nobody looked.',
    ),
    ...one(quotes === 0, 'QUOTES', 'Nobody is on record as having said anything about it.'),
    ...one(unnamedOnly, 'NAMED_SOURCE', 'All that is quoted comes from sources without a name.'),
    ...some(
      withoutOriginal,
      'ORIGINAL_SEEN',
      'The article of the outlet that they were told to was not seen: the words are known from copies.',
    ),
    ...some(statusesWithoutEvidence, 'EVIDENCE', 'What they rest on is not on record.'),
    ...some(statusesWithoutDate, 'DATE_OF_STATUS', 'Since when they held is not known.'),
    ...some(unchecked, 'VERIFICATION', 'Nobody checked these quotes against their source.'),
  ];
}
