import { articleWriter, type ArticleToRecord } from './articles/article.commands.ts';
import { claimWriter, type ClaimToRecord } from './claims/claim.commands.ts';
import { correctionWriter, type CorrectionToRecord } from './corrections/correction.commands.ts';
import { organizationWriter, type OrganizationToRecord } from './organizations/organization.commands.ts';
import {
  personWriter,
  unnamedSourceWriter,
  type PersonToRecord,
  type UnnamedSourceToRecord,
} from './people/person.commands.ts';
import { appearanceWriter, type AppearanceToRecord } from './quotes/appearance.commands.ts';
import { quoteWriter, topicWriter, type QuoteToRecord, type TopicToRecord } from './quotes/quote.commands.ts';
import type { Recordable, Writer } from './revisions/revision.ts';
import {
  coverageWriter,
  seasonWriter,
  type CoverageToRecord,
  type SeasonToRecord,
} from './seasons/season.commands.ts';
import {
  characterWriter,
  showWriter,
  type CharacterToRecord,
  type ShowToRecord,
} from './shows/show.commands.ts';
import { announcementWriter, type AnnouncementToRecord } from './statuses/announcement.commands.ts';
import { statusWriter, type StatusToRecord } from './statuses/status.commands.ts';

/** Records of every kind, to be put on record together. */
export interface Records {
  organizations: OrganizationToRecord[];
  people: PersonToRecord[];
  unnamedSources: UnnamedSourceToRecord[];
  shows: ShowToRecord[];
  characters: CharacterToRecord[];
  coverage: CoverageToRecord[];
  seasons: SeasonToRecord[];
  articles: ArticleToRecord[];
  topics: TopicToRecord[];
  quotes: QuoteToRecord[];
  appearances: AppearanceToRecord[];
  claims: ClaimToRecord[];
  announcements: AnnouncementToRecord[];
  statuses: StatusToRecord[];
  corrections: CorrectionToRecord[];
}

export type Kind = keyof Records;

/** How each kind gets into the graph, in the order in which changes are numbered. */
export const WRITERS: { [K in Kind]: Writer<Records[K][number]> } = {
  organizations: organizationWriter,
  people: personWriter,
  unnamedSources: unnamedSourceWriter,
  shows: showWriter,
  characters: characterWriter,
  coverage: coverageWriter,
  seasons: seasonWriter,
  articles: articleWriter,
  topics: topicWriter,
  quotes: quoteWriter,
  appearances: appearanceWriter,
  claims: claimWriter,
  announcements: announcementWriter,
  statuses: statusWriter,
  corrections: correctionWriter,
};

export const KINDS = Object.keys(WRITERS) as Kind[];

/** For code that treats every kind alike. */
export function writerOf(kind: Kind): Writer<Recordable> {
  return WRITERS[kind];
}
