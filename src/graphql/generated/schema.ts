import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from '../context.ts';
import type { Planned } from '../../read-plan/planned.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, `2020-11-11`. */
  Date: { input: string; output: string; }
  /** A moment in UTC, `2026-11-25T01:02:03Z`. */
  DateTime: { input: string; output: string; }
  /** A date that may be partial, in the Extended Date/Time Format of ISO 8601-2: `2020-10-13`, `2020-10`, `2020-21` (spring 2020). */
  EDTF: { input: string; output: string; }
  /** An opaque id (`sho_…`) or, where the thing has one, its slug: `emily-in-paris`, `emily-in-paris-season-2`, `lily-collins`. */
  IdOrSlug: { input: string; output: string; }
  /** A value for rules inside the server. */
  Internal: { input: unknown; output: unknown; }
  /** Any JSON value, as another format has it. */
  JSON: { input: unknown; output: unknown; }
  /** A web address. */
  URL: { input: string; output: string; }
};

/** That a person acts in a show, seen from the person. */
export type ActedIn = {
  __typename?: 'ActedIn';
  /** Place in the billing, from 1. Null where unknown. */
  billing: Maybe<Scalars['Int']['output']>;
  /** Whether the text calls the part the lead. */
  lead: Scalars['Boolean']['output'];
  /** The show. */
  show: Show;
};

/** That a person acts in a show. */
export type ActingCredit = {
  __typename?: 'ActingCredit';
  /** Place in the billing, from 1. Null where unknown. */
  billing: Maybe<Scalars['Int']['output']>;
  /** Whether the text calls the part the lead. */
  lead: Scalars['Boolean']['output'];
  /** Who. */
  person: Person;
};

/** That a person acts in a show. */
export type ActingCreditInput = {
  /** Place in the billing, from 1. Null where unknown. */
  billing?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the text calls the part the lead. */
  lead?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who. */
  person?: InputMaybe<Scalars['String']['input']>;
};

/** How words that a selector names stand in a text. */
export type Anchoring =
  /** Where the selector says, character for character. */
  | 'EXACT'
  /** Where the selector says, but for quotation marks, dashes, spaces, case or punctuation. */
  | 'FOLDED'
  /** Elsewhere in the text, with surroundings that agree. */
  | 'MOVED'
  /** Not there, or only where prefix and suffix both disagree: that would be a lookalike. */
  | 'ORPHANED';

/** One act of deciding, which may cover several seasons. */
export type Announcement = Node & {
  __typename?: 'Announcement';
  /** When it was made. Null where unknown. */
  announcedOn: Maybe<PartialDate>;
  /** The statuses decided in it, one for each season: how far along the season came later is in its `statusHistory`. */
  decided: Array<StatusRecord>;
  /** Opaque, stored, and stable. */
  id: Scalars['ID']['output'];
  /** Its name among things of its kind, in files and for editors. */
  key: Scalars['String']['output'];
  /** Who made it. */
  madeBy: Array<Organization>;
  /** What to know about it that has no field of its own. */
  note: Maybe<Scalars['String']['output']>;
  /** Its words, or a short account of it. Null where they were not seen; see `textUnknownBecause`. */
  text: Maybe<Scalars['String']['output']>;
  /** Why `text` is null. */
  textUnknownBecause: Maybe<UnknownReason>;
  /** Where it was made. */
  venue: Venue;
  /** Counts up with every change: an editor names the version that a change was made from. */
  version: Scalars['Int']['output'];
  /** In whose voice it was made. Null where in none. */
  voicedAs: Maybe<Character>;
};

/** One act of deciding, which may cover several seasons. */
export type AnnouncementInput = {
  /** When it was made. Null where unknown. */
  announcedOn?: InputMaybe<PartialDateInput>;
  /** Its name among things of its kind, or its id. What is new may be left without: it is then given one. */
  key?: InputMaybe<Scalars['String']['input']>;
  /** Who made it. */
  madeBy?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What to know about it that has no field of its own. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Its words, or a short account of it. Null where they were not seen; see `textUnknownBecause`. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Why `text` is null. */
  textUnknownBecause?: InputMaybe<UnknownReason>;
  /** Where it was made. */
  venue?: InputMaybe<Venue>;
  /** The version that you saw, where it is on record and changes. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** In whose voice it was made. Null where in none. */
  voicedAs?: InputMaybe<Scalars['String']['input']>;
};

/** An utterance as one article prints it. */
export type Appearance = Node & {
  __typename?: 'Appearance';
  /** Where it is printed. */
  article: Article;
  /** Whom this article credits. */
  attributions: Array<Attribution>;
  /** A citation of the article, in a style, as one line. CSL. */
  citation: Scalars['String']['output'];
  /** Whether the quotation's marks are closed where it ends. A mark left open is a finding, not an error. */
  closed: Scalars['Boolean']['output'];
  /** The piece after it. Null where it ends one. */
  continuedBy: Maybe<Appearance>;
  /** The piece of the same running quotation before it. Null where it starts one. */
  continues: Maybe<Appearance>;
  /** Corrections of it, the latest first. */
  corrections: Array<Correction>;
  /** The article as CSL-JSON, with the words, their speaker and whom they were told to under `custom`. */
  cslJson: Scalars['JSON']['output'];
  /** The words that introduce or carry it. Null where none do. */
  cue: Maybe<Scalars['String']['output']>;
  /**
   * Days from the day on which the words were said, or else first printed, to the day on which this article printed them: old news where there are many. Null where
   * either day is not known to the day.
   */
  daysOldWhenPrinted: Maybe<Scalars['Int']['output']>;
  /**
   * What became of the words since another printing, token by token: since the one that it was taken from, else since the earliest; `from` names another of the same
   * quote or chain. Null where there is none before it, or where the words are withheld.
   */
  drift: Maybe<Drift>;
  /** What was changed in the words, in order. */
  edits: Array<Edit>;
  /** Where it ends, exclusive: `text.slice(start, end) === exact`. */
  end: Maybe<Scalars['Int']['output']>;
  /** The words, byte for byte the article's. Null where withheld; see `exactUnknownBecause`. */
  exact: Maybe<Scalars['String']['output']>;
  /** Why `exact` is null. */
  exactUnknownBecause: Maybe<UnknownReason>;
  /** What editors judge of it as a translation. Null where it is none, or nobody judged. */
  fidelity: Maybe<TranslationFidelity>;
  /** Whether the words stand in quotation marks, in part or whole, or in the article's own words. */
  form: QuoteForm;
  /** Opaque, stored, and stable. */
  id: Scalars['ID']['output'];
  /** Its name among things of its kind, in files and for editors. */
  key: Scalars['String']['output'];
  /** The language printed, as a BCP 47 tag. */
  language: Scalars['String']['output'];
  /** What stands before, at most 32 characters. W3C TextQuoteSelector. */
  prefix: Maybe<Scalars['String']['output']>;
  /** The utterance. */
  quote: Quote;
  /** Appearances taken from it. */
  quotedBy: Array<QuotedFrom>;
  /** The appearance that it was taken from, and how we know. */
  quotedFrom: Array<QuotedFrom>;
  /** A link with the archived copy and its day, as Robust Links has them. Null where the article has no address. */
  robustLink: Maybe<Scalars['JSON']['output']>;
  /** For `speakerCandidates`: [name, probability] each. */
  speakerCandidateRows: Array<Scalars['Internal']['output']>;
  /**
   * Who a program thought may have said the words, the likeliest first, where they came from a dataset of quotations that says so. A guess with its probability, and no
   * credit: `attributions` has those.
   */
  speakerCandidates: Array<SpeakerCandidate>;
  /** Where `exact` begins in the article's text: UTF-16 code units. Null where the text was not at hand. W3C TextPositionSelector. */
  start: Maybe<Scalars['Int']['output']>;
  /** What stands after, at most 32 characters. W3C TextQuoteSelector. */
  suffix: Maybe<Scalars['String']['output']>;
  /** A link to the words in the article. Null where the article has no address, or the words are withheld. */
  textFragmentUrl: Maybe<Scalars['URL']['output']>;
  /** Counts up with every change: an editor names the version that a change was made from. */
  version: Scalars['Int']['output'];
  /** The words and their place as a W3C Web Annotation (JSON-LD). Null where the article has no address, or the words are withheld. */
  webAnnotation: Maybe<Scalars['JSON']['output']>;
  /** The words in order, each run marked as the speaker's own, put in, or cut. */
  wording: Array<WordingRun>;
};


/** An utterance as one article prints it. */
export type AppearanceCitationArgs = {
  style?: CitationStyle;
};


/** An utterance as one article prints it. */
export type AppearanceDriftArgs = {
  from?: InputMaybe<Scalars['ID']['input']>;
};

/** A page of appearances. */
export type AppearanceConnection = {
  __typename?: 'AppearanceConnection';
  /** The appearances with their cursors. */
  edges: Array<AppearanceEdge>;
  /** The appearances alone. */
  nodes: Array<Appearance>;
  /** Whether more follows. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** An appearance in a page. */
export type AppearanceEdge = {
  __typename?: 'AppearanceEdge';
  /** The place of it, to go on from. */
  cursor: Scalars['String']['output'];
  /** The appearance. */
  node: Appearance;
};

/** An utterance as one article prints it. */
export type AppearanceInput = {
  /** Whom this article credits with the words. */
  attributedTo?: InputMaybe<Array<AttributionInput>>;
  /** Whether the quotation's marks are closed where it ends. A mark left open is a finding, not an error. */
  closed?: InputMaybe<Scalars['Boolean']['input']>;
  /** The piece of the same running quotation before it. Null where it starts one. */
  continues?: InputMaybe<Scalars['String']['input']>;
  /** The words that introduce or carry it. Null where none do. */
  cue?: InputMaybe<Scalars['String']['input']>;
  /** What was changed in the words, in order. */
  edits?: InputMaybe<Array<EditInput>>;
  /** Where it ends, exclusive: `text.slice(start, end) === exact`. */
  end?: InputMaybe<Scalars['Int']['input']>;
  /** The words, byte for byte the article's. Null where withheld; see `exactUnknownBecause`. */
  exact?: InputMaybe<Scalars['String']['input']>;
  /** What editors judge of it as a translation. Null where it is none, or nobody judged. */
  fidelity?: InputMaybe<TranslationFidelityInput>;
  /** Whether the words stand in quotation marks, in part or whole, or in the article's own words. */
  form?: InputMaybe<QuoteForm>;
  /** Its name among things of its kind, or its id. What is new may be left without: it is then given one. */
  key?: InputMaybe<Scalars['String']['input']>;
  /** The language printed, as a BCP 47 tag. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** The quote that it prints, by its key. */
  of?: InputMaybe<Scalars['String']['input']>;
  /** What stands before, at most 32 characters. W3C TextQuoteSelector. */
  prefix?: InputMaybe<Scalars['String']['input']>;
  /** The appearance that it was taken from, and how we know. */
  quotedFrom?: InputMaybe<Array<QuotedFromInput>>;
  /** Who may have said it, as a program reckons; credits nobody. */
  speakerCandidates?: InputMaybe<Array<SpeakerCandidateInput>>;
  /** Where `exact` begins in the article's text: UTF-16 code units. Null where the text was not at hand. W3C TextPositionSelector. */
  start?: InputMaybe<Scalars['Int']['input']>;
  /** What stands after, at most 32 characters. W3C TextQuoteSelector. */
  suffix?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw, where it is on record and changes. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** How appearances are ordered. */
export type AppearanceOrder =
  /** As they stand in the text; those without a place first. */
  | 'PRINTED';

/** A published item, seen or only cited. */
export type Article = Node & {
  __typename?: 'Article';
  /** The quotes as it prints them, in the order of the text. At most 100 a page. */
  appearances: AppearanceConnection;
  /** A kept copy. Null where none is known. */
  archivedUrl: Maybe<Scalars['URL']['output']>;
  /** Who wrote it. Empty where no byline was seen. */
  authors: Array<Person>;
  /** How much of it was seen. */
  availability: Availability;
  /** What it asserts itself, in the order of the text. */
  claims: Array<Claim>;
  /** The length of that text, in code points. The same where every character is one unit. */
  contentCodePoints: Maybe<Scalars['Int']['output']>;
  /** The length of that text, in UTF-16 code units. */
  contentLength: Maybe<Scalars['Int']['output']>;
  /** SHA-256 of the text that the offsets count in, hexadecimal. Null where the text was not at hand. The text itself is not kept. */
  contentSha256: Maybe<Scalars['String']['output']>;
  /** Corrections, clarifications, updates and retractions of it, the latest first. */
  corrections: Array<Correction>;
  /** What took words from it. */
  derivatives: Array<Derivation>;
  /** What it took its words from. */
  derivedFrom: Array<Derivation>;
  /** Its headline, byte for byte. Null where it was not seen; see `headlineUnknownBecause`. */
  headline: Maybe<Scalars['String']['output']>;
  /** Why `headline` is null. */
  headlineUnknownBecause: Maybe<UnknownReason>;
  /** Opaque, stored, and stable. */
  id: Scalars['ID']['output'];
  /** Its language, as a BCP 47 tag. Null where not seen. */
  language: Maybe<Scalars['String']['output']>;
  /** What to know about it that has no field of its own. */
  note: Maybe<Scalars['String']['output']>;
  /** Its own claims that commit more than anybody it quotes. Empty where none does. */
  overclaims: Array<Overclaim>;
  /** When it was published, as the article itself or its page says. Null where that is not known; see `publishedOnUnknownBecause`. */
  publishedOn: Maybe<PartialDate>;
  /** Why `publishedOn` is null. */
  publishedOnUnknownBecause: Maybe<UnknownReason>;
  /** Who published it, as the article itself or its page says. Null where that is not known; see `publisherUnknownBecause`. */
  publisher: Maybe<Organization>;
  /** Why `publisher` is null. */
  publisherUnknownBecause: Maybe<UnknownReason>;
  /** The day it was read for this record. Null where it was not. */
  retrievedOn: Maybe<Scalars['Date']['output']>;
  /** For people and addresses. */
  slug: Scalars['String']['output'];
  /** What kind of source it is for what it prints. */
  sourceRole: SourceRole;
  /** What is known of publisher and date from outside the article, as cataloguers put in square brackets. Null where nothing is. */
  supplied: Maybe<SuppliedImprint>;
  /** The topics that the article itself names, as printed. */
  topics: Array<Scalars['String']['output']>;
  /** Its address. Null where unknown; see `urlUnknownBecause`. */
  url: Maybe<Scalars['URL']['output']>;
  /** Why `url` is null. */
  urlUnknownBecause: Maybe<UnknownReason>;
  /** Counts up with every change: an editor names the version that a change was made from. */
  version: Scalars['Int']['output'];
};


/** A published item, seen or only cited. */
export type ArticleAppearancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: AppearanceOrder;
};

/** A page of articles. */
export type ArticleConnection = {
  __typename?: 'ArticleConnection';
  /** The articles with their cursors. */
  edges: Array<ArticleEdge>;
  /** The articles alone. */
  nodes: Array<Article>;
  /** Whether more follows. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** An article in a page. */
export type ArticleEdge = {
  __typename?: 'ArticleEdge';
  /** The place of it, to go on from. */
  cursor: Scalars['String']['output'];
  /** The article. */
  node: Article;
};

/** Which articles to list. */
export type ArticleFilter = {
  /** Seen this far. */
  availability?: InputMaybe<Array<Availability>>;
  /** Published by this outlet: id or slug. */
  outlet?: InputMaybe<Scalars['IdOrSlug']['input']>;
  /** That print a quote about this show: id or slug. */
  show?: InputMaybe<Scalars['IdOrSlug']['input']>;
  /** Of these kinds. */
  sourceRole?: InputMaybe<Array<SourceRole>>;
};

/** A published item, seen or only cited. */
export type ArticleInput = {
  /** The quotes as it prints them, in the order of the text. At most 100 a page. */
  appearances?: InputMaybe<Array<AppearanceInput>>;
  /** A kept copy. Null where none is known. */
  archivedUrl?: InputMaybe<Scalars['URL']['input']>;
  /** Who wrote it. Empty where no byline was seen. */
  authors?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How much of it was seen. */
  availability?: InputMaybe<Availability>;
  /** What it asserts itself, in the order of the text. */
  claims?: InputMaybe<Array<ClaimInput>>;
  /** The length of that text, in code points. The same where every character is one unit. */
  contentCodePoints?: InputMaybe<Scalars['Int']['input']>;
  /** The length of that text, in UTF-16 code units. */
  contentLength?: InputMaybe<Scalars['Int']['input']>;
  /** SHA-256 of the text that the offsets count in, hexadecimal. Null where the text was not at hand. The text itself is not kept. */
  contentSha256?: InputMaybe<Scalars['String']['input']>;
  /** Corrections, clarifications, updates and retractions of it, the latest first. */
  corrections?: InputMaybe<Array<CorrectionInput>>;
  /** What it took its words from. */
  derivedFrom?: InputMaybe<Array<DerivationInput>>;
  /** Its headline, byte for byte. Null where it was not seen; see `headlineUnknownBecause`. */
  headline?: InputMaybe<Scalars['String']['input']>;
  /** Why `headline` is null. */
  headlineUnknownBecause?: InputMaybe<UnknownReason>;
  /** Its language, as a BCP 47 tag. Null where not seen. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** What to know about it that has no field of its own. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** When it was published, as the article itself or its page says. Null where that is not known; see `publishedOnUnknownBecause`. */
  publishedOn?: InputMaybe<PartialDateInput>;
  /** Why `publishedOn` is null. */
  publishedOnUnknownBecause?: InputMaybe<UnknownReason>;
  /** Who published it, as the article itself or its page says. Null where that is not known; see `publisherUnknownBecause`. */
  publisher?: InputMaybe<Scalars['String']['input']>;
  /** Why `publisher` is null. */
  publisherUnknownBecause?: InputMaybe<UnknownReason>;
  /** Quotes put on record with this article. Each is held once, whoever else prints it. */
  quotes?: InputMaybe<Array<QuoteInput>>;
  /** The day it was read for this record. Null where it was not. */
  retrievedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its slug, or the id of one that is on record. */
  slug: Scalars['IdOrSlug']['input'];
  /** What kind of source it is for what it prints. */
  sourceRole?: InputMaybe<SourceRole>;
  /** What is known of publisher and date from outside the article, as cataloguers put in square brackets. Null where nothing is. */
  supplied?: InputMaybe<SuppliedImprintInput>;
  /** The topics that the article itself names, as printed. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whom this article quotes without a name. */
  unnamedSources?: InputMaybe<Array<UnnamedSourceInput>>;
  /** Its address. Null where unknown; see `urlUnknownBecause`. */
  url?: InputMaybe<Scalars['URL']['input']>;
  /** Why `url` is null. */
  urlUnknownBecause?: InputMaybe<UnknownReason>;
  /** The version that you saw, where it is on record and changes. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** How articles are ordered. */
export type ArticleOrder =
  /** Those without a date first, then the earliest. */
  | 'PUBLISHED_EARLIEST_FIRST'
  /** The latest first; those without a date last. */
  | 'PUBLISHED_LATEST_FIRST';

/** Three ways to ask about another day. Leave one out to ask as things stand now. */
export type AsOf = {
  /** What the public could know on this day: only what had been published by then. */
  knownAt?: InputMaybe<Scalars['Date']['input']>;
  /** What this record itself said at this moment. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What held on this day, as far as this record now knows. */
  validAt?: InputMaybe<Scalars['Date']['input']>;
};

/** Whom one article credits with the words. */
export type Attribution = {
  __typename?: 'Attribution';
  /** Where it says so. */
  appearance: Appearance;
  /** How we know whom the article means. */
  basis: AttributionBasis;
  /** The words that carry the credit: `told`, `revealed`. Null where none do. */
  cue: Maybe<Scalars['String']['output']>;
  /** The role that the article gives the speaker, in its own words. Null where it gives none. */
  roleAsStated: Maybe<Scalars['String']['output']>;
  /** Who it says it was. */
  speaker: Speaker;
};

/** How we know whom an article credits. */
export type AttributionBasis =
  /** Named before, and carried over. */
  | 'CARRIED_OVER'
  /** Concluded from something else. */
  | 'INFERRED'
  /** The name stands beside the words. */
  | 'STATED';

/** Whom an article credits: one of the three. */
export type AttributionInput = {
  /** How we know. */
  basis?: InputMaybe<AttributionBasis>;
  /** The words that credit them, such as `says`. */
  cue?: InputMaybe<Scalars['String']['input']>;
  /** An organization: slug or id. */
  organization?: InputMaybe<Scalars['String']['input']>;
  /** A person: slug or id. */
  person?: InputMaybe<Scalars['String']['input']>;
  /** Their role, in the words of the article. */
  roleAsStated?: InputMaybe<Scalars['String']['input']>;
  /** An unnamed source: key or id. */
  unnamedSource?: InputMaybe<Scalars['String']['input']>;
};

/** What weight words have, from the role and from who decides. */
export type Authority =
  /** Decides whether there is a next season. */
  | 'DECIDES'
  /** Makes the show: creator, producer, writer, director, studio. */
  | 'MAKES'
  /** Watches or reviews it. */
  | 'OBSERVES'
  /** Acts in it. */
  | 'PERFORMS'
  /** Reports on it. */
  | 'REPORTS'
  /** Has no name. */
  | 'UNNAMED';

/** A decision that rests on no word of whoever decides. */
export type AuthorityTooLow = Problem & {
  __typename?: 'AuthorityTooLow';
  /** What was expected, what was found, what to do. */
  message: Scalars['String']['output'];
  /** The way to it from the arguments down; places in lists are numbers from 0. */
  path: Array<Scalars['String']['output']>;
};

/** How much of an article was seen. */
export type Availability =
  /** Nothing: others name it. */
  | 'CITED_ONLY'
  /** A part. */
  | 'EXCERPT'
  /** All of its text. */
  | 'FULL_TEXT'
  /** It was there and no longer is. */
  | 'GONE'
  /** Its outlet withdrew it. */
  | 'WITHDRAWN';

/** In what role a platform carries a show. */
export type AvailabilityRole =
  /** It shows it under licence. */
  | 'LICENSED'
  /** The show moved there. */
  | 'MOVED_TO'
  /** It ordered the show, or first showed it. */
  | 'ORIGINAL';

/** How sure words say they are. */
export type Certainty =
  /** It is so. */
  | 'CERTAIN'
  /** It may be so. */
  | 'POSSIBLE'
  /** It is likely so. */
  | 'PROBABLE'
  /** They do not say. */
  | 'UNSPECIFIED';

/** A page of changes. */
export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  /** The changes with their cursors. */
  edges: Array<ChangeEdge>;
  /** The changes alone. */
  nodes: Array<Revision>;
  /** Whether more follows. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A change in a page. */
export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  /** The place of it, to go on from. */
  cursor: Scalars['String']['output'];
  /** The change. */
  node: Revision;
};

/** How much a change means to readers. */
export type ChangeLevel =
  /** The decider decided something. */
  | 'DECISION'
  /** The record itself was mended. */
  | 'EDIT'
  /** Something was said or reported. */
  | 'EVIDENCE';

/** How changes are ordered. */
export type ChangeOrder =
  /** As they were made. */
  | 'EARLIEST_FIRST'
  /** The last made first. */
  | 'LATEST_FIRST';

/** A fictional person. */
export type Character = Node & {
  __typename?: 'Character';
  /** The shows that the character appears in. */
  appearsIn: Array<Show>;
  /** Who it is, in the text's terms. */
  description: Maybe<Scalars['String']['output']>;
  /** Opaque, stored, and stable. */
  id: Scalars['ID']['output'];
  /** Its name among things of its kind, in files and for editors. */
  key: Scalars['String']['output'];
  /** The name. Null where the text gives none; `description` then says who it is. */
  name: Maybe<Scalars['String']['output']>;
  /** Why `name` is null. */
  nameUnknownBecause: Maybe<UnknownReason>;
  /** Who plays the part. Empty where the texts do not say. */
  playedBy: Array<Person>;
  /** What was said about the character, the latest first. At most 100 a page. */
  quotes: QuoteConnection;
  /** Counts up with every change: an editor names the version that a change was made from. */
  version: Scalars['Int']['output'];
};


/** A fictional person. */
export type CharacterQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: QuoteOrder;
};

/** A fictional person. */
export type CharacterInput = {
  /** Who it is, in the text's terms. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Its name among things of its kind, or its id. What is new may be left without: it is then given one. */
  key?: InputMaybe<Scalars['String']['input']>;
  /** The name. Null where the text gives none; `description` then says who it is. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Why `name` is null. */
  nameUnknownBecause?: InputMaybe<UnknownReason>;
  /** Who plays the part. Empty where the texts do not say. */
  playedBy?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The version that you saw, where it is on record and changes. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A style of citation. */
export type CitationStyle =
  /** American Psychological Association. */
  | 'APA'
  /** The Chicago Manual of Style, author and date. */
  | 'CHICAGO'
  /** Modern Language Association. */
  | 'MLA';

/** What an article itself asserts about a season's fate, in headline, lead or text. */
export type Claim = Node & {
  __typename?: 'Claim';
  /** The seasons that it is about. */
  about: Array<Season>;
  /** The article. */
  article: Article;
  /** How sure it says it is. */
  certainty: Certainty;
  /** Corrections of it, the latest first. */
  corrections: Array<Correction>;
  /** Where it ends, exclusive. */
  end: Maybe<Scalars['Int']['output']>;
  /** The words, byte for byte the article's. Null where they retell a quote that is withheld; see `exactUnknownBecause`. */
  exact: Maybe<Scalars['String']['output']>;
  /** Why `exact` is null. */
  exactUnknownBecause: Maybe<UnknownReason>;
  /** A forecast's grade, verbatim. Null where it is no graded forecast. */
  gradeLabel: Maybe<Scalars['String']['output']>;
  /** Opaque, stored, and stable. */
  id: Scalars['ID']['output'];
  /** As schema.org's Claim (JSON-LD). */
  jsonLd: Scalars['JSON']['output'];
  /** Its name among things of its kind, in files and for editors. */
  key: Scalars['String']['output'];
  /** What to know about it that has no field of its own. */
  note: Maybe<Scalars['String']['output']>;
  /** In what part of the article it stands. Null where nobody noted it. */
  placement: Maybe<ClaimPlacement>;
  /** What stands before, at most 32 characters. W3C TextQuoteSelector. */
  prefix: Maybe<Scalars['String']['output']>;
  /** What became of it. */
  resolution: ClaimResolution;
  /** The record that settled it. Null while open. */
  resolvedBy: Maybe<StatusRecord>;
  /** When that was settled. Null while open. */
  resolvedOn: Maybe<PartialDate>;
  /** The quotes that it retells. Empty where it rests on none. */
  restsOn: Array<Quote>;
  /** The scale that the grade belongs to. Null where there is none. */
  scale: Maybe<Scalars['String']['output']>;
  /** What the words do. */
  speechAct: SpeechAct;
  /** Toward the season being made. */
  stance: Stance;
  /** Where `exact` begins in the article's text: UTF-16 code units. Null where the text was not at hand. */
  start: Maybe<Scalars['Int']['output']>;
  /** The status of its season as the public could know it on the article's day. Null where the article has no date, or nobody looked. */
  statusThen: Maybe<RenewalStatus>;
  /** What stands after, at most 32 characters. W3C TextQuoteSelector. */
  suffix: Maybe<Scalars['String']['output']>;
  /** Counts up with every change: an editor names the version that a change was made from. */
  version: Scalars['Int']['output'];
};

/** A page of claims. */
export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  /** The claims with their cursors. */
  edges: Array<ClaimEdge>;
  /** The claims alone. */
  nodes: Array<Claim>;
  /** Whether more follows. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A claim in a page. */
export type ClaimEdge = {
  __typename?: 'ClaimEdge';
  /** The place of it, to go on from. */
  cursor: Scalars['String']['output'];
  /** The claim. */
  node: Claim;
};

/** Which claims to list. */
export type ClaimFilter = {
  /** Of this article: id or slug. */
  article?: InputMaybe<Scalars['IdOrSlug']['input']>;
  /** With any of these certainties. */
  certainty?: InputMaybe<Array<Certainty>>;
  /** That came to any of these. */
  resolution?: InputMaybe<Array<ClaimResolution>>;
  /** About this season: id or slug. */
  season?: InputMaybe<Scalars['IdOrSlug']['input']>;
  /** About any season of this show: id or slug. */
  show?: InputMaybe<Scalars['IdOrSlug']['input']>;
  /** With any of these speech acts. */
  speechAct?: InputMaybe<Array<SpeechAct>>;
  /** With any of these stances. */
  stance?: InputMaybe<Array<Stance>>;
};

/** What an article itself asserts about a season's fate, in headline, lead or text. */
export type ClaimInput = {
  /** The seasons that it is about. */
  about?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How sure it says it is. */
  certainty?: InputMaybe<Certainty>;
  /** Where it ends, exclusive. */
  end?: InputMaybe<Scalars['Int']['input']>;
  /** The words, byte for byte the article's. Null where they retell a quote that is withheld; see `exactUnknownBecause`. */
  exact?: InputMaybe<Scalars['String']['input']>;
  /** A forecast's grade, verbatim. Null where it is no graded forecast. */
  gradeLabel?: InputMaybe<Scalars['String']['input']>;
  /** Its name among things of its kind, or its id. What is new may be left without: it is then given one. */
  key?: InputMaybe<Scalars['String']['input']>;
  /** What to know about it that has no field of its own. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** In what part of the article it stands. Null where nobody noted it. */
  placement?: InputMaybe<ClaimPlacement>;
  /** What stands before, at most 32 characters. W3C TextQuoteSelector. */
  prefix?: InputMaybe<Scalars['String']['input']>;
  /** What became of it. */
  resolution?: InputMaybe<ClaimResolution>;
  /** The record that settled it. Null while open. */
  resolvedBy?: InputMaybe<Scalars['String']['input']>;
  /** When that was settled. Null while open. */
  resolvedOn?: InputMaybe<PartialDateInput>;
  /** The quotes that it retells. Empty where it rests on none. */
  restsOn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The scale that the grade belongs to. Null where there is none. */
  scale?: InputMaybe<Scalars['String']['input']>;
  /** What the words do. */
  speechAct?: InputMaybe<SpeechAct>;
  /** Toward the season being made. */
  stance?: InputMaybe<Stance>;
  /** Where `exact` begins in the article's text: UTF-16 code units. Null where the text was not at hand. */
  start?: InputMaybe<Scalars['Int']['input']>;
  /** What stands after, at most 32 characters. W3C TextQuoteSelector. */
  suffix?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw, where it is on record and changes. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** How claims are ordered. */
export type ClaimOrder =
  /** Those without a date first, then of the earliest article. */
  | 'PUBLISHED_EARLIEST_FIRST'
  /** Of the latest article first; those without a date last. */
  | 'PUBLISHED_LATEST_FIRST';

/** In what part of an article a claim stands. */
export type ClaimPlacement =
  /** The text. */
  | 'BODY'
  /** A caption. */
  | 'CAPTION'
  /** The headline. */
  | 'HEADLINE'
  /** The standfirst or the first sentence. */
  | 'LEAD';

/** What became of a claim. */
export type ClaimResolution =
  /** It came true. */
  | 'CAME_TRUE'
  /** It did not. */
  | 'DID_NOT_COME_TRUE'
  /** It was false on the day it was printed. */
  | 'FALSE_WHEN_PRINTED'
  /** Not settled. */
  | 'OPEN'
  /** It cannot be settled. */
  | 'UNRESOLVABLE';

/** What became of an outlet's own claims of one kind. */
export type ClaimTally = {
  __typename?: 'ClaimTally';
  /** How many came true. */
  cameTrue: Scalars['Int']['output'];
  /** How many there are. */
  claims: Scalars['Int']['output'];
  /** How many did not. */
  didNotComeTrue: Scalars['Int']['output'];
  /** How many were false on the day they were printed. */
  falseWhenPrinted: Scalars['Int']['output'];
  /** How many are not settled. */
  open: Scalars['Int']['output'];
  /** What the claims do. */
  speechAct: SpeechAct;
  /** How many cannot be settled. */
  unresolvable: Scalars['Int']['output'];
};

/** A change of something that somebody else changed meanwhile. */
export type Conflict = Problem & {
  __typename?: 'Conflict';
  /** What was expected, what was found, what to do. */
  message: Scalars['String']['output'];
  /** The way to it from the arguments down; places in lists are numbers from 0. */
  path: Array<Scalars['String']['output']>;
  /** What is on record. */
  record: Maybe<Node>;
  /** The version that is on record. Null where it is gone. */
  version: Maybe<Scalars['Int']['output']>;
};

/** What a correction corrects: one of the four. */
export type CorrectedInput = {
  /** An appearance: key or id. */
  appearance?: InputMaybe<Scalars['String']['input']>;
  /** An article: slug or id. */
  article?: InputMaybe<Scalars['String']['input']>;
  /** A claim: key or id. */
  claim?: InputMaybe<Scalars['String']['input']>;
  /** A status record: key or id. */
  statusRecord?: InputMaybe<Scalars['String']['input']>;
};

/** What can be corrected. */
export type CorrectedThing = Appearance | Article | Claim | StatusRecord;

/** An outlet's correction, clarification, update or retraction. */
export type Correction = Node & {
  __typename?: 'Correction';
  /** What it corrects. */
  corrects: Array<CorrectedThing>;
  /** Opaque, stored, and stable. */
  id: Scalars['ID']['output'];
  /** When it was issued. Null where unknown. */
  issuedOn: Maybe<PartialDate>;
  /** Its name among things of its kind, in files and for editors. */
  key: Scalars['String']['output'];
  /** What kind. */
  kind: CorrectionKind;
  /** Its words. Null where they were not seen. */
  text: Maybe<Scalars['String']['output']>;
  /** Counts up with every change: an editor names the version that a change was made from. */
  version: Scalars['Int']['output'];
};

/** An outlet's correction, clarification, update or retraction. */
export type CorrectionInput = {
  /** What it corrects. */
  corrects?: InputMaybe<Array<CorrectedInput>>;
  /** When it was issued. Null where unknown. */
  issuedOn?: InputMaybe<PartialDateInput>;
  /** Its name among things of its kind, or its id. What is new may be left without: it is then given one. */
  key?: InputMaybe<Scalars['String']['input']>;
  /** What kind. */
  kind?: InputMaybe<CorrectionKind>;
  /** Its words. Null where they were not seen. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw, where it is on record and changes. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What kind of correction. */
export type CorrectionKind =
  /** Something was unclear. */
  | 'CLARIFICATION'
  /** Something was wrong. */
  | 'CORRECTION'
  /** It was taken back. */
  | 'RETRACTION'
  /** Something was added. */
  | 'UPDATE';

/** What was looked at, from when to when. */
export type CoverageWindow = Node & {
  __typename?: 'CoverageWindow';
  /** From this day. */
  from: Scalars['Date']['output'];
  /** Opaque, stored, and stable. */
  id: Scalars['ID']['output'];
  /** Its name among things of its kind, in files and for editors. */
  key: Scalars['String']['output'];
  /** What it covers, and what it does not. */
  note: Maybe<Scalars['String']['output']>;
  /** What was looked for. Null where no query was kept. */
  query: Maybe<Scalars['String']['output']>;
  /** Until this day. */
  to: Scalars['Date']['output'];
  /** Counts up with every change: an editor names the version that a change was made from. */
  version: Scalars['Int']['output'];
};

/** What was looked at, from when to when. */
export type CoverageWindowInput = {
  /** From this day. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Its name among things of its kind, or its id. What is new may be left without: it is then given one. */
  key?: InputMaybe<Scalars['String']['input']>;
  /** What it covers, and what it does not. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What was looked for. Null where no query was kept. */
  query?: InputMaybe<Scalars['String']['input']>;
  /** Until this day. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** The version that you saw, where it is on record and changes. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** That a person works on a show behind the camera. */
export type CrewCredit = {
  __typename?: 'CrewCredit';
  /** Since when. Null where unknown. */
  from: Maybe<PartialDate>;
  /** What the texts say of it. */
  note: Maybe<Scalars['String']['output']>;
  /** Who. */
  person: Person;
  /** As what. */
  role: CrewRole;
  /** Until when. Null where still so, or where unknown. */
  to: Maybe<PartialDate>;
};

/** That a person works on a show behind the camera. */
export type CrewCreditInput = {
  /** Since when. Null where unknown. */
  from?: InputMaybe<PartialDateInput>;
  /** What the texts say of it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Who. */
  person?: InputMaybe<Scalars['String']['input']>;
  /** As what. */
  role?: InputMaybe<CrewRole>;
  /** Until when. Null where still so, or where unknown. */
  to?: InputMaybe<PartialDateInput>;
};

/** What somebody does on a show behind the camera. */
export type CrewRole =
  /** Created it. */
  | 'CREATOR'
  /** Director. */
  | 'DIRECTOR'
  /** Executive producer. */
  | 'EXECUTIVE_PRODUCER'
  /** Producer. */
  | 'PRODUCER'
  /** Runs the writing and the making of it. */
  | 'SHOWRUNNER'
  /** Writer. */
  | 'WRITER';

/** How we know a date. */
export type DateBasis =
  /** The dateline beside the byline. */
  | 'BYLINE'
  /** Concluded from something else, which the note names. */
  | 'INFERRED'
  /** The page's own metadata. */
  | 'METADATA'
  /** The text states it. */
  | 'STATED'
  /** The page's address holds it. */
  | 'URL_SLUG';

/** How precise a date is. */
export type DatePrecision =
  /** A day. */
  | 'DAY'
  /** A month. */
  | 'MONTH'
  /** A quarter of a year. */
  | 'QUARTER'
  /** Spring, summer, autumn or winter of a year. */
  | 'SEASON_OF_YEAR'
  /** A day and a time. */
  | 'TIME'
  /** A year. */
  | 'YEAR';

/** That an organization decides about a season. */
export type Decider = {
  __typename?: 'Decider';
  /** How we know that it does. */
  basis: Scalars['String']['output'];
  /** Since when. Null where unknown. */
  from: Maybe<PartialDate>;
  /** The one who decides. */
  organization: Organization;
  /** Until when. Null where still so, or where unknown. */
  to: Maybe<PartialDate>;
};

/** That an organization decides about a season. */
export type DeciderInput = {
  /** How we know that it does. */
  basis?: InputMaybe<Scalars['String']['input']>;
  /** Since when. Null where unknown. */
  from?: InputMaybe<PartialDateInput>;
  /** The one who decides. */
  organization?: InputMaybe<Scalars['String']['input']>;
  /** Until when. Null where still so, or where unknown. */
  to?: InputMaybe<PartialDateInput>;
};

/** What the decider said: an act of deciding, or a remark. */
export type DeciderWord = Announcement | Quote;

/** That an article took words from another. */
export type Derivation = {
  __typename?: 'Derivation';
  /** The article at the other end. */
  article: Article;
  /** How we know. */
  basis: SourceBasis;
  /** In what way. */
  kind: DerivationKind;
  /** The words of the text that say so, or the reason for thinking so. Null where there are none. */
  note: Maybe<Scalars['String']['output']>;
};

/** That an article took words from another. */
export type DerivationInput = {
  /** The article at the other end. */
  article?: InputMaybe<Scalars['String']['input']>;
  /** How we know. */
  basis?: InputMaybe<SourceBasis>;
  /** In what way. */
  kind?: InputMaybe<DerivationKind>;
  /** The words of the text that say so, or the reason for thinking so. Null where there are none. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** In what way an article took words from another. */
export type DerivationKind =
  /** It gathers from the other among several. */
  | 'AGGREGATED'
  /** It names the other. */
  | 'CITED'
  /** It prints the other whole or in the main. */
  | 'REPUBLISHED'
  /** It translates the other. */
  | 'TRANSLATED';

/** Whom or what it discusses: one of the three. */
export type DiscussedInput = {
  /** A character: key or id. */
  character?: InputMaybe<Scalars['String']['input']>;
  /** A person: slug or id. */
  person?: InputMaybe<Scalars['String']['input']>;
  /** Anything else, in words. */
  topic?: InputMaybe<Scalars['String']['input']>;
};

/** What a quote can speak of. */
export type DiscussedThing = Character | Person | Topic;

/** What became of words between two printings. */
export type Drift = {
  __typename?: 'Drift';
  /** The earlier printing. */
  from: Appearance;
  /** Why the two cannot be compared word for word. Null where they can. */
  obstacle: Maybe<DriftObstacle>;
  /** The words in order. Empty where they cannot be compared. */
  runs: Array<DriftRun>;
  /** The later one. */
  to: Appearance;
  /** How many differences no edit declares. */
  undeclared: Scalars['Int']['output'];
};

/** What became of a run of words. */
export type DriftKind =
  /** It is new. */
  | 'ADDED'
  /** Other words stand in its place. */
  | 'CHANGED'
  /** It is gone. */
  | 'REMOVED'
  /** It stayed, but for how marks are drawn. */
  | 'SAME';

/** Why two printings cannot be compared word for word. */
export type DriftObstacle =
  /** One is a translation: every word differs. See `Appearance.fidelity`, and `quotedFrom` for the chain. */
  | 'OTHER_LANGUAGE';

/** A run of words of two printings. */
export type DriftRun = {
  __typename?: 'DriftRun';
  /** The edits that declare the difference. Empty where none does: somebody changed the words and did not say so. */
  declaredBy: Array<Edit>;
  /** As the earlier prints it. Runs put together give its `exact`. */
  from: Scalars['String']['output'];
  /** Whether it stayed. */
  kind: DriftKind;
  /** As the later prints it. Runs put together give its `exact`. */
  to: Scalars['String']['output'];
};

/** A name that something else on record has. */
export type DuplicateOf = Problem & {
  __typename?: 'DuplicateOf';
  /** What was expected, what was found, what to do. */
  message: Scalars['String']['output'];
  /** The way to it from the arguments down; places in lists are numbers from 0. */
  path: Array<Scalars['String']['output']>;
  /** What is on record. */
  record: Maybe<Node>;
};

/** One change made to a speaker's words. */
export type Edit = Node & {
  __typename?: 'Edit';
  /** Where it ends, exclusive. */
  end: Maybe<Scalars['Int']['output']>;
  /** Opaque, stored, and stable. */
  id: Scalars['ID']['output'];
  /** What kind of change. */
  kind: EditKind;
  /** Who made it. */
  madeBy: EditMaker;
  /** What stood there before. Null where unknown. */
  original: Maybe<Scalars['String']['output']>;
  /** Where it begins within `exact`: UTF-16 code units. Null where it has no place of its own. */
  start: Maybe<Scalars['Int']['output']>;
  /** The changed words as printed. Null where the change left none. */
  text: Maybe<Scalars['String']['output']>;
};

/** One change made to a speaker's words. */
export type EditInput = {
  /** Where it ends, exclusive. */
  end?: InputMaybe<Scalars['Int']['input']>;
  /** What kind of change. */
  kind?: InputMaybe<EditKind>;
  /** Who made it. */
  madeBy?: InputMaybe<EditMaker>;
  /** What stood there before. Null where unknown. */
  original?: InputMaybe<Scalars['String']['input']>;
  /** Where it begins within `exact`: UTF-16 code units. Null where it has no place of its own. */
  start?: InputMaybe<Scalars['Int']['input']>;
  /** The changed words as printed. Null where the change left none. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What was changed in a speaker's words. */
export type EditKind =
  /** Words put in or put in place of others, in brackets. */
  | 'BRACKET'
  /** Words left out, marked by dots. */
  | 'ELLIPSIS'
  /** A swear word starred out. */
  | 'MASKING'
  /** Other punctuation. */
  | 'PUNCTUATION'
  /** A mark that the error is the speaker's. */
  | 'SIC'
  /** Cut in two by the article's own words. */
  | 'SPLIT'
  /** Put into another language. */
  | 'TRANSLATION'
  /** Words left out at an end, without a mark. */
  | 'TRUNCATION';

/** Who changed the words. */
export type EditMaker =
  /** The outlet that prints them. */
  | 'THIS_OUTLET'
  /** Not known. */
  | 'UNKNOWN'
  /** An outlet that it took them from. */
  | 'UPSTREAM';

/** What came of a change: it is on record, or everything that is wrong with it. */
export type EditResult = Edited | Refused;

/** A change that is on record. */
export type Edited = {
  __typename?: 'Edited';
  /** How many records were made. */
  created: Scalars['Int']['output'];
  /** How many went. */
  deleted: Scalars['Int']['output'];
  /** New words that are a known utterance, and joined it. */
  joined: Array<JoinedQuote>;
  /** What the change was about, as it is now. Null where the change took it away. */
  record: Maybe<Node>;
  /** Whether this is the answer to an earlier call with the same key, and nothing was done now. */
  replayed: Scalars['Boolean']['output'];
  /** Its revisions, at most 100, the first one first. */
  revisions: Array<Revision>;
  /** The sequence of the latest revision of this change. Null where everything was so already. */
  sequence: Maybe<Scalars['Int']['output']>;
  /** How many were changed. */
  updated: Scalars['Int']['output'];
};

/** That a person works for an organization. */
export type Employment = {
  __typename?: 'Employment';
  /** Since when. Null where unknown. */
  from: Maybe<PartialDate>;
  /** The organization. */
  organization: Organization;
  /** The title as stated. Null where none was. */
  title: Maybe<Scalars['String']['output']>;
  /** Until when. Null where still so, or where unknown. */
  to: Maybe<PartialDate>;
};

/** That a person works for an organization. */
export type EmploymentInput = {
  /** Since when. Null where unknown. */
  from?: InputMaybe<PartialDateInput>;
  /** The organization. */
  organization?: InputMaybe<Scalars['String']['input']>;
  /** The title as stated. Null where none was. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Until when. Null where still so, or where unknown. */
  to?: InputMaybe<PartialDateInput>;
};

/** What a status can rest on. */
export type Evidence = Announcement | Article | Claim | Quote;

/** One thing that a status rests on. */
export type EvidenceInput = {
  /** An announcement: key or id. */
  announcement?: InputMaybe<Scalars['String']['input']>;
  /** An article: slug or id. */
  article?: InputMaybe<Scalars['String']['input']>;
  /** A claim: key or id. */
  claim?: InputMaybe<Scalars['String']['input']>;
  /** A quote: key or id. */
  quote?: InputMaybe<Scalars['String']['input']>;
};

/** Ids that other catalogues use. Null where nobody looked the id up. */
export type ExternalIds = {
  __typename?: 'ExternalIds';
  /** IMDb: `tt…` for a show, `nm…` for a person. */
  imdb: Maybe<Scalars['String']['output']>;
  /** The Movie Database's number. */
  tmdb: Maybe<Scalars['String']['output']>;
  /** TheTVDB's number. */
  tvdb: Maybe<Scalars['String']['output']>;
  /** TVmaze's number. */
  tvmaze: Maybe<Scalars['String']['output']>;
  /** Wikidata: `Q…`. */
  wikidata: Maybe<Scalars['String']['output']>;
};

/** Its ids elsewhere. */
export type ExternalIdsInput = {
  /** IMDb, `tt…` or `nm…`. */
  imdb?: InputMaybe<Scalars['String']['input']>;
  /** TMDB. */
  tmdb?: InputMaybe<Scalars['String']['input']>;
  /** TheTVDB. */
  tvdb?: InputMaybe<Scalars['String']['input']>;
  /** TVmaze. */
  tvmaze?: InputMaybe<Scalars['String']['input']>;
  /** Wikidata, `Q…`. */
  wikidata?: InputMaybe<Scalars['String']['input']>;
};

/** A value and how many quotes have it, the commonest first. */
export type Facet = {
  __typename?: 'Facet';
  /** How many. */
  quotes: Scalars['Int']['output'];
  /** The value: a name of an enumeration, or a slug. */
  value: Scalars['String']['output'];
};

/** What became of the seasons that remarks were about. */
export type FateTally = {
  __typename?: 'FateTally';
  /** How many remarks. */
  n: Scalars['Int']['output'];
  /** How many about a season that was ordered since. */
  seasonMade: Scalars['Int']['output'];
  /** How many about one that was cancelled, or will not be made. */
  seasonNotMade: Scalars['Int']['output'];
  /** How many about one that is not decided. */
  undecided: Scalars['Int']['output'];
};

/** Whether a translation says what was said. */
export type FidelityVerdict =
  /** It says something else in some words. */
  | 'DRIFTED'
  /** It does. */
  | 'FAITHFUL';

/** What waits for an editor's decision. */
export type Inbox = {
  __typename?: 'Inbox';
  /** The suggestions. */
  suggestions: Array<Suggestion>;
  /** How many suggestions there are. */
  totalCount: Scalars['Int']['output'];
};

/** How many sources stand behind something, counted where the chains end. */
export type IndependentSources = {
  __typename?: 'IndependentSources';
  /** How many different owners publish them. A root without a known publisher counts as one of its own. */
  byOwner: Scalars['Int']['output'];
  /** Whether the chains behind it run in a circle. A circle has no root, and counts for nothing. */
  circular: Scalars['Boolean']['output'];
  /** How many roots. */
  count: Scalars['Int']['output'];
  /** The roots, by id. */
  roots: Array<SourceRoot>;
};

/** A date that is none, or that comes before what it follows. */
export type InvalidDate = Problem & {
  __typename?: 'InvalidDate';
  /** What was expected, what was found, what to do. */
  message: Scalars['String']['output'];
  /** The way to it from the arguments down; places in lists are numbers from 0. */
  path: Array<Scalars['String']['output']>;
};

/** A value that its field does not take. */
export type InvalidInput = Problem & {
  __typename?: 'InvalidInput';
  /** What was expected, what was found, what to do. */
  message: Scalars['String']['output'];
  /** The way to it from the arguments down; places in lists are numbers from 0. */
  path: Array<Scalars['String']['output']>;
};

/** New words that joined a quote on record. */
export type JoinedQuote = {
  __typename?: 'JoinedQuote';
  /** How the article prints them. */
  appearance: Appearance;
  /** Whether somebody else was credited with it before: it is CONTESTED now. */
  contested: Scalars['Boolean']['output'];
  /** The quote. */
  quote: Quote;
  /** What the rule says. */
  reason: Scalars['String']['output'];
};

/** Where a show as a whole stands. */
export type LifecycleStatus =
  /** Over, by the decider's decision. */
  | 'CANCELLED'
  /** Over, as planned. */
  | 'ENDED'
  /** Its last season is announced. */
  | 'FINAL_SEASON'
  /** Talked about or in the making; nothing shot. */
  | 'IN_DEVELOPMENT'
  /** Paused with no date. */
  | 'ON_HIATUS'
  /** A pilot exists or is being made. */
  | 'PILOT'
  /** On, or between seasons with more to come. */
  | 'RUNNING'
  /** Whether there will be more is not decided. */
  | 'TO_BE_DETERMINED'
  /** Not known. */
  | 'UNKNOWN';

/** Something that this record lacks. */
export type Missing = {
  __typename?: 'Missing';
  /** How many things lack it. Null where it is the season itself. */
  count: Maybe<Scalars['Int']['output']>;
  /** What. */
  kind: MissingKind;
  /** What that means, in a sentence. */
  meaning: Scalars['String']['output'];
};

/** What a record can lack. */
export type MissingKind =
  /** When somebody last looked for a word of the decider. */
  | 'CHECKED_AT'
  /** What was looked at, from when to when. */
  | 'COVERAGE'
  /** Since when a status held. */
  | 'DATE_OF_STATUS'
  /** Who decides. */
  | 'DECIDER'
  /** What a status rests on. */
  | 'EVIDENCE'
  /** Any source with a name. */
  | 'NAMED_SOURCE'
  /** Nobody looked whether anything was decided. */
  | 'NOT_RESEARCHED'
  /** The article of the outlet that a quote was told to. */
  | 'ORIGINAL_SEEN'
  /** Any quote. */
  | 'QUOTES'
  /** A check of a quote against its source. */
  | 'VERIFICATION'
  /** Any word of the decider. */
  | 'WORD_OF_DECIDER';

/**
 * What editors can do. Every change is checked by the rules that files are checked by, and is a revision that says who made it and why. What is left out of an input stays as it is, null takes
 * a value away, and a list takes a list's place; but entries with a key or a slug (quotes, appearances, claims, seasons, statuses, ...) are laid over those of their name, and others stay. What
 * changes must name the `version` that the editor saw. The same call with the same `idempotencyKey` is done once and answered as the first time. References are slugs, keys or ids.
 */
export type Mutation = {
  __typename?: 'Mutation';
  /** Decides whether two quotes, of which one is suggested to be the other, are one utterance. */
  decidePossibleSameAs: EditResult;
  /** Ranks a status record, or the credit of a quote to a speaker, as known to be wrong. It stays on record. */
  deprecate: EditResult;
  /** Makes one record of two that are the same quote, person or organization. The id that goes leads to the other from then on. */
  merge: EditResult;
  /**
   * Puts an article on record or changes it, with its quotes, how it prints them, and what it claims. New words that are a known utterance by the rule join that quote; words that may be one become a
   * suggestion in `inbox`.
   */
  recordArticle: EditResult;
  /** Puts an outlet's correction on record or changes one. */
  recordCorrection: EditResult;
  /** Puts on record what was looked at, from when to when. */
  recordCoverage: EditResult;
  /** Puts an organization on record or changes it. */
  recordOrganization: EditResult;
  /** Puts a person on record or changes one. */
  recordPerson: EditResult;
  /** Puts a season on record or changes it. */
  recordSeason: EditResult;
  /** Puts a show on record or changes it: its own fields, and whatever of its seasons, characters, announcements and statuses is given. */
  recordShow: EditResult;
  /** Puts a status of a season on record or changes one, together with the announcement that decided it. */
  recordStatus: EditResult;
  /**
   * Removes words on request, from every record, every revision and every index. Their hash, who removed them, when and why stay. There is no way back. Printings that differ
   * by a word are other words: `findQuote` shows them, and each is removed by itself.
   */
  redact: EditResult;
  /** Says what became of a claim. */
  resolveClaim: EditResult;
  /** Takes a change back. Refused where what it changed was changed again since. */
  revert: EditResult;
  /** Takes a merge back: both are what they were. */
  unmerge: EditResult;
};


/**
 * What editors can do. Every change is checked by the rules that files are checked by, and is a revision that says who made it and why. What is left out of an input stays as it is, null takes
 * a value away, and a list takes a list's place; but entries with a key or a slug (quotes, appearances, claims, seasons, statuses, ...) are laid over those of their name, and others stay. What
 * changes must name the `version` that the editor saw. The same call with the same `idempotencyKey` is done once and answered as the first time. References are slugs, keys or ids.
 */
export type MutationDecidePossibleSameAsArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  other: Scalars['ID']['input'];
  quote: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  same: Scalars['Boolean']['input'];
};


/**
 * What editors can do. Every change is checked by the rules that files are checked by, and is a revision that says who made it and why. What is left out of an input stays as it is, null takes
 * a value away, and a list takes a list's place; but entries with a key or a slug (quotes, appearances, claims, seasons, statuses, ...) are laid over those of their name, and others stay. What
 * changes must name the `version` that the editor saw. The same call with the same `idempotencyKey` is done once and answered as the first time. References are slugs, keys or ids.
 */
export type MutationDeprecateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  speaker?: InputMaybe<Scalars['ID']['input']>;
  version: Scalars['Int']['input'];
};


/**
 * What editors can do. Every change is checked by the rules that files are checked by, and is a revision that says who made it and why. What is left out of an input stays as it is, null takes
 * a value away, and a list takes a list's place; but entries with a key or a slug (quotes, appearances, claims, seasons, statuses, ...) are laid over those of their name, and others stay. What
 * changes must name the `version` that the editor saw. The same call with the same `idempotencyKey` is done once and answered as the first time. References are slugs, keys or ids.
 */
export type MutationMergeArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  kept: Scalars['ID']['input'];
  merged: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/**
 * What editors can do. Every change is checked by the rules that files are checked by, and is a revision that says who made it and why. What is left out of an input stays as it is, null takes
 * a value away, and a list takes a list's place; but entries with a key or a slug (quotes, appearances, claims, seasons, statuses, ...) are laid over those of their name, and others stay. What
 * changes must name the `version` that the editor saw. The same call with the same `idempotencyKey` is done once and answered as the first time. References are slugs, keys or ids.
 */
export type MutationRecordArticleArgs = {
  article: ArticleInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  matching?: Scalars['Boolean']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What editors can do. Every change is checked by the rules that files are checked by, and is a revision that says who made it and why. What is left out of an input stays as it is, null takes
 * a value away, and a list takes a list's place; but entries with a key or a slug (quotes, appearances, claims, seasons, statuses, ...) are laid over those of their name, and others stay. What
 * changes must name the `version` that the editor saw. The same call with the same `idempotencyKey` is done once and answered as the first time. References are slugs, keys or ids.
 */
export type MutationRecordCorrectionArgs = {
  article: Scalars['IdOrSlug']['input'];
  correction: CorrectionInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What editors can do. Every change is checked by the rules that files are checked by, and is a revision that says who made it and why. What is left out of an input stays as it is, null takes
 * a value away, and a list takes a list's place; but entries with a key or a slug (quotes, appearances, claims, seasons, statuses, ...) are laid over those of their name, and others stay. What
 * changes must name the `version` that the editor saw. The same call with the same `idempotencyKey` is done once and answered as the first time. References are slugs, keys or ids.
 */
export type MutationRecordCoverageArgs = {
  coverage: CoverageWindowInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  season: Scalars['IdOrSlug']['input'];
};


/**
 * What editors can do. Every change is checked by the rules that files are checked by, and is a revision that says who made it and why. What is left out of an input stays as it is, null takes
 * a value away, and a list takes a list's place; but entries with a key or a slug (quotes, appearances, claims, seasons, statuses, ...) are laid over those of their name, and others stay. What
 * changes must name the `version` that the editor saw. The same call with the same `idempotencyKey` is done once and answered as the first time. References are slugs, keys or ids.
 */
export type MutationRecordOrganizationArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  organization: OrganizationInput;
  reason?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What editors can do. Every change is checked by the rules that files are checked by, and is a revision that says who made it and why. What is left out of an input stays as it is, null takes
 * a value away, and a list takes a list's place; but entries with a key or a slug (quotes, appearances, claims, seasons, statuses, ...) are laid over those of their name, and others stay. What
 * changes must name the `version` that the editor saw. The same call with the same `idempotencyKey` is done once and answered as the first time. References are slugs, keys or ids.
 */
export type MutationRecordPersonArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  person: PersonInput;
  reason?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What editors can do. Every change is checked by the rules that files are checked by, and is a revision that says who made it and why. What is left out of an input stays as it is, null takes
 * a value away, and a list takes a list's place; but entries with a key or a slug (quotes, appearances, claims, seasons, statuses, ...) are laid over those of their name, and others stay. What
 * changes must name the `version` that the editor saw. The same call with the same `idempotencyKey` is done once and answered as the first time. References are slugs, keys or ids.
 */
export type MutationRecordSeasonArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  season: SeasonInput;
  show: Scalars['IdOrSlug']['input'];
};


/**
 * What editors can do. Every change is checked by the rules that files are checked by, and is a revision that says who made it and why. What is left out of an input stays as it is, null takes
 * a value away, and a list takes a list's place; but entries with a key or a slug (quotes, appearances, claims, seasons, statuses, ...) are laid over those of their name, and others stay. What
 * changes must name the `version` that the editor saw. The same call with the same `idempotencyKey` is done once and answered as the first time. References are slugs, keys or ids.
 */
export type MutationRecordShowArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  show: ShowInput;
};


/**
 * What editors can do. Every change is checked by the rules that files are checked by, and is a revision that says who made it and why. What is left out of an input stays as it is, null takes
 * a value away, and a list takes a list's place; but entries with a key or a slug (quotes, appearances, claims, seasons, statuses, ...) are laid over those of their name, and others stay. What
 * changes must name the `version` that the editor saw. The same call with the same `idempotencyKey` is done once and answered as the first time. References are slugs, keys or ids.
 */
export type MutationRecordStatusArgs = {
  announcement?: InputMaybe<AnnouncementInput>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  season: Scalars['IdOrSlug']['input'];
  status: StatusRecordInput;
};


/**
 * What editors can do. Every change is checked by the rules that files are checked by, and is a revision that says who made it and why. What is left out of an input stays as it is, null takes
 * a value away, and a list takes a list's place; but entries with a key or a slug (quotes, appearances, claims, seasons, statuses, ...) are laid over those of their name, and others stay. What
 * changes must name the `version` that the editor saw. The same call with the same `idempotencyKey` is done once and answered as the first time. References are slugs, keys or ids.
 */
export type MutationRedactArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  words: Scalars['String']['input'];
};


/**
 * What editors can do. Every change is checked by the rules that files are checked by, and is a revision that says who made it and why. What is left out of an input stays as it is, null takes
 * a value away, and a list takes a list's place; but entries with a key or a slug (quotes, appearances, claims, seasons, statuses, ...) are laid over those of their name, and others stay. What
 * changes must name the `version` that the editor saw. The same call with the same `idempotencyKey` is done once and answered as the first time. References are slugs, keys or ids.
 */
export type MutationResolveClaimArgs = {
  claim: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  resolution: ClaimResolution;
  resolvedBy?: InputMaybe<Scalars['String']['input']>;
  resolvedOn?: InputMaybe<PartialDateInput>;
  version: Scalars['Int']['input'];
};


/**
 * What editors can do. Every change is checked by the rules that files are checked by, and is a revision that says who made it and why. What is left out of an input stays as it is, null takes
 * a value away, and a list takes a list's place; but entries with a key or a slug (quotes, appearances, claims, seasons, statuses, ...) are laid over those of their name, and others stay. What
 * changes must name the `version` that the editor saw. The same call with the same `idempotencyKey` is done once and answered as the first time. References are slugs, keys or ids.
 */
export type MutationRevertArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  sequence: Scalars['Int']['input'];
  whole?: Scalars['Boolean']['input'];
};


/**
 * What editors can do. Every change is checked by the rules that files are checked by, and is a revision that says who made it and why. What is left out of an input stays as it is, null takes
 * a value away, and a list takes a list's place; but entries with a key or a slug (quotes, appearances, claims, seasons, statuses, ...) are laid over those of their name, and others stay. What
 * changes must name the `version` that the editor saw. The same call with the same `idempotencyKey` is done once and answered as the first time. References are slugs, keys or ids.
 */
export type MutationUnmergeArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  merged: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

/** Nodes of one type that a rule may name. */
export type Nameable = {
  /** A list of their ids, in Cypher over `this` and what `needs` asks for, by the names of its fields. */
  ids: Scalars['String']['input'];
  /** The type, or what all of the types are. */
  type: Scalars['String']['input'];
};

/** Anything that can be fetched by its id alone. */
export type Node = {
  /** Opaque, stored, and stable. Its prefix tells the type. */
  id: Scalars['ID']['output'];
};

/** Something that nobody may do. */
export type NotPermitted = Problem & {
  __typename?: 'NotPermitted';
  /** What was expected, what was found, what to do. */
  message: Scalars['String']['output'];
  /** The way to it from the arguments down; places in lists are numbers from 0. */
  path: Array<Scalars['String']['output']>;
};

/** A publisher, a broadcaster or streamer, a producer; one organization may be several. */
export type Organization = Node & {
  __typename?: 'Organization';
  /** Other names that texts use. */
  aliases: Array<Scalars['String']['output']>;
  /** Articles that it published, the latest first. At most 100 a page. */
  articles: ArticleConnection;
  /** Ids elsewhere. */
  externalIds: ExternalIds;
  /** For `whatBecameOf`: [speech act, authority, remarks, of seasons made, not made, undecided] each. */
  fateRows: Array<Scalars['Internal']['output']>;
  /** For `hintToDecision`: the seasons about which its decision was the first. */
  firstDecided: Array<Season>;
  /**
   * For a platform: days from the first hint of somebody of a show to the decision about its season, over the seasons about which its decision was the first. Null where there is none
   * with both days on record.
   */
  hintToDecision: Maybe<Spread>;
  /** Its home page. Null where nobody looked. */
  homepage: Maybe<Scalars['URL']['output']>;
  /** Opaque, stored, and stable. */
  id: Scalars['ID']['output'];
  /** What it is; several where it is several. Empty where the texts do not say. */
  kinds: Array<OrganizationKind>;
  /** Ids that were merged into it, and lead here. */
  mergedIds: Array<Scalars['ID']['output']>;
  /** The name in common use. */
  name: Scalars['String']['output'];
  /** Who owns it. Null where unknown. */
  ownedBy: Maybe<Organization>;
  /** For a platform: how it reaches people. Null where it is none, or where unknown. */
  platformKind: Maybe<PlatformKind>;
  /** For `quotedSpeakers`: [speaker, quotes, of seasons made, of seasons not made, undecided]. */
  quotedRows: Array<Scalars['Internal']['output']>;
  /** Whom its articles quote about next seasons, the most often quoted first, and what became of those seasons. At most 100. */
  quotedSpeakers: Array<QuotedSpeaker>;
  /** What it said itself, the latest first. At most 100 a page. */
  quotes: QuoteConnection;
  /** Shows on it, by title, where it is a platform. At most 100 a page. */
  shows: ShowConnection;
  /** For people and addresses: `netflix`. */
  slug: Scalars['String']['output'];
  /** What became of the claims that its articles made themselves, by what the words do. Always with how many: a share of three is no record. */
  trackRecord: Array<ClaimTally>;
  /** For `trackRecord`: [speech act, claims, and how many came to each end]. */
  trackRecordRows: Array<Scalars['Internal']['output']>;
  /** Counts up with every change: an editor names the version that a change was made from. */
  version: Scalars['Int']['output'];
  /** For a platform: what became of the seasons that remarks of one kind were about. How often, and of how many: frequencies of this record, which covers what it covers, and no odds. */
  whatBecameOf: FateTally;
};


/** A publisher, a broadcaster or streamer, a producer; one organization may be several. */
export type OrganizationArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: ArticleOrder;
};


/** A publisher, a broadcaster or streamer, a producer; one organization may be several. */
export type OrganizationQuotedSpeakersArgs = {
  first?: Scalars['Int']['input'];
};


/** A publisher, a broadcaster or streamer, a producer; one organization may be several. */
export type OrganizationQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: QuoteOrder;
};


/** A publisher, a broadcaster or streamer, a producer; one organization may be several. */
export type OrganizationShowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ShowFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: ShowOrder;
};


/** A publisher, a broadcaster or streamer, a producer; one organization may be several. */
export type OrganizationWhatBecameOfArgs = {
  authority: Authority;
  speechAct: SpeechAct;
};

/** A page of organizations. */
export type OrganizationConnection = {
  __typename?: 'OrganizationConnection';
  /** The organizations with their cursors. */
  edges: Array<OrganizationEdge>;
  /** The organizations alone. */
  nodes: Array<Organization>;
  /** Whether more follows. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** An organization in a page. */
export type OrganizationEdge = {
  __typename?: 'OrganizationEdge';
  /** The place of it, to go on from. */
  cursor: Scalars['String']['output'];
  /** The organization. */
  node: Organization;
};

/** Which organizations to list. */
export type OrganizationFilter = {
  /** That are all of these. */
  kinds?: InputMaybe<Array<OrganizationKind>>;
};

/** A publisher, a broadcaster or streamer, a producer; one organization may be several. */
export type OrganizationInput = {
  /** Other names that texts use. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ids elsewhere. */
  externalIds?: InputMaybe<ExternalIdsInput>;
  /** Its home page. Null where nobody looked. */
  homepage?: InputMaybe<Scalars['URL']['input']>;
  /** What it is; several where it is several. Empty where the texts do not say. */
  kinds?: InputMaybe<Array<OrganizationKind>>;
  /** The name in common use. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Who owns it. Null where unknown. */
  ownedBy?: InputMaybe<Scalars['String']['input']>;
  /** For a platform: how it reaches people. Null where it is none, or where unknown. */
  platformKind?: InputMaybe<PlatformKind>;
  /** Its slug, or the id of one that is on record. */
  slug: Scalars['IdOrSlug']['input'];
  /** The version that you saw, where it is on record and changes. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What an organization is. */
export type OrganizationKind =
  /** It publishes: a newspaper, a magazine, a site. */
  | 'OUTLET'
  /** It shows series: a broadcaster or a streamer. */
  | 'PLATFORM'
  /** It produces series. */
  | 'STUDIO';

/** How organizations are ordered. */
export type OrganizationOrder =
  /** By name, A to Z. */
  | 'NAME';

/** A claim of an article that commits more than any quote it prints from someone of that authority. A finding of this record, not of the article. */
export type Overclaim = {
  __typename?: 'Overclaim';
  /** The claim. */
  claim: Claim;
  /** As schema.org's ClaimReview (JSON-LD). */
  jsonLd: Scalars['JSON']['output'];
  /** What is wrong, in a sentence. */
  reason: Scalars['String']['output'];
  /** The quote that it could at most rest on. Null where the article prints none. */
  strongestQuote: Maybe<Quote>;
};

/** Where the page ends and how to go on. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Pass it as `after` for the next page. Null on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more follows. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** A date as precise as the source, and no more precise. */
export type PartialDate = {
  __typename?: 'PartialDate';
  /** How we know it. */
  basis: DateBasis;
  /** The first day that it can mean. */
  earliest: Scalars['Date']['output'];
  /** The date as stated, in EDTF: `2020-10-13`, `2020-10`, `2020-21` (spring 2020). */
  edtf: Scalars['EDTF']['output'];
  /** The last day that it can mean. */
  latest: Scalars['Date']['output'];
  /** How precise that is. */
  precision: DatePrecision;
};

/** A date as precise as the source, and no more precise. */
export type PartialDateInput = {
  /** How we know it. */
  basis: DateBasis;
  /** The date as stated, in EDTF: `2020-10-13`, `2020-10`, `2020-21` (spring 2020). */
  edtf: Scalars['EDTF']['input'];
};

/** A human being. */
export type Person = Node & {
  __typename?: 'Person';
  /** Shows acted in, by title. */
  actedIn: Array<ActedIn>;
  /** Other names that texts use. */
  aliases: Array<Scalars['String']['output']>;
  /** Articles under the person's byline, the latest first. At most 100 a page. */
  articles: ArticleConnection;
  /** Ids elsewhere. */
  externalIds: ExternalIds;
  /** Opaque, stored, and stable. */
  id: Scalars['ID']['output'];
  /** Ids that were merged into it, and lead here. */
  mergedIds: Array<Scalars['ID']['output']>;
  /** The name in common use. */
  name: Scalars['String']['output'];
  /** The fictional people played, by name. */
  played: Array<Character>;
  /** What the person said, the latest first unless `orderBy` says otherwise. At most 100 a page. */
  quotes: QuoteConnection;
  /** For people and addresses: `lily-collins`. */
  slug: Scalars['String']['output'];
  /** Counts up with every change: an editor names the version that a change was made from. */
  version: Scalars['Int']['output'];
  /** Shows worked on behind the camera, by title. */
  workedOn: Array<WorkedOn>;
  /** Where the person works or worked. */
  worksFor: Array<Employment>;
};


/** A human being. */
export type PersonArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: ArticleOrder;
};


/** A human being. */
export type PersonQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: QuoteOrder;
};

/** A page of people. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** The people with their cursors. */
  edges: Array<PersonEdge>;
  /** The people alone. */
  nodes: Array<Person>;
  /** Whether more follows. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A person in a page. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** The place of it, to go on from. */
  cursor: Scalars['String']['output'];
  /** The person. */
  node: Person;
};

/** Which people to list. */
export type PersonFilter = {
  /** Who act in or work on this show: id or slug. */
  show?: InputMaybe<Scalars['IdOrSlug']['input']>;
};

/** A human being. */
export type PersonInput = {
  /** Other names that texts use. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ids elsewhere. */
  externalIds?: InputMaybe<ExternalIdsInput>;
  /** The name in common use. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Its slug, or the id of one that is on record. */
  slug: Scalars['IdOrSlug']['input'];
  /** The version that you saw, where it is on record and changes. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** Where the person works or worked. */
  worksFor?: InputMaybe<Array<EmploymentInput>>;
};

/** How people are ordered. */
export type PersonOrder =
  /** By name as written, A to Z. */
  | 'NAME';

/** That a show is or was on a platform. */
export type PlatformAvailability = {
  __typename?: 'PlatformAvailability';
  /** Since when. Null where unknown. */
  from: Maybe<PartialDate>;
  /** What the texts say of it. */
  note: Maybe<Scalars['String']['output']>;
  /** The platform. */
  platform: Organization;
  /** In what role the platform carries it. */
  role: AvailabilityRole;
  /** Until when. Null where it still is, or where unknown. */
  to: Maybe<PartialDate>;
};

/** That a show is or was on a platform. */
export type PlatformAvailabilityInput = {
  /** Since when. Null where unknown. */
  from?: InputMaybe<PartialDateInput>;
  /** What the texts say of it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The platform. */
  platform?: InputMaybe<Scalars['String']['input']>;
  /** In what role the platform carries it. */
  role?: InputMaybe<AvailabilityRole>;
  /** Until when. Null where it still is, or where unknown. */
  to?: InputMaybe<PartialDateInput>;
};

/** How a platform reaches people. */
export type PlatformKind =
  /** Over the air. */
  | 'BROADCAST'
  /** By cable or satellite. */
  | 'CABLE'
  /** Over the internet. */
  | 'STREAMING';

/** A suggestion that two quotes are one utterance. */
export type PossibleSameAs = {
  __typename?: 'PossibleSameAs';
  /** Why an editor decided that they are two utterances. Null while nobody decided. */
  differentBecause: Maybe<Scalars['String']['output']>;
  /** The other quote. */
  quote: Quote;
  /** Why. Null where it would give something away. */
  reason: Maybe<Scalars['String']['output']>;
  /** How alike, 0 to 1. Null where a person judged. */
  score: Maybe<Scalars['Float']['output']>;
};

/** A suggestion that two quotes are one utterance. */
export type PossibleSameAsInput = {
  /** Why they are two utterances. Left out while nobody decided. */
  differentBecause?: InputMaybe<Scalars['String']['input']>;
  /** The other quote. */
  quote?: InputMaybe<Scalars['String']['input']>;
  /** Why. Null where it would give something away. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** How alike, 0 to 1. Null where a person judged. */
  score?: InputMaybe<Scalars['Float']['input']>;
};

/** Something wrong with a change. */
export type Problem = {
  /** What was expected, what was found, what to do. */
  message: Scalars['String']['output'];
  /** The way to it from the arguments down; places in lists are numbers from 0. */
  path: Array<Scalars['String']['output']>;
};

/** What can be asked. Ids are opaque; where a slug will do, the description says so. */
export type Query = {
  __typename?: 'Query';
  /** One article. Null where it is not on record. */
  article: Maybe<Article>;
  /** Articles, the latest first. At most 100 a page. */
  articles: ArticleConnection;
  /** What changed in this record, in order; deletions included. At most 100 a page. */
  changes: ChangeConnection;
  /** What articles themselves assert about a season's fate: headlines, leads, captions. At most 100 a page. */
  claims: ClaimConnection;
  /** Corrections, clarifications, updates and retractions that outlets issued, the latest first. At most 100. */
  corrections: Array<Correction>;
  /**
   * The quotes in which these words stand, the likeliest first: as remembered, cut, bracketed, with other marks, or with one slip in four words. Words that are only
   * similar are ORPHANED, come last, and are no match. At most 50.
   */
  findQuote: Array<QuoteHit>;
  /** Quotes that may be one utterance and that nobody decided on, the likeliest first, with what prints each. At most 100. */
  inbox: Inbox;
  /** Any one thing by its id. Null where no such thing is on record. */
  node: Maybe<Node>;
  /** Several things by their ids, in the order asked; null in the place of each that is not on record. At most 100. */
  nodes: Array<Maybe<Node>>;
  /** One organization: outlet, platform or studio. Null where it is not on record. */
  organization: Maybe<Organization>;
  /** Organizations, by name. At most 100 a page. */
  organizations: OrganizationConnection;
  /** People, by name. At most 100 a page. */
  people: PersonConnection;
  /** One person. Null where nobody of that id or slug is on record. */
  person: Maybe<Person>;
  /** One quote. Null where it is not on record. */
  quote: Maybe<Quote>;
  /** Quotes, the latest said first. At most 100 a page. */
  quotes: QuoteConnection;
  /** Words that were removed on request, the latest first: that they went, when and why, and never the words. At most 100. */
  redactions: Array<Redaction>;
  /**
   * Every change of the record, with who made it and why, the latest first: of one thing, by one editor, or all. Corrections of our own are those that are not CREATED; those of outlets are `corrections`. At
   * most 100 a page.
   */
  revisions: ChangeConnection;
  /** Shows, people, organizations, articles and quotes at once. Accents and case do not matter, nor one slip in a longer word. */
  search: SearchResult;
  /** One season, aired or only talked about. Null where it is not on record. */
  season: Maybe<Season>;
  /** One show. Null where it is not on record. */
  show: Maybe<Show>;
  /** Shows, by title. At most 100 a page. */
  shows: ShowConnection;
  /** Every season that somebody looked into, with where it stands. At most 100 a page. */
  statusBoard: SeasonConnection;
};


/** What can be asked. Ids are opaque; where a slug will do, the description says so. */
export type QueryArticleArgs = {
  id: Scalars['IdOrSlug']['input'];
};


/** What can be asked. Ids are opaque; where a slug will do, the description says so. */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: ArticleOrder;
};


/** What can be asked. Ids are opaque; where a slug will do, the description says so. */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  level?: InputMaybe<Array<ChangeLevel>>;
  orderBy?: ChangeOrder;
  show?: InputMaybe<Scalars['IdOrSlug']['input']>;
  since?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Ids are opaque; where a slug will do, the description says so. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: ClaimOrder;
};


/** What can be asked. Ids are opaque; where a slug will do, the description says so. */
export type QueryCorrectionsArgs = {
  first?: Scalars['Int']['input'];
};


/** What can be asked. Ids are opaque; where a slug will do, the description says so. */
export type QueryFindQuoteArgs = {
  first?: Scalars['Int']['input'];
  prefix?: InputMaybe<Scalars['String']['input']>;
  suffix?: InputMaybe<Scalars['String']['input']>;
  words: Scalars['String']['input'];
};


/** What can be asked. Ids are opaque; where a slug will do, the description says so. */
export type QueryInboxArgs = {
  first?: Scalars['Int']['input'];
};


/** What can be asked. Ids are opaque; where a slug will do, the description says so. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Ids are opaque; where a slug will do, the description says so. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be asked. Ids are opaque; where a slug will do, the description says so. */
export type QueryOrganizationArgs = {
  id: Scalars['IdOrSlug']['input'];
};


/** What can be asked. Ids are opaque; where a slug will do, the description says so. */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: OrganizationOrder;
};


/** What can be asked. Ids are opaque; where a slug will do, the description says so. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: PersonOrder;
};


/** What can be asked. Ids are opaque; where a slug will do, the description says so. */
export type QueryPersonArgs = {
  id: Scalars['IdOrSlug']['input'];
};


/** What can be asked. Ids are opaque; where a slug will do, the description says so. */
export type QueryQuoteArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Ids are opaque; where a slug will do, the description says so. */
export type QueryQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: QuoteOrder;
};


/** What can be asked. Ids are opaque; where a slug will do, the description says so. */
export type QueryRedactionsArgs = {
  first?: Scalars['Int']['input'];
};


/** What can be asked. Ids are opaque; where a slug will do, the description says so. */
export type QueryRevisionsArgs = {
  action?: InputMaybe<Array<RevisionAction>>;
  after?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  of?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: ChangeOrder;
};


/** What can be asked. Ids are opaque; where a slug will do, the description says so. */
export type QuerySearchArgs = {
  first?: Scalars['Int']['input'];
  text: Scalars['String']['input'];
};


/** What can be asked. Ids are opaque; where a slug will do, the description says so. */
export type QuerySeasonArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['IdOrSlug']['input'];
};


/** What can be asked. Ids are opaque; where a slug will do, the description says so. */
export type QueryShowArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['IdOrSlug']['input'];
};


/** What can be asked. Ids are opaque; where a slug will do, the description says so. */
export type QueryShowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ShowFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: ShowOrder;
};


/** What can be asked. Ids are opaque; where a slug will do, the description says so. */
export type QueryStatusBoardArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<StatusBoardFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: StatusBoardOrder;
};

/** An utterance, held once however many articles print it. How each prints it is an `Appearance`. */
export type Quote = Node & {
  __typename?: 'Quote';
  /** The seasons and shows that it is about. */
  about: Array<QuoteSubject>;
  /** How each article prints it, the earliest known first. */
  appearances: Array<Appearance>;
  /** Whom each article says it was. They can disagree: `verification` is then CONTESTED. */
  attributions: Array<Attribution>;
  /** What weight that gives the words: from the roles and from who decides. One who speaks for another has the other's. Null where no role is known; see `authorityUnknownBecause`. */
  authority: Maybe<Authority>;
  /** Why `authority` is null. */
  authorityUnknownBecause: Maybe<UnknownReason>;
  /** The people, characters and topics that it speaks of. */
  discusses: Array<DiscussedThing>;
  /** Opaque, stored, and stable. */
  id: Scalars['ID']['output'];
  /** As schema.org's Quotation (JSON-LD), with PROV-O's terms for where the words were taken from. */
  jsonLd: Scalars['JSON']['output'];
  /** Its name among things of its kind, in files and for editors. */
  key: Scalars['String']['output'];
  /** The language of `text`, as a BCP 47 tag. */
  language: Scalars['String']['output'];
  /** Ids that were merged into it, and lead here. */
  mergedIds: Array<Scalars['ID']['output']>;
  /** What to know about it that has no field of its own. Null where there is nothing, or where it gives something away. */
  note: Maybe<Scalars['String']['output']>;
  /** For whom the speaker spoke. Null where for oneself. */
  onBehalfOf: Maybe<Organization>;
  /** Quotes that may be the same utterance. An editor decides. */
  possibleSameAs: Array<PossibleSameAs>;
  /** What articles made of it in their own words, the earliest first: a wish may have become "pretty much confirmed" on the way. */
  retoldAs: Array<Claim>;
  /** How far one must have seen to read it unspoiled. Null where it gives nothing away. */
  reveals: Maybe<SpoilerBoundary>;
  /** In what roles the speaker spoke, as stated and at the date; several where the text gives several. */
  roles: Array<SpeakerRole>;
  /** Everybody whom it is credited to, ranked. More than one where outlets disagree. */
  saidBy: Array<RankedSpeaker>;
  /** When it was said, as precisely as anybody stated. Null where nobody did; see `saidOnUnknownBecause`. */
  saidOn: Maybe<PartialDate>;
  /** Why `saidOn` is null. */
  saidOnUnknownBecause: Maybe<UnknownReason>;
  /** Whom it was told to, and how we know. Several for a statement or a press call; empty where it was said to all or nobody is named; see `saidToUnknownBecause`. */
  saidTo: Array<ToldTo>;
  /** Why `saidTo` is empty. */
  saidToUnknownBecause: Maybe<UnknownReason>;
  /** Who said it: the resolution of the attributions below. Null where every article leaves the speaker out; see `speakerUnknownBecause`. */
  speaker: Maybe<Speaker>;
  /** Why `speaker` is null. */
  speakerUnknownBecause: Maybe<UnknownReason>;
  /** What the words do: wish, plan, confirm. */
  speechAct: SpeechAct;
  /** Toward the season being made. */
  stance: Stance;
  /** The fullest wording known, with its brackets and cuts. What each article prints, byte for byte, is `Appearance.exact`. Null where withheld; see `textUnknownBecause`. */
  text: Maybe<Scalars['String']['output']>;
  /** Why `text` is null. */
  textUnknownBecause: Maybe<UnknownReason>;
  /** Every appearance, what each was taken from, the roots, and the gaps that nobody has closed. */
  trace: Trace;
  /** The appearances of this quote and all that they were taken from, then the articles behind them, a row each, for `trace`. */
  traceRows: Array<Scalars['Internal']['output']>;
  /** Where it was said. */
  venue: Venue;
  /** Whether it was checked, and what came of it. */
  verification: Verification;
  /** What that rests on. MISATTRIBUTED needs two pieces. */
  verificationEvidence: Array<VerificationEvidence>;
  /** Counts up with every change: an editor names the version that a change was made from. */
  version: Scalars['Int']['output'];
  /** The fictional person in whose voice it was said. Null where in none. */
  voicedAs: Maybe<Character>;
};

/** A page of quotes. */
export type QuoteConnection = {
  __typename?: 'QuoteConnection';
  /** The quotes with their cursors. */
  edges: Array<QuoteEdge>;
  /** The quotes alone. */
  nodes: Array<Quote>;
  /** Whether more follows. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A quote in a page. */
export type QuoteEdge = {
  __typename?: 'QuoteEdge';
  /** The place of it, to go on from. */
  cursor: Scalars['String']['output'];
  /** The quote. */
  node: Quote;
};

/** Which quotes to list. Conditions add up; several values in a list are alternatives. */
export type QuoteFilter = {
  /** Printed in this article: id or slug. */
  article?: InputMaybe<Scalars['IdOrSlug']['input']>;
  /** With any of these authorities. */
  authority?: InputMaybe<Array<Authority>>;
  /** That speak of this character. */
  character?: InputMaybe<Scalars['ID']['input']>;
  /** Printed in any of these forms by some article. */
  form?: InputMaybe<Array<QuoteForm>>;
  /** Said by this organization itself: id or slug. */
  organization?: InputMaybe<Scalars['IdOrSlug']['input']>;
  /** Printed by this outlet: id or slug. */
  printedBy?: InputMaybe<Scalars['IdOrSlug']['input']>;
  /** Printed by some article on this day or earlier: what the public could read by then. Articles without a date do not count. */
  printedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** With any of these roles. */
  role?: InputMaybe<Array<SpeakerRole>>;
  /** Said on this day or later. Quotes without a stated date do not count. */
  saidFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Said on this day or earlier. Quotes without a stated date do not count. */
  saidUntil?: InputMaybe<Scalars['Date']['input']>;
  /** About this season: id or slug. */
  season?: InputMaybe<Scalars['IdOrSlug']['input']>;
  /** About this show or any season of it: id or slug. */
  show?: InputMaybe<Scalars['IdOrSlug']['input']>;
  /** By this person: id or slug. Contested quotes count for everybody credited. */
  speaker?: InputMaybe<Scalars['IdOrSlug']['input']>;
  /** With any of these speech acts. */
  speechAct?: InputMaybe<Array<SpeechAct>>;
  /** With any of these stances. */
  stance?: InputMaybe<Array<Stance>>;
  /** Told to this outlet: id or slug. */
  toldTo?: InputMaybe<Scalars['IdOrSlug']['input']>;
  /** By this source without a name. */
  unnamedSource?: InputMaybe<Scalars['ID']['input']>;
  /** With any of these results of checking. */
  verification?: InputMaybe<Array<Verification>>;
};

/** How an article prints an utterance. */
export type QuoteForm =
  /** In quotation marks, as a whole. */
  | 'DIRECT'
  /** In the article's own words. */
  | 'PARAPHRASE'
  /** A fragment in quotation marks within the article's sentence. */
  | 'PARTIAL';

/** A quote in which words stand, or nearly. */
export type QuoteHit = {
  __typename?: 'QuoteHit';
  /** The printing in which they stand. Null where they stand in the quote's fullest wording alone. */
  appearance: Maybe<Appearance>;
  /** The words as they stand there. Null where they do not. */
  found: Maybe<Scalars['String']['output']>;
  /** How they stand there. ORPHANED is no match: the words are only similar. */
  matchedAs: Anchoring;
  /** The quote. */
  quote: Quote;
  /** The word that differs, where all others of at least four agree: `love` for `lvoe`. Null where none does. */
  slip: Maybe<Scalars['String']['output']>;
};

/** An utterance, held once however many articles print it. How each prints it is an `Appearance`. */
export type QuoteInput = {
  /** The seasons and shows that it is about. */
  about?: InputMaybe<Array<SubjectInput>>;
  /** The people, characters and topics that it speaks of. */
  discusses?: InputMaybe<Array<DiscussedInput>>;
  /** Its name among things of its kind, or its id. What is new may be left without: it is then given one. */
  key?: InputMaybe<Scalars['String']['input']>;
  /** The language of `text`, as a BCP 47 tag. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** What to know about it that has no field of its own. Null where there is nothing, or where it gives something away. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** For whom the speaker spoke. Null where for oneself. */
  onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** Quotes that may be the same utterance. An editor decides. */
  possibleSameAs?: InputMaybe<Array<PossibleSameAsInput>>;
  /** How far one must have seen to read it unspoiled. Null where it gives nothing away. */
  reveals?: InputMaybe<SpoilerBoundaryInput>;
  /** In what roles the speaker spoke, as stated and at the date; several where the text gives several. */
  roles?: InputMaybe<Array<SpeakerRole>>;
  /** Everybody whom it is credited to, ranked. More than one where outlets disagree. */
  saidBy?: InputMaybe<Array<SpeakerInput>>;
  /** When it was said, as precisely as anybody stated. Null where nobody did; see `saidOnUnknownBecause`. */
  saidOn?: InputMaybe<PartialDateInput>;
  /** Why `saidOn` is null. */
  saidOnUnknownBecause?: InputMaybe<UnknownReason>;
  /** Whom it was told to, and how we know. Several for a statement or a press call; empty where it was said to all or nobody is named; see `saidToUnknownBecause`. */
  saidTo?: InputMaybe<Array<ToldInput>>;
  /** Why `saidTo` is empty. */
  saidToUnknownBecause?: InputMaybe<UnknownReason>;
  /** Why `speaker` is null. */
  speakerUnknownBecause?: InputMaybe<UnknownReason>;
  /** What the words do: wish, plan, confirm. */
  speechAct?: InputMaybe<SpeechAct>;
  /** Toward the season being made. */
  stance?: InputMaybe<Stance>;
  /** The fullest wording known, with its brackets and cuts. What each article prints, byte for byte, is `Appearance.exact`. Null where withheld; see `textUnknownBecause`. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Where it was said. */
  venue?: InputMaybe<Venue>;
  /** Whether it was checked, and what came of it. */
  verification?: InputMaybe<Verification>;
  /** What that rests on. MISATTRIBUTED needs two pieces. */
  verificationEvidence?: InputMaybe<Array<VerificationEvidenceInput>>;
  /** The version that you saw, where it is on record and changes. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** The fictional person in whose voice it was said. Null where in none. */
  voicedAs?: InputMaybe<Scalars['String']['input']>;
};

/** How quotes are ordered. A quote that nobody dated stands at the day it was first printed; one with neither date stands before all dates. */
export type QuoteOrder =
  /** The earliest first. */
  | 'SAID_ON_EARLIEST_FIRST'
  /** The latest first. */
  | 'SAID_ON_LATEST_FIRST';

/** What a quote can be about. */
export type QuoteSubject = Season | Show;

/** That an appearance was taken from another. */
export type QuotedFrom = {
  __typename?: 'QuotedFrom';
  /** The appearance at the other end. */
  appearance: Appearance;
  /** How we know. */
  basis: SourceBasis;
  /** Why we think so. Null where the basis says it all. */
  note: Maybe<Scalars['String']['output']>;
};

/** That an appearance was taken from another. */
export type QuotedFromInput = {
  /** The appearance at the other end. */
  appearance?: InputMaybe<Scalars['String']['input']>;
  /** How we know. */
  basis?: InputMaybe<SourceBasis>;
  /** Why we think so. Null where the basis says it all. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody whom an outlet quotes about next seasons. */
export type QuotedSpeaker = {
  __typename?: 'QuotedSpeaker';
  /** How many of the speaker's quotes it printed. */
  quotes: Scalars['Int']['output'];
  /** How many are about a season that was ordered since. */
  seasonMade: Scalars['Int']['output'];
  /** How many are about one that was cancelled, or will not be made. */
  seasonNotMade: Scalars['Int']['output'];
  /** Who. */
  speaker: Speaker;
  /** How many are about one that is not decided. */
  undecided: Scalars['Int']['output'];
};

/** Which of several values a reader gets. */
export type Rank =
  /** Found wrong; kept, and shown only when asked for. */
  | 'DEPRECATED'
  /** As good as others of this rank. */
  | 'NORMAL'
  /** The one to go by; `rankReason` says why. */
  | 'PREFERRED';

/** A speaker that a quote is credited to, with the rank of that credit. */
export type RankedSpeaker = {
  __typename?: 'RankedSpeaker';
  /** PREFERRED where the evidence favours one; NORMAL where it does not; DEPRECATED where it was found wrong. */
  rank: Rank;
  /** Why it is preferred or deprecated. */
  rankReason: Maybe<Scalars['String']['output']>;
  /** Who. */
  speaker: Speaker;
};

/** A null, a rank or a judgement without its reason. */
export type ReasonMissing = Problem & {
  __typename?: 'ReasonMissing';
  /** What was expected, what was found, what to do. */
  message: Scalars['String']['output'];
  /** The way to it from the arguments down; places in lists are numbers from 0. */
  path: Array<Scalars['String']['output']>;
};

/** Words that were removed on request. */
export type Redaction = {
  __typename?: 'Redaction';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who. */
  by: Scalars['String']['output'];
  /** How many UTF-16 code units they were. */
  length: Scalars['Int']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** The sequence of the revision with which they went. */
  sequence: Scalars['Int']['output'];
  /** SHA-256 of the words in UTF-8, hexadecimal: whoever has them can tell that they were meant. */
  sha256: Scalars['String']['output'];
  /** What they stood in, as it is now. */
  subjects: Array<Node>;
};

/** A change that is not on record: nothing of it is. */
export type Refused = {
  __typename?: 'Refused';
  /** Everything that is wrong with it. */
  problems: Array<Problem>;
};

/** The direction of a relationship, seen from the type that holds the field. */
export type RelationshipDirection =
  /** It ends at this node. */
  | 'IN'
  /** It starts at this node. */
  | 'OUT';

/** What is decided about a season. */
export type RenewalStatus =
  /** The decider ended the show before it, or took it back. */
  | 'CANCELLED'
  /** The show ended before it, as planned. */
  | 'ENDED_AS_PLANNED'
  /** The decider ordered it as the last. */
  | 'FINAL_SEASON'
  /** Nobody looked. */
  | 'NOT_RESEARCHED'
  /** Somebody looked, and the decider has said nothing in public. */
  | 'PENDING'
  /** Nothing was heard for so long that it counts as cancelled. */
  | 'PRESUMED_CANCELLED'
  /** The decider ordered it. */
  | 'RENEWED'
  /** A report says so, not the decider. */
  | 'REPORTED';

/** One editorial change to this record itself. */
export type Revision = Node & {
  __typename?: 'Revision';
  /** What was done. */
  action: RevisionAction;
  /** What it was after, as JSON. Null for a deletion. */
  after: Maybe<Scalars['String']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What it was before, as JSON. Null for a creation. */
  before: Maybe<Scalars['String']['output']>;
  /** Who: an editor's name, or `import`. */
  by: Scalars['String']['output'];
  /** The sequence of the first revision that was made in the same breath: `revert` takes them back together. */
  change: Scalars['Int']['output'];
  /** Opaque, stored, and stable. */
  id: Scalars['ID']['output'];
  /** How much it means to readers. */
  level: ChangeLevel;
  /** Why. Null where the action says it all. */
  reason: Maybe<Scalars['String']['output']>;
  /** Its place in the order of all changes, from 1. */
  sequence: Scalars['Int']['output'];
  /** The shows that it is news of, by title. */
  shows: Array<Show>;
  /** What was changed, as it is now. Null where it is gone. */
  subject: Maybe<Node>;
  /** The id of what was changed. */
  subjectId: Scalars['ID']['output'];
};

/** What a revision did. */
export type RevisionAction =
  /** Put on record. */
  | 'CREATED'
  /** Deleted. */
  | 'DELETED'
  /** Changed. */
  | 'UPDATED';

/** What somebody may do who may write. */
export type Role =
  /** Whatever an editor may, and what goes beyond a correction. */
  | 'ADMIN'
  /** Adds and corrects. */
  | 'EDITOR';

/** The quotes that a search found, counted in five ways. A quote about two seasons, or printed by two outlets, counts for both. */
export type SearchFacets = {
  __typename?: 'SearchFacets';
  /** By the weight of the words. */
  authority: Array<Facet>;
  /** By the outlet that prints them. */
  outlet: Array<Facet>;
  /** By the platform of the show. */
  platform: Array<Facet>;
  /** By the side that they take. */
  stance: Array<Facet>;
  /** By the status of the season today. */
  status: Array<Facet>;
};

/** Something that a search found. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** The thing. */
  item: SearchItem;
  /** How well it matches; only for comparing hits of one search. */
  score: Scalars['Float']['output'];
};

/** What a search can find. */
export type SearchItem = Article | Character | Organization | Person | Quote | Show;

/** What a search found. */
export type SearchResult = {
  __typename?: 'SearchResult';
  /** The matching quotes, counted by what they are: exact. */
  facets: SearchFacets;
  /** The hits, the likeliest first. */
  hits: Array<SearchHit>;
  /** How many things match in all. */
  totalCount: Scalars['Int']['output'];
};

/**
 * One season of a show, aired or only talked about. A season exists in the record before it exists in the world: `stage`
 * SPECULATIVE is where every story starts.
 */
export type Season = Node & {
  __typename?: 'Season';
  /** Announcements that decided something about it, the latest first. */
  announcements: Array<Announcement>;
  /** When somebody last looked for a word of the decider. Null where nobody did. */
  checkedAt: Maybe<Scalars['Date']['output']>;
  /** What articles themselves assert about it, the latest first. At most 100 a page. */
  claims: ClaimConnection;
  /** What was looked at, from when to when. */
  coverage: Array<CoverageWindow>;
  /**
   * Days from the first hint of somebody of the show (a HINT, PLAN, WISH or WILLINGNESS of cast or makers that favours it) to the decider's decision. Null where one of the
   * two is not on record with a day.
   */
  daysFromHintToDecision: Maybe<Scalars['Int']['output']>;
  /** Days from the first day on record as waiting (PENDING or REPORTED) to today. Null where it is not waiting. */
  daysWaiting: Maybe<Scalars['Int']['output']>;
  /** Who decides about it, and how we know. The decider may be another than the platform. */
  decidedBy: Array<Decider>;
  /** How many episodes were ordered. Null where unknown. */
  episodeOrder: Maybe<Scalars['Int']['output']>;
  /** Opaque, stored, and stable. */
  id: Scalars['ID']['output'];
  /** As schema.org's TVSeason (JSON-LD), its status an additional property. */
  jsonLd: Scalars['JSON']['output'];
  /** The day of the latest thing on record about it: a quote, a claim, a status. Null where nothing has a date. */
  lastActivityOn: Maybe<Scalars['Date']['output']>;
  /** The latest that the decider itself said about it. Null where the decider has said nothing on record. */
  lastWordOfDecider: Maybe<DeciderWord>;
  /** For `whatIsMissing`: [looked, checked, decider, word of the decider, coverage windows, quotes, quotes without an origin seen, unnamed only, undated statuses, statuses without evidence]. */
  missingRow: Array<Scalars['Internal']['output']>;
  /** Under what names the texts speak of it: sequel, second season, next season. */
  namesInTexts: Array<Scalars['String']['output']>;
  /** The number that the season has or would have. Null for a season talked about without one; see `numberUnknownBecause`. */
  number: Maybe<Scalars['Int']['output']>;
  /** Why `number` is null. */
  numberUnknownBecause: Maybe<UnknownReason>;
  /** How many quotes about it are on record. */
  quoteCount: Scalars['Int']['output'];
  /** What people said about it, the latest first unless `orderBy` says otherwise. At most 100 a page. */
  quotes: QuoteConnection;
  /** The show that it belongs to. */
  show: Show;
  /** For people and addresses: `emily-in-paris-season-2`. */
  slug: Scalars['String']['output'];
  /** How far along it is, which is not whether it was decided: see `status`. As its best record of the day says; SPECULATIVE where none says. */
  stage: SeasonStage;
  /** How many quotes about it take which side, by the weight of the words. Empty where none is on record; see `coverage` for what was looked at. */
  stanceByAuthority: Array<StanceTally>;
  /** For `stanceByAuthority`: [authority, stance, quotes] each. */
  stanceRows: Array<Scalars['Internal']['output']>;
  /**
   * What is decided about it today, by the one who decides. `asOf` asks for another day: what held then (`validAt`), what the public could know then (`knownAt`), or what
   * this record said then (`recordedAt`). Remarks of cast and creators are evidence and never move it, and what is over is the status no more. Null where nobody looked, or
   * all that is on record is over; see `statusUnknownBecause`.
   */
  status: Maybe<StatusRecord>;
  /** All of it, the latest first; DEPRECATED records only when asked for. */
  statusHistory: Array<StatusRecord>;
  /** Since when the present status holds: the first day of the unbroken run of records with that status. Null where unknown or not researched. */
  statusSince: Maybe<PartialDate>;
  /** Why `status` is null: NOT_RESEARCHED where nobody looked into that day, as far as this record goes. */
  statusUnknownBecause: Maybe<UnknownReason>;
  /** The turns that its fate took, the earliest first: each made by two records, of which the later one is a decision. */
  transitions: Array<StatusTransition>;
  /** Counts up with every change: an editor names the version that a change was made from. */
  version: Scalars['Int']['output'];
  /** What this record lacks about it, and what that means for its answers. Empty where nothing does. */
  whatIsMissing: Array<Missing>;
};


/**
 * One season of a show, aired or only talked about. A season exists in the record before it exists in the world: `stage`
 * SPECULATIVE is where every story starts.
 */
export type SeasonClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: ClaimOrder;
};


/**
 * One season of a show, aired or only talked about. A season exists in the record before it exists in the world: `stage`
 * SPECULATIVE is where every story starts.
 */
export type SeasonQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: QuoteOrder;
};


/**
 * One season of a show, aired or only talked about. A season exists in the record before it exists in the world: `stage`
 * SPECULATIVE is where every story starts.
 */
export type SeasonStageArgs = {
  asOf?: InputMaybe<AsOf>;
};


/**
 * One season of a show, aired or only talked about. A season exists in the record before it exists in the world: `stage`
 * SPECULATIVE is where every story starts.
 */
export type SeasonStatusArgs = {
  asOf?: InputMaybe<AsOf>;
};


/**
 * One season of a show, aired or only talked about. A season exists in the record before it exists in the world: `stage`
 * SPECULATIVE is where every story starts.
 */
export type SeasonStatusHistoryArgs = {
  asOf?: InputMaybe<AsOf>;
  includeDeprecated?: Scalars['Boolean']['input'];
};


/**
 * One season of a show, aired or only talked about. A season exists in the record before it exists in the world: `stage`
 * SPECULATIVE is where every story starts.
 */
export type SeasonStatusUnknownBecauseArgs = {
  asOf?: InputMaybe<AsOf>;
};

/** A page of seasons. */
export type SeasonConnection = {
  __typename?: 'SeasonConnection';
  /** The seasons with their cursors. */
  edges: Array<SeasonEdge>;
  /** The seasons alone. */
  nodes: Array<Season>;
  /** Whether more follows. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A season in a page. */
export type SeasonEdge = {
  __typename?: 'SeasonEdge';
  /** The place of it, to go on from. */
  cursor: Scalars['String']['output'];
  /** The season. */
  node: Season;
};

/** One season of a show, aired or only talked about. A season exists in the record before it exists in the world: `stage` SPECULATIVE is where every story starts. */
export type SeasonInput = {
  /** When somebody last looked for a word of the decider. Null where nobody did. */
  checkedAt?: InputMaybe<Scalars['Date']['input']>;
  /** What was looked at, from when to when. */
  coverage?: InputMaybe<Array<CoverageWindowInput>>;
  /** Who decides about it, and how we know. The decider may be another than the platform. */
  decidedBy?: InputMaybe<Array<DeciderInput>>;
  /** How many episodes were ordered. Null where unknown. */
  episodeOrder?: InputMaybe<Scalars['Int']['input']>;
  /** Under what names the texts speak of it: sequel, second season, next season. */
  namesInTexts?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The number that the season has or would have. Null for a season talked about without one; see `numberUnknownBecause`. */
  number?: InputMaybe<Scalars['Int']['input']>;
  /** Why `number` is null. */
  numberUnknownBecause?: InputMaybe<UnknownReason>;
  /** Its slug, or the id of one that is on record. */
  slug: Scalars['IdOrSlug']['input'];
  /** Its status records, in whatever order. */
  statuses?: InputMaybe<Array<StatusRecordInput>>;
  /** The version that you saw, where it is on record and changes. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** How far along a season is. */
export type SeasonStage =
  /** All of it is out. */
  | 'AIRED'
  /** Some of its episodes are out. */
  | 'AIRING'
  /** Its first day is announced. */
  | 'DATED'
  /** Held up. */
  | 'DELAYED'
  /** Being made. */
  | 'IN_PRODUCTION'
  /** Ordered, not yet in the making. */
  | 'ORDERED'
  /** Made or begun, and put away. */
  | 'SHELVED'
  /** Only talked about. */
  | 'SPECULATIVE';

/** Words that do not stand where the selector says. */
export type SelectorMismatch = Problem & {
  __typename?: 'SelectorMismatch';
  /** What was expected, what was found, what to do. */
  message: Scalars['String']['output'];
  /** The way to it from the arguments down; places in lists are numbers from 0. */
  path: Array<Scalars['String']['output']>;
};

/** The same change to the same words in several copies, none of which was taken from another of them. A hint, no proof. */
export type SharedEdit = {
  __typename?: 'SharedEdit';
  /** The copies, the earliest first. */
  appearances: Array<Appearance>;
  /** What kind of change. */
  kind: EditKind;
  /** The changed words, as the earliest of them prints them. */
  text: Scalars['String']['output'];
};

/** A series, real or only talked about. */
export type Show = Node & {
  __typename?: 'Show';
  /** Other titles that texts use for it. */
  aliases: Array<Scalars['String']['output']>;
  /** Where it can or could be seen, and in what role. */
  availableOn: Array<PlatformAvailability>;
  /** Who acts in it, by billing. */
  cast: Array<ActingCredit>;
  /** The fictional people in it. */
  characters: Array<Character>;
  /** Who makes it. */
  crew: Array<CrewCredit>;
  /** Its ids elsewhere. */
  externalIds: ExternalIds;
  /** Opaque, stored, and stable. */
  id: Scalars['ID']['output'];
  /** Where the show as a whole stands. A season's fate is `Season.status`. */
  lifecycleStatus: LifecycleStatus;
  /** What tells it apart from others of its name, where that matters. */
  note: Maybe<Scalars['String']['output']>;
  /** The day of its first episode. Null where unknown; see `premieredOnUnknownBecause`. */
  premieredOn: Maybe<PartialDate>;
  /** Why `premieredOn` is null. */
  premieredOnUnknownBecause: Maybe<UnknownReason>;
  /** Who produces it. */
  producedBy: Array<Organization>;
  /** What people said about it or any season of it, the latest first unless `orderBy` says otherwise. At most 100 a page. */
  quotes: QuoteConnection;
  /** The show that it revives. */
  revivalOf: Maybe<Show>;
  /** Its seasons, aired or only talked about, by number. */
  seasons: Array<Season>;
  /** For people and addresses: `emily-in-paris`. */
  slug: Scalars['String']['output'];
  /** The show that it was spun off from. */
  spinOffOf: Maybe<Show>;
  /** Its title, as its makers write it. */
  title: Scalars['String']['output'];
  /** Counts up with every change: an editor names the version that a change was made from. */
  version: Scalars['Int']['output'];
};


/** A series, real or only talked about. */
export type ShowQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: QuoteOrder;
};

/** A page of shows. */
export type ShowConnection = {
  __typename?: 'ShowConnection';
  /** The shows with their cursors. */
  edges: Array<ShowEdge>;
  /** The shows alone. */
  nodes: Array<Show>;
  /** Whether more follows. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A show in a page. */
export type ShowEdge = {
  __typename?: 'ShowEdge';
  /** The place of it, to go on from. */
  cursor: Scalars['String']['output'];
  /** The show. */
  node: Show;
};

/** Which shows to list. */
export type ShowFilter = {
  /** With any of these. */
  lifecycleStatus?: InputMaybe<Array<LifecycleStatus>>;
  /** On this platform, in any role: id or slug. */
  platform?: InputMaybe<Scalars['IdOrSlug']['input']>;
};

/** A series, real or only talked about. */
export type ShowInput = {
  /** Other titles that texts use for it. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Acts of deciding about its seasons. */
  announcements?: InputMaybe<Array<AnnouncementInput>>;
  /** Where it can or could be seen, and in what role. */
  availableOn?: InputMaybe<Array<PlatformAvailabilityInput>>;
  /** Who acts in it, by billing. */
  cast?: InputMaybe<Array<ActingCreditInput>>;
  /** The fictional people in it. */
  characters?: InputMaybe<Array<CharacterInput>>;
  /** Who makes it. */
  crew?: InputMaybe<Array<CrewCreditInput>>;
  /** Its ids elsewhere. */
  externalIds?: InputMaybe<ExternalIdsInput>;
  /** Where the show as a whole stands. A season's fate is `Season.status`. */
  lifecycleStatus?: InputMaybe<LifecycleStatus>;
  /** What tells it apart from others of its name, where that matters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The day of its first episode. Null where unknown; see `premieredOnUnknownBecause`. */
  premieredOn?: InputMaybe<PartialDateInput>;
  /** Why `premieredOn` is null. */
  premieredOnUnknownBecause?: InputMaybe<UnknownReason>;
  /** Who produces it. */
  producedBy?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The show that it revives. */
  revivalOf?: InputMaybe<Scalars['String']['input']>;
  /** Its seasons, aired or only talked about, by number. */
  seasons?: InputMaybe<Array<SeasonInput>>;
  /** Its slug, or the id of one that is on record. */
  slug: Scalars['IdOrSlug']['input'];
  /** The show that it was spun off from. */
  spinOffOf?: InputMaybe<Scalars['String']['input']>;
  /** Its title, as its makers write it. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw, where it is on record and changes. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** How shows are ordered. */
export type ShowOrder =
  /** By title, A to Z. */
  | 'TITLE';

/** Which end comes first. */
export type SortDirection =
  /** Smallest first. */
  | 'ASC'
  /** Largest first. */
  | 'DESC';

/** How we know where words come from. */
export type SourceBasis =
  /** Concluded from something else. */
  | 'INFERRED'
  /** The text links there. */
  | 'LINKED'
  /** The words agree. */
  | 'MATCHED'
  /** The text says so. */
  | 'STATED';

/** What kind of source an article is. */
export type SourceRole =
  /** Gathered from others. */
  | 'AGGREGATION'
  /** A post on an official account. */
  | 'OFFICIAL_POST'
  /** The words were told to this outlet. */
  | 'ORIGINAL_INTERVIEW'
  /** A press release. */
  | 'PRESS_RELEASE'
  /** Another's article, printed again. */
  | 'REPUBLICATION'
  /** Another's article, translated. */
  | 'TRANSLATION'
  /** Not known. */
  | 'UNKNOWN'
  /** A news agency's report. */
  | 'WIRE';

/** Where a chain of sources can end. */
export type SourceRoot = Announcement | Article;

/** Who can have said something. */
export type Speaker = Organization | Person | UnnamedSource;

/** Somebody who may have said words, as a program reckons. */
export type SpeakerCandidate = {
  __typename?: 'SpeakerCandidate';
  /** The name, as the dataset has it. Whether anybody on record is meant by it is not said. */
  name: Scalars['String']['output'];
  /** How likely, 0 to 1. */
  probability: Scalars['Float']['output'];
};

/** Somebody who may have said words, as a program reckons. */
export type SpeakerCandidateInput = {
  /** The name, as the dataset has it. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** How likely, 0 to 1. */
  probability?: InputMaybe<Scalars['Float']['input']>;
};

/** Somebody who is credited with a quote: one of the three. */
export type SpeakerInput = {
  /** An organization: slug or id. */
  organization?: InputMaybe<Scalars['String']['input']>;
  /** A person: slug or id. */
  person?: InputMaybe<Scalars['String']['input']>;
  /** How it ranks beside others. NORMAL where left out. */
  rank?: InputMaybe<Rank>;
  /** Why it ranks so; needed for PREFERRED and DEPRECATED. */
  rankReason?: InputMaybe<Scalars['String']['input']>;
  /** An unnamed source: key or id. */
  unnamedSource?: InputMaybe<Scalars['String']['input']>;
};

/** In what role somebody speaks. */
export type SpeakerRole =
  /** Plays a part. */
  | 'CAST'
  /** Created the show. */
  | 'CREATOR'
  /** Reviews. */
  | 'CRITIC'
  /** Director. */
  | 'DIRECTOR'
  /** Executive producer. */
  | 'EXECUTIVE_PRODUCER'
  /** Watches. */
  | 'FAN'
  /** Reports. */
  | 'JOURNALIST'
  /** Plays a lead. */
  | 'LEAD_CAST'
  /** The platform itself. */
  | 'PLATFORM'
  /** Speaks as an executive of the platform. */
  | 'PLATFORM_EXECUTIVE'
  /** Producer. */
  | 'PRODUCER'
  /** Speaks for somebody else: agent, spokesperson. */
  | 'REPRESENTATIVE'
  /** Runs the show. */
  | 'SHOWRUNNER'
  /** The studio, or one who speaks as it. */
  | 'STUDIO'
  /** Quoted without a name. */
  | 'UNNAMED_SOURCE'
  /** Writer. */
  | 'WRITER';

/** What words do. */
export type SpeechAct =
  /** They ask others to act. */
  | 'CALL_TO_ACTION'
  /** They say that it is so. */
  | 'CONFIRMATION'
  /** They turn the question away. */
  | 'DEFLECTION'
  /** They say that it is not so. */
  | 'DENIAL'
  /** They suggest without saying. */
  | 'HINT'
  /** They judge. */
  | 'OPINION'
  /** They say what is meant to happen. */
  | 'PLAN'
  /** They say what will happen, without deciding it. */
  | 'PREDICTION'
  /** They say that the speaker would take part. */
  | 'WILLINGNESS'
  /** They wish for it: `I would love to`. */
  | 'WISH';

/** How far one must have seen. */
export type SpoilerBoundary = {
  __typename?: 'SpoilerBoundary';
  /** The episode of it. Null: the whole season. */
  episode: Maybe<Scalars['Int']['output']>;
  /** The season. */
  season: Scalars['Int']['output'];
};

/** How far one must have seen. */
export type SpoilerBoundaryInput = {
  /** The episode of it. Null: the whole season. */
  episode?: InputMaybe<Scalars['Int']['input']>;
  /** The season. */
  season?: InputMaybe<Scalars['Int']['input']>;
};

/** How a number of days is spread. */
export type Spread = {
  __typename?: 'Spread';
  /** The smallest. */
  least: Scalars['Int']['output'];
  /** The middle one; of an even number, the mean of the two in the middle. */
  median: Scalars['Float']['output'];
  /** The largest. */
  most: Scalars['Int']['output'];
  /** How many there are. */
  n: Scalars['Int']['output'];
};

/** Toward the season being made. */
export type Stance =
  /** For it. */
  | 'FAVOURS'
  /** Neither. */
  | 'NEUTRAL'
  /** Against it. */
  | 'OPPOSES'
  /** Cannot be told. */
  | 'UNCLEAR';

/** How many quotes take a side. */
export type StanceTally = {
  __typename?: 'StanceTally';
  /** The weight of the words. Null where no role of the speaker is known. */
  authority: Maybe<Authority>;
  /** How many quotes. */
  quotes: Scalars['Int']['output'];
  /** The side. */
  stance: Stance;
};

/** Which seasons the board shows. */
export type StatusBoardFilter = {
  /** Of shows that are or were on this platform: id or slug. */
  platform?: InputMaybe<Scalars['IdOrSlug']['input']>;
  /** Of this show: id or slug. */
  show?: InputMaybe<Scalars['IdOrSlug']['input']>;
  /** Whose status is one of these, today or on the board's other day. */
  status?: InputMaybe<Array<RenewalStatus>>;
  /** Of shows that have not left this platform, today or on the board's other day: id or slug. */
  stillOn?: InputMaybe<Scalars['IdOrSlug']['input']>;
};

/** How the board is ordered. */
export type StatusBoardOrder =
  /** What moved longest ago stands first. */
  | 'LAST_ACTIVITY_EARLIEST_FIRST'
  /** What moved last stands first. */
  | 'LAST_ACTIVITY_LATEST_FIRST';

/** One status of a season over a time, with its evidence. */
export type StatusRecord = Node & {
  __typename?: 'StatusRecord';
  /** On whose word it rests. */
  authority: Authority;
  /** Corrections of it, the latest first. */
  corrections: Array<Correction>;
  /** The announcement that decided it. Null where it was no decision. */
  decidedIn: Maybe<Announcement>;
  /** What it rests on. Empty where the source is not on record yet; `note` then says so. */
  evidence: Array<Evidence>;
  /** Opaque, stored, and stable. */
  id: Scalars['ID']['output'];
  /** How many sources stand behind it that do not copy each other: ten copies of one interview count once. */
  independentSources: IndependentSources;
  /** Its name among things of its kind, in files and for editors. */
  key: Scalars['String']['output'];
  /** Since when the public could know it: the earliest publication of its evidence. Null where none has a date; see `knownFromUnknownBecause`. */
  knownFrom: Maybe<PartialDate>;
  /** Why `knownFrom` is null. */
  knownFromUnknownBecause: Maybe<UnknownReason>;
  /** What to know about it that has no field of its own. */
  note: Maybe<Scalars['String']['output']>;
  /** Which of several records a reader gets. */
  rank: Rank;
  /** Why it is preferred or deprecated. Null for NORMAL. */
  rankReason: Maybe<Scalars['String']['output']>;
  /** When it was written into this record. Never backdated. */
  recordedAt: Scalars['DateTime']['output'];
  /** The season. */
  season: Season;
  /**
   * The articles behind articles and claims that are evidence, and all that they were taken from, a row each, for `independentSources`. A claim is the article's own
   * assertion: it is another's only where the article is (republished, translated, gathered), not because the article cites others for something else. An article that is cited
   * and older than the status is no source of it. Quotes have a
   * chain of their own, as in their trace.
   */
  sourceRows: Array<Scalars['Internal']['output']>;
  /** How far along the season is by it. Null where the record does not say. */
  stage: Maybe<SeasonStage>;
  /** What is decided. NOT_RESEARCHED on a record that is about the stage alone. */
  status: RenewalStatus;
  /** Since when it held, status and stage together: `Season.statusSince` says since when the status alone does. Null where unknown; see `validFromUnknownBecause`. */
  validFrom: Maybe<PartialDate>;
  /** Why `validFrom` is null. */
  validFromUnknownBecause: Maybe<UnknownReason>;
  /** The first day on which it held no longer. Null while it holds. */
  validTo: Maybe<PartialDate>;
  /** Counts up with every change: an editor names the version that a change was made from. */
  version: Scalars['Int']['output'];
};

/** One status of a season over a time, with its evidence. */
export type StatusRecordInput = {
  /** The announcement that decided it. Null where it was no decision. */
  decidedIn?: InputMaybe<Scalars['String']['input']>;
  /** What it rests on. Empty where the source is not on record yet; `note` then says so. */
  evidence?: InputMaybe<Array<EvidenceInput>>;
  /** Its name among things of its kind, or its id. What is new may be left without: it is then given one. */
  key?: InputMaybe<Scalars['String']['input']>;
  /** What to know about it that has no field of its own. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Which of several records a reader gets. */
  rank?: InputMaybe<Rank>;
  /** Why it is preferred or deprecated. Null for NORMAL. */
  rankReason?: InputMaybe<Scalars['String']['input']>;
  /** How far along the season is by it. Null where the record does not say. */
  stage?: InputMaybe<SeasonStage>;
  /** What is decided. NOT_RESEARCHED on a record that is about the stage alone. */
  status?: InputMaybe<RenewalStatus>;
  /** Since when it held, status and stage together: `Season.statusSince` says since when the status alone does. Null where unknown; see `validFromUnknownBecause`. */
  validFrom?: InputMaybe<PartialDateInput>;
  /** Why `validFrom` is null. */
  validFromUnknownBecause?: InputMaybe<UnknownReason>;
  /** The first day on which it held no longer. Null while it holds. */
  validTo?: InputMaybe<PartialDateInput>;
  /** The version that you saw, where it is on record and changes. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A turn that a season's fate took. */
export type StatusTransition = {
  __typename?: 'StatusTransition';
  /** What stood before. Null where the decision is the first thing on record. */
  from: Maybe<StatusRecord>;
  /** When. Null where unknown. */
  on: Maybe<PartialDate>;
  /** The decision. */
  to: StatusRecord;
  /** What kind of turn. */
  transition: Transition;
};

/** What it is about: one of the two. */
export type SubjectInput = {
  /** A season: slug or id. */
  season?: InputMaybe<Scalars['String']['input']>;
  /** A show: slug or id. */
  show?: InputMaybe<Scalars['String']['input']>;
};

/** Two quotes that may be one utterance. */
export type Suggestion = {
  __typename?: 'Suggestion';
  /** The other. */
  other: Quote;
  /** How the other is printed, with the words around it. */
  otherPrinted: Array<Appearance>;
  /** How the one is printed, with the words around it. */
  printed: Array<Appearance>;
  /** The one. */
  quote: Quote;
  /** Why it is suggested. */
  reason: Scalars['String']['output'];
  /** How alike, 0 to 1. Null where a person judged. */
  score: Maybe<Scalars['Float']['output']>;
};

/** Publisher and date known from outside an article. */
export type SuppliedImprint = {
  __typename?: 'SuppliedImprint';
  /** What the outside evidence is. */
  note: Scalars['String']['output'];
  /** The date. Null where unknown. */
  publishedOn: Maybe<PartialDate>;
  /** The publisher. Null where unknown. */
  publisher: Maybe<Organization>;
};

/** Publisher and date known from outside an article. */
export type SuppliedImprintInput = {
  /** What the outside evidence is. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The date. Null where unknown. */
  publishedOn?: InputMaybe<PartialDateInput>;
  /** The publisher. Null where unknown. */
  publisher?: InputMaybe<Scalars['String']['input']>;
};

/** How we know whom something was told to. */
export type ToldBasis =
  /** Named before, and carried over to the words that follow until another is named. */
  | 'CARRIED_OVER'
  /** Concluded from something else. */
  | 'INFERRED'
  /** The text names the one told, beside the words. */
  | 'STATED';

/** Whom it was told to: one of the two. */
export type ToldInput = {
  /** How we know. */
  basis?: InputMaybe<ToldBasis>;
  /** An organization: slug or id. */
  organization?: InputMaybe<Scalars['String']['input']>;
  /** A person: slug or id. */
  person?: InputMaybe<Scalars['String']['input']>;
};

/** Whom something can be told to. */
export type ToldParty = Organization | Person;

/** That something was told to an outlet or a person. */
export type ToldTo = {
  __typename?: 'ToldTo';
  /** How we know. */
  basis: ToldBasis;
  /** Whom. */
  party: ToldParty;
};

/** A subject that quotes speak of and that is neither a person nor a character. */
export type Topic = Node & {
  __typename?: 'Topic';
  /** Opaque, stored, and stable. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** Where the words of a quote come from. */
export type Trace = {
  __typename?: 'Trace';
  /** Every appearance known, the earliest first. */
  appearances: Array<Appearance>;
  /** Whether a chain bites its own tail. It then counts for nothing. */
  circular: Scalars['Boolean']['output'];
  /** What was taken from what, and how we know. */
  edges: Array<TraceEdge>;
  /** Articles on the chains that nobody has seen: named as the original, or known to lie between. */
  gaps: Array<Article>;
  /** How many sources there are that do not copy each other. */
  independentSources: IndependentSources;
  /** Where the chains end: the earliest known of each. */
  roots: Array<TraceRoot>;
  /** Changes that several copies share and the original does not have: they may have a common upstream that nobody named. */
  sharedEdits: Array<SharedEdit>;
};

/** One step from a copy to what it was taken from. */
export type TraceEdge = {
  __typename?: 'TraceEdge';
  /** How we know. */
  basis: SourceBasis;
  /** The copy. Null where only its article is known: nobody has seen it. */
  from: Maybe<Appearance>;
  /** The article of the copy. */
  fromArticle: Article;
  /** The appearance that it was taken from. Null where only the article is known. */
  toAppearance: Maybe<Appearance>;
  /** The article that it was taken from. */
  toArticle: Article;
};

/** Where a chain ends. */
export type TraceRoot = {
  __typename?: 'TraceRoot';
  /** The words as they stand there. Null where the article was not seen. */
  appearance: Maybe<Appearance>;
  /** The article in which the words first stood, as far as anybody knows. */
  article: Article;
  /** Whether anybody has seen the words there. */
  seen: Scalars['Boolean']['output'];
};

/** What two records of a season make together. */
export type Transition =
  /** The decider ended the show before it. */
  | 'CANCELLATION'
  /** A decider took a cancellation back. */
  | 'CANCELLATION_REVERSED'
  /** Another organization than before decided that it is made. */
  | 'PLATFORM_MOVED'
  /** The decider ordered it. */
  | 'RENEWAL'
  /** The decider took an order back. */
  | 'RENEWAL_REVERSED'
  /** The decider announced what a report had said. */
  | 'REPORT_CONFIRMED'
  /** The decider announced the contrary of what a report had said. */
  | 'REPORT_REFUTED';

/** What editors judge of a translation. */
export type TranslationFidelity = {
  __typename?: 'TranslationFidelity';
  /** Why. */
  reason: Scalars['String']['output'];
  /** The verdict. */
  verdict: FidelityVerdict;
  /** The words that it turns on. Null where it is about all of them. */
  words: Maybe<Scalars['String']['output']>;
};

/** What editors judge of a translation. */
export type TranslationFidelityInput = {
  /** Why. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The verdict. */
  verdict?: InputMaybe<FidelityVerdict>;
  /** The words that it turns on. Null where it is about all of them. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** Why a value is null. An absence is a finding too. */
export type UnknownReason =
  /** There is none: it was said to all, or there is nothing to name. */
  | 'NOT_APPLICABLE'
  /** It was looked for and not found. */
  | 'NOT_FOUND'
  /** Nobody looked yet. */
  | 'NOT_RESEARCHED'
  /** The text does not say. */
  | 'NOT_STATED'
  /** Removed at somebody's request; the hash and the fact remain. */
  | 'REDACTED'
  /** It is past the reader's `seenThrough`. */
  | 'WITHHELD_SPOILER';

/** A name that nobody on record has. */
export type UnknownReference = Problem & {
  __typename?: 'UnknownReference';
  /** What was expected, what was found, what to do. */
  message: Scalars['String']['output'];
  /** The way to it from the arguments down; places in lists are numbers from 0. */
  path: Array<Scalars['String']['output']>;
};

/** Somebody whom a text quotes without a name. */
export type UnnamedSource = Node & {
  __typename?: 'UnnamedSource';
  /** How the text describes the source: `a source close to production`. Null where it does not; see `descriptionUnknownBecause`. */
  descriptionAsStated: Maybe<Scalars['String']['output']>;
  /** Why `descriptionAsStated` is null. */
  descriptionUnknownBecause: Maybe<UnknownReason>;
  /** Opaque, stored, and stable. */
  id: Scalars['ID']['output'];
  /** Its name among things of its kind, in files and for editors. */
  key: Scalars['String']['output'];
  /** Counts up with every change: an editor names the version that a change was made from. */
  version: Scalars['Int']['output'];
};

/** Somebody whom a text quotes without a name. */
export type UnnamedSourceInput = {
  /** How the text describes the source: `a source close to production`. Null where it does not; see `descriptionUnknownBecause`. */
  descriptionAsStated?: InputMaybe<Scalars['String']['input']>;
  /** Why `descriptionAsStated` is null. */
  descriptionUnknownBecause?: InputMaybe<UnknownReason>;
  /** Its name among things of its kind, or its id. What is new may be left without: it is then given one. */
  key?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw, where it is on record and changes. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Where something was said. */
export type Venue =
  /** On radio or television. */
  | 'BROADCAST'
  /** On an earnings call. */
  | 'EARNINGS_CALL'
  /** In an interview. */
  | 'INTERVIEW'
  /** In a podcast. */
  | 'PODCAST'
  /** At a press event or on a press call. */
  | 'PRESS_EVENT'
  /** In a post. */
  | 'SOCIAL_POST'
  /** In a statement. */
  | 'STATEMENT'
  /** Not known. */
  | 'UNKNOWN';

/** Whether a quote was checked, and what came of it. */
export type Verification =
  /** Words differ from the source without a mark. */
  | 'ALTERED'
  /** Outlets disagree who said it. */
  | 'CONTESTED'
  /** Nobody said it. */
  | 'FABRICATED'
  /** Somebody else said it. */
  | 'MISATTRIBUTED'
  /** The source was read and does not have it. */
  | 'NOT_FOUND_IN_SOURCE'
  /** The outlet took it back. */
  | 'RETRACTED'
  /** A translation. */
  | 'TRANSLATED'
  /** Nobody checked. */
  | 'UNCHECKED'
  /** It stands in the source word for word. */
  | 'VERBATIM'
  /** It does, but for declared edits. */
  | 'VERBATIM_EXCEPT_EDITS';

/** What the verification of a quote can rest on. */
export type VerificationEvidence = Appearance | Article | Correction;

/** One thing that a verification rests on: one of the three. */
export type VerificationEvidenceInput = {
  /** An appearance: key or id. */
  appearance?: InputMaybe<Scalars['String']['input']>;
  /** An article: slug or id. */
  article?: InputMaybe<Scalars['String']['input']>;
  /** A correction: key or id. */
  correction?: InputMaybe<Scalars['String']['input']>;
};

/** Whose a run of words is. */
export type WordingKind =
  /** Changed by an editor: punctuation, letters starred out, translation. */
  | 'CHANGED'
  /** A mark for words left out. */
  | 'CUT'
  /** Put in by an editor: a bracket, a `[sic]`. */
  | 'INSERTED'
  /** The article's own words for what was said. */
  | 'PARAPHRASED'
  /** The speaker's own, as far as anybody knows. */
  | 'SPOKEN';

/** A run of an appearance's words. */
export type WordingRun = {
  __typename?: 'WordingRun';
  /** The change that this run is. Null for words left alone. */
  edit: Maybe<Edit>;
  /** Whose it is. */
  kind: WordingKind;
  /** The words, as printed. Runs put together give `exact`. */
  text: Scalars['String']['output'];
};

/** That a person works on a show behind the camera, seen from the person. */
export type WorkedOn = {
  __typename?: 'WorkedOn';
  /** Since when. Null where unknown. */
  from: Maybe<PartialDate>;
  /** What the texts say of it. */
  note: Maybe<Scalars['String']['output']>;
  /** As what. */
  role: CrewRole;
  /** The show. */
  show: Show;
  /** Until when. Null where still so, or where unknown. */
  to: Maybe<PartialDate>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActedIn: ResolverTypeWrapper<Planned>;
  ActingCredit: ResolverTypeWrapper<Planned>;
  ActingCreditInput: ResolverTypeWrapper<Planned>;
  Anchoring: ResolverTypeWrapper<Planned>;
  Announcement: ResolverTypeWrapper<Planned>;
  AnnouncementInput: ResolverTypeWrapper<Planned>;
  Appearance: ResolverTypeWrapper<Planned>;
  AppearanceConnection: ResolverTypeWrapper<Planned>;
  AppearanceEdge: ResolverTypeWrapper<Planned>;
  AppearanceInput: ResolverTypeWrapper<Planned>;
  AppearanceOrder: ResolverTypeWrapper<Planned>;
  Article: ResolverTypeWrapper<Planned>;
  ArticleConnection: ResolverTypeWrapper<Planned>;
  ArticleEdge: ResolverTypeWrapper<Planned>;
  ArticleFilter: ResolverTypeWrapper<Planned>;
  ArticleInput: ResolverTypeWrapper<Planned>;
  ArticleOrder: ResolverTypeWrapper<Planned>;
  AsOf: ResolverTypeWrapper<Planned>;
  Attribution: ResolverTypeWrapper<Planned>;
  AttributionBasis: ResolverTypeWrapper<Planned>;
  AttributionInput: ResolverTypeWrapper<Planned>;
  Authority: ResolverTypeWrapper<Planned>;
  AuthorityTooLow: ResolverTypeWrapper<Planned>;
  Availability: ResolverTypeWrapper<Planned>;
  AvailabilityRole: ResolverTypeWrapper<Planned>;
  Boolean: ResolverTypeWrapper<boolean>;
  Certainty: ResolverTypeWrapper<Planned>;
  ChangeConnection: ResolverTypeWrapper<Planned>;
  ChangeEdge: ResolverTypeWrapper<Planned>;
  ChangeLevel: ResolverTypeWrapper<Planned>;
  ChangeOrder: ResolverTypeWrapper<Planned>;
  Character: ResolverTypeWrapper<Planned>;
  CharacterInput: ResolverTypeWrapper<Planned>;
  CitationStyle: ResolverTypeWrapper<Planned>;
  Claim: ResolverTypeWrapper<Planned>;
  ClaimConnection: ResolverTypeWrapper<Planned>;
  ClaimEdge: ResolverTypeWrapper<Planned>;
  ClaimFilter: ResolverTypeWrapper<Planned>;
  ClaimInput: ResolverTypeWrapper<Planned>;
  ClaimOrder: ResolverTypeWrapper<Planned>;
  ClaimPlacement: ResolverTypeWrapper<Planned>;
  ClaimResolution: ResolverTypeWrapper<Planned>;
  ClaimTally: ResolverTypeWrapper<Planned>;
  Conflict: ResolverTypeWrapper<Planned>;
  CorrectedInput: ResolverTypeWrapper<Planned>;
  CorrectedThing: ResolverTypeWrapper<Planned>;
  Correction: ResolverTypeWrapper<Planned>;
  CorrectionInput: ResolverTypeWrapper<Planned>;
  CorrectionKind: ResolverTypeWrapper<Planned>;
  CoverageWindow: ResolverTypeWrapper<Planned>;
  CoverageWindowInput: ResolverTypeWrapper<Planned>;
  CrewCredit: ResolverTypeWrapper<Planned>;
  CrewCreditInput: ResolverTypeWrapper<Planned>;
  CrewRole: ResolverTypeWrapper<Planned>;
  Date: ResolverTypeWrapper<Planned>;
  DateBasis: ResolverTypeWrapper<Planned>;
  DatePrecision: ResolverTypeWrapper<Planned>;
  DateTime: ResolverTypeWrapper<Planned>;
  Decider: ResolverTypeWrapper<Planned>;
  DeciderInput: ResolverTypeWrapper<Planned>;
  DeciderWord: ResolverTypeWrapper<Planned>;
  Derivation: ResolverTypeWrapper<Planned>;
  DerivationInput: ResolverTypeWrapper<Planned>;
  DerivationKind: ResolverTypeWrapper<Planned>;
  DiscussedInput: ResolverTypeWrapper<Planned>;
  DiscussedThing: ResolverTypeWrapper<Planned>;
  Drift: ResolverTypeWrapper<Planned>;
  DriftKind: ResolverTypeWrapper<Planned>;
  DriftObstacle: ResolverTypeWrapper<Planned>;
  DriftRun: ResolverTypeWrapper<Planned>;
  DuplicateOf: ResolverTypeWrapper<Planned>;
  EDTF: ResolverTypeWrapper<Planned>;
  Edit: ResolverTypeWrapper<Planned>;
  EditInput: ResolverTypeWrapper<Planned>;
  EditKind: ResolverTypeWrapper<Planned>;
  EditMaker: ResolverTypeWrapper<Planned>;
  EditResult: ResolverTypeWrapper<Planned>;
  Edited: ResolverTypeWrapper<Planned>;
  Employment: ResolverTypeWrapper<Planned>;
  EmploymentInput: ResolverTypeWrapper<Planned>;
  Evidence: ResolverTypeWrapper<Planned>;
  EvidenceInput: ResolverTypeWrapper<Planned>;
  ExternalIds: ResolverTypeWrapper<Planned>;
  ExternalIdsInput: ResolverTypeWrapper<Planned>;
  Facet: ResolverTypeWrapper<Planned>;
  FateTally: ResolverTypeWrapper<Planned>;
  FidelityVerdict: ResolverTypeWrapper<Planned>;
  Float: ResolverTypeWrapper<number>;
  ID: ResolverTypeWrapper<string>;
  IdOrSlug: ResolverTypeWrapper<Planned>;
  Inbox: ResolverTypeWrapper<Planned>;
  IndependentSources: ResolverTypeWrapper<Planned>;
  Int: ResolverTypeWrapper<number>;
  Internal: ResolverTypeWrapper<Planned>;
  InvalidDate: ResolverTypeWrapper<Planned>;
  InvalidInput: ResolverTypeWrapper<Planned>;
  JSON: ResolverTypeWrapper<unknown>;
  JoinedQuote: ResolverTypeWrapper<Planned>;
  LifecycleStatus: ResolverTypeWrapper<Planned>;
  Missing: ResolverTypeWrapper<Planned>;
  MissingKind: ResolverTypeWrapper<Planned>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Nameable: ResolverTypeWrapper<Planned>;
  Node: ResolverTypeWrapper<Planned>;
  NotPermitted: ResolverTypeWrapper<Planned>;
  Organization: ResolverTypeWrapper<Planned>;
  OrganizationConnection: ResolverTypeWrapper<Planned>;
  OrganizationEdge: ResolverTypeWrapper<Planned>;
  OrganizationFilter: ResolverTypeWrapper<Planned>;
  OrganizationInput: ResolverTypeWrapper<Planned>;
  OrganizationKind: ResolverTypeWrapper<Planned>;
  OrganizationOrder: ResolverTypeWrapper<Planned>;
  Overclaim: ResolverTypeWrapper<Planned>;
  PageInfo: ResolverTypeWrapper<Planned>;
  PartialDate: ResolverTypeWrapper<Planned>;
  PartialDateInput: ResolverTypeWrapper<Planned>;
  Person: ResolverTypeWrapper<Planned>;
  PersonConnection: ResolverTypeWrapper<Planned>;
  PersonEdge: ResolverTypeWrapper<Planned>;
  PersonFilter: ResolverTypeWrapper<Planned>;
  PersonInput: ResolverTypeWrapper<Planned>;
  PersonOrder: ResolverTypeWrapper<Planned>;
  PlatformAvailability: ResolverTypeWrapper<Planned>;
  PlatformAvailabilityInput: ResolverTypeWrapper<Planned>;
  PlatformKind: ResolverTypeWrapper<Planned>;
  PossibleSameAs: ResolverTypeWrapper<Planned>;
  PossibleSameAsInput: ResolverTypeWrapper<Planned>;
  Problem: ResolverTypeWrapper<Planned>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quote: ResolverTypeWrapper<Planned>;
  QuoteConnection: ResolverTypeWrapper<Planned>;
  QuoteEdge: ResolverTypeWrapper<Planned>;
  QuoteFilter: ResolverTypeWrapper<Planned>;
  QuoteForm: ResolverTypeWrapper<Planned>;
  QuoteHit: ResolverTypeWrapper<Planned>;
  QuoteInput: ResolverTypeWrapper<Planned>;
  QuoteOrder: ResolverTypeWrapper<Planned>;
  QuoteSubject: ResolverTypeWrapper<Planned>;
  QuotedFrom: ResolverTypeWrapper<Planned>;
  QuotedFromInput: ResolverTypeWrapper<Planned>;
  QuotedSpeaker: ResolverTypeWrapper<Planned>;
  Rank: ResolverTypeWrapper<Planned>;
  RankedSpeaker: ResolverTypeWrapper<Planned>;
  ReasonMissing: ResolverTypeWrapper<Planned>;
  Redaction: ResolverTypeWrapper<Planned>;
  Refused: ResolverTypeWrapper<Planned>;
  RelationshipDirection: ResolverTypeWrapper<Planned>;
  RenewalStatus: ResolverTypeWrapper<Planned>;
  Revision: ResolverTypeWrapper<Planned>;
  RevisionAction: ResolverTypeWrapper<Planned>;
  Role: ResolverTypeWrapper<Planned>;
  SearchFacets: ResolverTypeWrapper<Planned>;
  SearchHit: ResolverTypeWrapper<Planned>;
  SearchItem: ResolverTypeWrapper<Planned>;
  SearchResult: ResolverTypeWrapper<Planned>;
  Season: ResolverTypeWrapper<Planned>;
  SeasonConnection: ResolverTypeWrapper<Planned>;
  SeasonEdge: ResolverTypeWrapper<Planned>;
  SeasonInput: ResolverTypeWrapper<Planned>;
  SeasonStage: ResolverTypeWrapper<Planned>;
  SelectorMismatch: ResolverTypeWrapper<Planned>;
  SharedEdit: ResolverTypeWrapper<Planned>;
  Show: ResolverTypeWrapper<Planned>;
  ShowConnection: ResolverTypeWrapper<Planned>;
  ShowEdge: ResolverTypeWrapper<Planned>;
  ShowFilter: ResolverTypeWrapper<Planned>;
  ShowInput: ResolverTypeWrapper<Planned>;
  ShowOrder: ResolverTypeWrapper<Planned>;
  SortDirection: ResolverTypeWrapper<Planned>;
  SourceBasis: ResolverTypeWrapper<Planned>;
  SourceRole: ResolverTypeWrapper<Planned>;
  SourceRoot: ResolverTypeWrapper<Planned>;
  Speaker: ResolverTypeWrapper<Planned>;
  SpeakerCandidate: ResolverTypeWrapper<Planned>;
  SpeakerCandidateInput: ResolverTypeWrapper<Planned>;
  SpeakerInput: ResolverTypeWrapper<Planned>;
  SpeakerRole: ResolverTypeWrapper<Planned>;
  SpeechAct: ResolverTypeWrapper<Planned>;
  SpoilerBoundary: ResolverTypeWrapper<Planned>;
  SpoilerBoundaryInput: ResolverTypeWrapper<Planned>;
  Spread: ResolverTypeWrapper<Planned>;
  Stance: ResolverTypeWrapper<Planned>;
  StanceTally: ResolverTypeWrapper<Planned>;
  StatusBoardFilter: ResolverTypeWrapper<Planned>;
  StatusBoardOrder: ResolverTypeWrapper<Planned>;
  StatusRecord: ResolverTypeWrapper<Planned>;
  StatusRecordInput: ResolverTypeWrapper<Planned>;
  StatusTransition: ResolverTypeWrapper<Planned>;
  String: ResolverTypeWrapper<string>;
  SubjectInput: ResolverTypeWrapper<Planned>;
  Suggestion: ResolverTypeWrapper<Planned>;
  SuppliedImprint: ResolverTypeWrapper<Planned>;
  SuppliedImprintInput: ResolverTypeWrapper<Planned>;
  ToldBasis: ResolverTypeWrapper<Planned>;
  ToldInput: ResolverTypeWrapper<Planned>;
  ToldParty: ResolverTypeWrapper<Planned>;
  ToldTo: ResolverTypeWrapper<Planned>;
  Topic: ResolverTypeWrapper<Planned>;
  Trace: ResolverTypeWrapper<Planned>;
  TraceEdge: ResolverTypeWrapper<Planned>;
  TraceRoot: ResolverTypeWrapper<Planned>;
  Transition: ResolverTypeWrapper<Planned>;
  TranslationFidelity: ResolverTypeWrapper<Planned>;
  TranslationFidelityInput: ResolverTypeWrapper<Planned>;
  URL: ResolverTypeWrapper<string>;
  UnknownReason: ResolverTypeWrapper<Planned>;
  UnknownReference: ResolverTypeWrapper<Planned>;
  UnnamedSource: ResolverTypeWrapper<Planned>;
  UnnamedSourceInput: ResolverTypeWrapper<Planned>;
  Venue: ResolverTypeWrapper<Planned>;
  Verification: ResolverTypeWrapper<Planned>;
  VerificationEvidence: ResolverTypeWrapper<Planned>;
  VerificationEvidenceInput: ResolverTypeWrapper<Planned>;
  WordingKind: ResolverTypeWrapper<Planned>;
  WordingRun: ResolverTypeWrapper<Planned>;
  WorkedOn: ResolverTypeWrapper<Planned>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActedIn: Planned;
  ActingCredit: Planned;
  ActingCreditInput: Planned;
  Announcement: Planned;
  AnnouncementInput: Planned;
  Appearance: Planned;
  AppearanceConnection: Planned;
  AppearanceEdge: Planned;
  AppearanceInput: Planned;
  Article: Planned;
  ArticleConnection: Planned;
  ArticleEdge: Planned;
  ArticleFilter: Planned;
  ArticleInput: Planned;
  AsOf: Planned;
  Attribution: Planned;
  AttributionInput: Planned;
  AuthorityTooLow: Planned;
  Boolean: boolean;
  ChangeConnection: Planned;
  ChangeEdge: Planned;
  Character: Planned;
  CharacterInput: Planned;
  Claim: Planned;
  ClaimConnection: Planned;
  ClaimEdge: Planned;
  ClaimFilter: Planned;
  ClaimInput: Planned;
  ClaimTally: Planned;
  Conflict: Planned;
  CorrectedInput: Planned;
  CorrectedThing: Planned;
  Correction: Planned;
  CorrectionInput: Planned;
  CoverageWindow: Planned;
  CoverageWindowInput: Planned;
  CrewCredit: Planned;
  CrewCreditInput: Planned;
  Date: Planned;
  DateTime: Planned;
  Decider: Planned;
  DeciderInput: Planned;
  DeciderWord: Planned;
  Derivation: Planned;
  DerivationInput: Planned;
  DiscussedInput: Planned;
  DiscussedThing: Planned;
  Drift: Planned;
  DriftRun: Planned;
  DuplicateOf: Planned;
  EDTF: Planned;
  Edit: Planned;
  EditInput: Planned;
  EditResult: Planned;
  Edited: Planned;
  Employment: Planned;
  EmploymentInput: Planned;
  Evidence: Planned;
  EvidenceInput: Planned;
  ExternalIds: Planned;
  ExternalIdsInput: Planned;
  Facet: Planned;
  FateTally: Planned;
  Float: number;
  ID: string;
  IdOrSlug: Planned;
  Inbox: Planned;
  IndependentSources: Planned;
  Int: number;
  Internal: Planned;
  InvalidDate: Planned;
  InvalidInput: Planned;
  JSON: unknown;
  JoinedQuote: Planned;
  Missing: Planned;
  Mutation: Record<PropertyKey, never>;
  Nameable: Planned;
  Node: Planned;
  NotPermitted: Planned;
  Organization: Planned;
  OrganizationConnection: Planned;
  OrganizationEdge: Planned;
  OrganizationFilter: Planned;
  OrganizationInput: Planned;
  Overclaim: Planned;
  PageInfo: Planned;
  PartialDate: Planned;
  PartialDateInput: Planned;
  Person: Planned;
  PersonConnection: Planned;
  PersonEdge: Planned;
  PersonFilter: Planned;
  PersonInput: Planned;
  PlatformAvailability: Planned;
  PlatformAvailabilityInput: Planned;
  PossibleSameAs: Planned;
  PossibleSameAsInput: Planned;
  Problem: Planned;
  Query: Record<PropertyKey, never>;
  Quote: Planned;
  QuoteConnection: Planned;
  QuoteEdge: Planned;
  QuoteFilter: Planned;
  QuoteHit: Planned;
  QuoteInput: Planned;
  QuoteSubject: Planned;
  QuotedFrom: Planned;
  QuotedFromInput: Planned;
  QuotedSpeaker: Planned;
  RankedSpeaker: Planned;
  ReasonMissing: Planned;
  Redaction: Planned;
  Refused: Planned;
  Revision: Planned;
  SearchFacets: Planned;
  SearchHit: Planned;
  SearchItem: Planned;
  SearchResult: Planned;
  Season: Planned;
  SeasonConnection: Planned;
  SeasonEdge: Planned;
  SeasonInput: Planned;
  SelectorMismatch: Planned;
  SharedEdit: Planned;
  Show: Planned;
  ShowConnection: Planned;
  ShowEdge: Planned;
  ShowFilter: Planned;
  ShowInput: Planned;
  SourceRoot: Planned;
  Speaker: Planned;
  SpeakerCandidate: Planned;
  SpeakerCandidateInput: Planned;
  SpeakerInput: Planned;
  SpoilerBoundary: Planned;
  SpoilerBoundaryInput: Planned;
  Spread: Planned;
  StanceTally: Planned;
  StatusBoardFilter: Planned;
  StatusRecord: Planned;
  StatusRecordInput: Planned;
  StatusTransition: Planned;
  String: string;
  SubjectInput: Planned;
  Suggestion: Planned;
  SuppliedImprint: Planned;
  SuppliedImprintInput: Planned;
  ToldInput: Planned;
  ToldParty: Planned;
  ToldTo: Planned;
  Topic: Planned;
  Trace: Planned;
  TraceEdge: Planned;
  TraceRoot: Planned;
  TranslationFidelity: Planned;
  TranslationFidelityInput: Planned;
  URL: string;
  UnknownReference: Planned;
  UnnamedSource: Planned;
  UnnamedSourceInput: Planned;
  VerificationEvidence: Planned;
  VerificationEvidenceInput: Planned;
  WordingRun: Planned;
  WorkedOn: Planned;
};

export type AliasDirectiveArgs = {
  property: Scalars['String']['input'];
};

export type AliasDirectiveResolver<Result, Parent, ContextType = Context, Args = AliasDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CypherDirectiveArgs = {
  columnName: Scalars['String']['input'];
  statement: Scalars['String']['input'];
};

export type CypherDirectiveResolver<Result, Parent, ContextType = Context, Args = CypherDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type DerivedDirectiveArgs = {
  mayName?: Array<Nameable>;
  needs: Scalars['String']['input'];
};

export type DerivedDirectiveResolver<Result, Parent, ContextType = Context, Args = DerivedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type EmbeddedDirectiveArgs = {
  prefix: Scalars['String']['input'];
};

export type EmbeddedDirectiveResolver<Result, Parent, ContextType = Context, Args = EmbeddedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type EntryDirectiveArgs = {
  label: Scalars['String']['input'];
  narrow?: Scalars['Boolean']['input'];
  orderedOn?: Maybe<Scalars['String']['input']>;
  path?: Maybe<Scalars['String']['input']>;
  type?: Maybe<Scalars['String']['input']>;
  where?: Maybe<Scalars['String']['input']>;
};

export type EntryDirectiveResolver<Result, Parent, ContextType = Context, Args = EntryDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InternalDirectiveArgs = { };

export type InternalDirectiveResolver<Result, Parent, ContextType = Context, Args = InternalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type NodeDirectiveArgs = {
  labels: Array<Scalars['String']['input']>;
  prefix: Scalars['String']['input'];
};

export type NodeDirectiveResolver<Result, Parent, ContextType = Context, Args = NodeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type OrderByDirectiveArgs = {
  direction: SortDirection;
  property: Scalars['String']['input'];
};

export type OrderByDirectiveResolver<Result, Parent, ContextType = Context, Args = OrderByDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RelationshipDirectiveArgs = {
  direction: RelationshipDirection;
  order?: Maybe<Array<Scalars['String']['input']>>;
  orderedOn?: Maybe<Scalars['String']['input']>;
  type: Scalars['String']['input'];
  where?: Maybe<Scalars['String']['input']>;
};

export type RelationshipDirectiveResolver<Result, Parent, ContextType = Context, Args = RelationshipDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RelationshipPropertiesDirectiveArgs = { };

export type RelationshipPropertiesDirectiveResolver<Result, Parent, ContextType = Context, Args = RelationshipPropertiesDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RightsDirectiveArgs = {
  role: Role;
};

export type RightsDirectiveResolver<Result, Parent, ContextType = Context, Args = RightsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RootsDirectiveArgs = {
  where: Scalars['String']['input'];
};

export type RootsDirectiveResolver<Result, Parent, ContextType = Context, Args = RootsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SeenThroughDirectiveArgs = {
  episode?: Maybe<Scalars['Int']['input']>;
  season: Scalars['Int']['input'];
  show?: Maybe<Scalars['IdOrSlug']['input']>;
};

export type SeenThroughDirectiveResolver<Result, Parent, ContextType = Context, Args = SeenThroughDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SourceDirectiveArgs = { };

export type SourceDirectiveResolver<Result, Parent, ContextType = Context, Args = SourceDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SpoilerDirectiveArgs = {
  when: Scalars['String']['input'];
};

export type SpoilerDirectiveResolver<Result, Parent, ContextType = Context, Args = SpoilerDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TargetDirectiveArgs = { };

export type TargetDirectiveResolver<Result, Parent, ContextType = Context, Args = TargetDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type WhereDirectiveArgs = {
  predicate: Scalars['String']['input'];
};

export type WhereDirectiveResolver<Result, Parent, ContextType = Context, Args = WhereDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActedInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActedIn'] = ResolversParentTypes['ActedIn']> = {
  billing?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  show?: Resolver<ResolversTypes['Show'], ParentType, ContextType>;
};

export type ActingCreditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActingCredit'] = ResolversParentTypes['ActingCredit']> = {
  billing?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type AnnouncementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Announcement'] = ResolversParentTypes['Announcement']> = {
  announcedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  decided?: Resolver<Array<ResolversTypes['StatusRecord']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  madeBy?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  textUnknownBecause?: Resolver<Maybe<ResolversTypes['UnknownReason']>, ParentType, ContextType>;
  venue?: Resolver<ResolversTypes['Venue'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voicedAs?: Resolver<Maybe<ResolversTypes['Character']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppearanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appearance'] = ResolversParentTypes['Appearance']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  attributions?: Resolver<Array<ResolversTypes['Attribution']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppearanceCitationArgs, 'style'>>;
  closed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  continuedBy?: Resolver<Maybe<ResolversTypes['Appearance']>, ParentType, ContextType>;
  continues?: Resolver<Maybe<ResolversTypes['Appearance']>, ParentType, ContextType>;
  corrections?: Resolver<Array<ResolversTypes['Correction']>, ParentType, ContextType>;
  cslJson?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  cue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  daysOldWhenPrinted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  drift?: Resolver<Maybe<ResolversTypes['Drift']>, ParentType, ContextType, Partial<AppearanceDriftArgs>>;
  edits?: Resolver<Array<ResolversTypes['Edit']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  exact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exactUnknownBecause?: Resolver<Maybe<ResolversTypes['UnknownReason']>, ParentType, ContextType>;
  fidelity?: Resolver<Maybe<ResolversTypes['TranslationFidelity']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['QuoteForm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
  quotedBy?: Resolver<Array<ResolversTypes['QuotedFrom']>, ParentType, ContextType>;
  quotedFrom?: Resolver<Array<ResolversTypes['QuotedFrom']>, ParentType, ContextType>;
  robustLink?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  speakerCandidateRows?: Resolver<Array<ResolversTypes['Internal']>, ParentType, ContextType>;
  speakerCandidates?: Resolver<Array<ResolversTypes['SpeakerCandidate']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suffix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  textFragmentUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  webAnnotation?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  wording?: Resolver<Array<ResolversTypes['WordingRun']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppearanceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppearanceConnection'] = ResolversParentTypes['AppearanceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AppearanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Appearance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppearanceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppearanceEdge'] = ResolversParentTypes['AppearanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Appearance'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  appearances?: Resolver<ResolversTypes['AppearanceConnection'], ParentType, ContextType, RequireFields<ArticleAppearancesArgs, 'first' | 'orderBy'>>;
  archivedUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  authors?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  contentCodePoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  contentLength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  contentSha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  corrections?: Resolver<Array<ResolversTypes['Correction']>, ParentType, ContextType>;
  derivatives?: Resolver<Array<ResolversTypes['Derivation']>, ParentType, ContextType>;
  derivedFrom?: Resolver<Array<ResolversTypes['Derivation']>, ParentType, ContextType>;
  headline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headlineUnknownBecause?: Resolver<Maybe<ResolversTypes['UnknownReason']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overclaims?: Resolver<Array<ResolversTypes['Overclaim']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publishedOnUnknownBecause?: Resolver<Maybe<ResolversTypes['UnknownReason']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  publisherUnknownBecause?: Resolver<Maybe<ResolversTypes['UnknownReason']>, ParentType, ContextType>;
  retrievedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceRole?: Resolver<ResolversTypes['SourceRole'], ParentType, ContextType>;
  supplied?: Resolver<Maybe<ResolversTypes['SuppliedImprint']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  urlUnknownBecause?: Resolver<Maybe<ResolversTypes['UnknownReason']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type AttributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attribution'] = ResolversParentTypes['Attribution']> = {
  appearance?: Resolver<ResolversTypes['Appearance'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['AttributionBasis'], ParentType, ContextType>;
  cue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roleAsStated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
};

export type AuthorityTooLowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorityTooLow'] = ResolversParentTypes['AuthorityTooLow']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Revision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
};

export type CharacterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Character'] = ResolversParentTypes['Character']> = {
  appearsIn?: Resolver<Array<ResolversTypes['Show']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameUnknownBecause?: Resolver<Maybe<ResolversTypes['UnknownReason']>, ParentType, ContextType>;
  playedBy?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<CharacterQuotesArgs, 'first' | 'orderBy'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  about?: Resolver<Array<ResolversTypes['Season']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  corrections?: Resolver<Array<ResolversTypes['Correction']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  exact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exactUnknownBecause?: Resolver<Maybe<ResolversTypes['UnknownReason']>, ParentType, ContextType>;
  gradeLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jsonLd?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placement?: Resolver<Maybe<ResolversTypes['ClaimPlacement']>, ParentType, ContextType>;
  prefix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes['ClaimResolution'], ParentType, ContextType>;
  resolvedBy?: Resolver<Maybe<ResolversTypes['StatusRecord']>, ParentType, ContextType>;
  resolvedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  restsOn?: Resolver<Array<ResolversTypes['Quote']>, ParentType, ContextType>;
  scale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  speechAct?: Resolver<ResolversTypes['SpeechAct'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  statusThen?: Resolver<Maybe<ResolversTypes['RenewalStatus']>, ParentType, ContextType>;
  suffix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClaimTallyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimTally'] = ResolversParentTypes['ClaimTally']> = {
  cameTrue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  didNotComeTrue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  falseWhenPrinted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  speechAct?: Resolver<ResolversTypes['SpeechAct'], ParentType, ContextType>;
  unresolvable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectedThingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectedThing'] = ResolversParentTypes['CorrectedThing']> = {
  __resolveType: TypeResolveFn<'Appearance' | 'Article' | 'Claim' | 'StatusRecord', ParentType, ContextType>;
};

export type CorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Correction'] = ResolversParentTypes['Correction']> = {
  corrects?: Resolver<Array<ResolversTypes['CorrectedThing']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CorrectionKind'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoverageWindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageWindow'] = ResolversParentTypes['CoverageWindow']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CrewCreditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CrewCredit'] = ResolversParentTypes['CrewCredit']> = {
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CrewRole'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeciderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decider'] = ResolversParentTypes['Decider']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type DeciderWordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeciderWord'] = ResolversParentTypes['DeciderWord']> = {
  __resolveType: TypeResolveFn<'Announcement' | 'Quote', ParentType, ContextType>;
};

export type DerivationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Derivation'] = ResolversParentTypes['Derivation']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['SourceBasis'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DerivationKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DiscussedThingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscussedThing'] = ResolversParentTypes['DiscussedThing']> = {
  __resolveType: TypeResolveFn<'Character' | 'Person' | 'Topic', ParentType, ContextType>;
};

export type DriftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Drift'] = ResolversParentTypes['Drift']> = {
  from?: Resolver<ResolversTypes['Appearance'], ParentType, ContextType>;
  obstacle?: Resolver<Maybe<ResolversTypes['DriftObstacle']>, ParentType, ContextType>;
  runs?: Resolver<Array<ResolversTypes['DriftRun']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Appearance'], ParentType, ContextType>;
  undeclared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DriftRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DriftRun'] = ResolversParentTypes['DriftRun']> = {
  declaredBy?: Resolver<Array<ResolversTypes['Edit']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DriftKind'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DuplicateOfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateOf'] = ResolversParentTypes['DuplicateOf']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export type EditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Edit'] = ResolversParentTypes['Edit']> = {
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EditKind'], ParentType, ContextType>;
  madeBy?: Resolver<ResolversTypes['EditMaker'], ParentType, ContextType>;
  original?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EditResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditResult'] = ResolversParentTypes['EditResult']> = {
  __resolveType: TypeResolveFn<'Edited' | 'Refused', ParentType, ContextType>;
};

export type EditedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Edited'] = ResolversParentTypes['Edited']> = {
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  joined?: Resolver<Array<ResolversTypes['JoinedQuote']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revisions?: Resolver<Array<ResolversTypes['Revision']>, ParentType, ContextType>;
  sequence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmploymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Employment'] = ResolversParentTypes['Employment']> = {
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  __resolveType: TypeResolveFn<'Announcement' | 'Article' | 'Claim' | 'Quote', ParentType, ContextType>;
};

export type ExternalIdsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalIds'] = ResolversParentTypes['ExternalIds']> = {
  imdb?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tmdb?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tvdb?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tvmaze?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  quotes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FateTallyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FateTally'] = ResolversParentTypes['FateTally']> = {
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seasonMade?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seasonNotMade?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undecided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface IdOrSlugScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['IdOrSlug'], any> {
  name: 'IdOrSlug';
}

export type InboxResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inbox'] = ResolversParentTypes['Inbox']> = {
  suggestions?: Resolver<Array<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndependentSourcesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndependentSources'] = ResolversParentTypes['IndependentSources']> = {
  byOwner?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  circular?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roots?: Resolver<Array<ResolversTypes['SourceRoot']>, ParentType, ContextType>;
};

export interface InternalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Internal'], any> {
  name: 'Internal';
}

export type InvalidDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidDate'] = ResolversParentTypes['InvalidDate']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type JoinedQuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JoinedQuote'] = ResolversParentTypes['JoinedQuote']> = {
  appearance?: Resolver<ResolversTypes['Appearance'], ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Missing'] = ResolversParentTypes['Missing']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MissingKind'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  decidePossibleSameAs?: Resolver<ResolversTypes['EditResult'], ParentType, ContextType, RequireFields<MutationDecidePossibleSameAsArgs, 'other' | 'quote' | 'reason' | 'same'>>;
  deprecate?: Resolver<ResolversTypes['EditResult'], ParentType, ContextType, RequireFields<MutationDeprecateArgs, 'id' | 'reason' | 'version'>>;
  merge?: Resolver<ResolversTypes['EditResult'], ParentType, ContextType, RequireFields<MutationMergeArgs, 'kept' | 'merged' | 'reason'>>;
  recordArticle?: Resolver<ResolversTypes['EditResult'], ParentType, ContextType, RequireFields<MutationRecordArticleArgs, 'article' | 'matching'>>;
  recordCorrection?: Resolver<ResolversTypes['EditResult'], ParentType, ContextType, RequireFields<MutationRecordCorrectionArgs, 'article' | 'correction'>>;
  recordCoverage?: Resolver<ResolversTypes['EditResult'], ParentType, ContextType, RequireFields<MutationRecordCoverageArgs, 'coverage' | 'season'>>;
  recordOrganization?: Resolver<ResolversTypes['EditResult'], ParentType, ContextType, RequireFields<MutationRecordOrganizationArgs, 'organization'>>;
  recordPerson?: Resolver<ResolversTypes['EditResult'], ParentType, ContextType, RequireFields<MutationRecordPersonArgs, 'person'>>;
  recordSeason?: Resolver<ResolversTypes['EditResult'], ParentType, ContextType, RequireFields<MutationRecordSeasonArgs, 'season' | 'show'>>;
  recordShow?: Resolver<ResolversTypes['EditResult'], ParentType, ContextType, RequireFields<MutationRecordShowArgs, 'show'>>;
  recordStatus?: Resolver<ResolversTypes['EditResult'], ParentType, ContextType, RequireFields<MutationRecordStatusArgs, 'season' | 'status'>>;
  redact?: Resolver<ResolversTypes['EditResult'], ParentType, ContextType, RequireFields<MutationRedactArgs, 'reason' | 'words'>>;
  resolveClaim?: Resolver<ResolversTypes['EditResult'], ParentType, ContextType, RequireFields<MutationResolveClaimArgs, 'claim' | 'resolution' | 'version'>>;
  revert?: Resolver<ResolversTypes['EditResult'], ParentType, ContextType, RequireFields<MutationRevertArgs, 'reason' | 'sequence' | 'whole'>>;
  unmerge?: Resolver<ResolversTypes['EditResult'], ParentType, ContextType, RequireFields<MutationUnmergeArgs, 'merged' | 'reason'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Announcement' | 'Appearance' | 'Article' | 'Character' | 'Claim' | 'Correction' | 'CoverageWindow' | 'Edit' | 'Organization' | 'Person' | 'Quote' | 'Revision' | 'Season' | 'Show' | 'StatusRecord' | 'Topic' | 'UnnamedSource', ParentType, ContextType>;
};

export type NotPermittedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotPermitted'] = ResolversParentTypes['NotPermitted']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<OrganizationArticlesArgs, 'first' | 'orderBy'>>;
  externalIds?: Resolver<ResolversTypes['ExternalIds'], ParentType, ContextType>;
  fateRows?: Resolver<Array<ResolversTypes['Internal']>, ParentType, ContextType>;
  firstDecided?: Resolver<Array<ResolversTypes['Season']>, ParentType, ContextType>;
  hintToDecision?: Resolver<Maybe<ResolversTypes['Spread']>, ParentType, ContextType>;
  homepage?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['OrganizationKind']>, ParentType, ContextType>;
  mergedIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownedBy?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  platformKind?: Resolver<Maybe<ResolversTypes['PlatformKind']>, ParentType, ContextType>;
  quotedRows?: Resolver<Array<ResolversTypes['Internal']>, ParentType, ContextType>;
  quotedSpeakers?: Resolver<Array<ResolversTypes['QuotedSpeaker']>, ParentType, ContextType, RequireFields<OrganizationQuotedSpeakersArgs, 'first'>>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<OrganizationQuotesArgs, 'first' | 'orderBy'>>;
  shows?: Resolver<ResolversTypes['ShowConnection'], ParentType, ContextType, RequireFields<OrganizationShowsArgs, 'first' | 'orderBy'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trackRecord?: Resolver<Array<ResolversTypes['ClaimTally']>, ParentType, ContextType>;
  trackRecordRows?: Resolver<Array<ResolversTypes['Internal']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  whatBecameOf?: Resolver<ResolversTypes['FateTally'], ParentType, ContextType, RequireFields<OrganizationWhatBecameOfArgs, 'authority' | 'speechAct'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OverclaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Overclaim'] = ResolversParentTypes['Overclaim']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  jsonLd?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strongestQuote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartialDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartialDate'] = ResolversParentTypes['PartialDate']> = {
  basis?: Resolver<ResolversTypes['DateBasis'], ParentType, ContextType>;
  earliest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  edtf?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  actedIn?: Resolver<Array<ResolversTypes['ActedIn']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<PersonArticlesArgs, 'first' | 'orderBy'>>;
  externalIds?: Resolver<ResolversTypes['ExternalIds'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mergedIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  played?: Resolver<Array<ResolversTypes['Character']>, ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<PersonQuotesArgs, 'first' | 'orderBy'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workedOn?: Resolver<Array<ResolversTypes['WorkedOn']>, ParentType, ContextType>;
  worksFor?: Resolver<Array<ResolversTypes['Employment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PlatformAvailabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformAvailability'] = ResolversParentTypes['PlatformAvailability']> = {
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  platform?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AvailabilityRole'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type PossibleSameAsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PossibleSameAs'] = ResolversParentTypes['PossibleSameAs']> = {
  differentBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'AuthorityTooLow' | 'Conflict' | 'DuplicateOf' | 'InvalidDate' | 'InvalidInput' | 'NotPermitted' | 'ReasonMissing' | 'SelectorMismatch' | 'UnknownReference', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'id'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'first' | 'orderBy'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'first' | 'orderBy'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first' | 'orderBy'>>;
  corrections?: Resolver<Array<ResolversTypes['Correction']>, ParentType, ContextType, RequireFields<QueryCorrectionsArgs, 'first'>>;
  findQuote?: Resolver<Array<ResolversTypes['QuoteHit']>, ParentType, ContextType, RequireFields<QueryFindQuoteArgs, 'first' | 'words'>>;
  inbox?: Resolver<ResolversTypes['Inbox'], ParentType, ContextType, RequireFields<QueryInboxArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first' | 'orderBy'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'first' | 'orderBy'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType, RequireFields<QueryQuoteArgs, 'id'>>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<QueryQuotesArgs, 'first' | 'orderBy'>>;
  redactions?: Resolver<Array<ResolversTypes['Redaction']>, ParentType, ContextType, RequireFields<QueryRedactionsArgs, 'first'>>;
  revisions?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryRevisionsArgs, 'first' | 'orderBy'>>;
  search?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  season?: Resolver<Maybe<ResolversTypes['Season']>, ParentType, ContextType, RequireFields<QuerySeasonArgs, 'id'>>;
  show?: Resolver<Maybe<ResolversTypes['Show']>, ParentType, ContextType, RequireFields<QueryShowArgs, 'id'>>;
  shows?: Resolver<ResolversTypes['ShowConnection'], ParentType, ContextType, RequireFields<QueryShowsArgs, 'first' | 'orderBy'>>;
  statusBoard?: Resolver<ResolversTypes['SeasonConnection'], ParentType, ContextType, RequireFields<QueryStatusBoardArgs, 'first' | 'orderBy'>>;
};

export type QuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = {
  about?: Resolver<Array<ResolversTypes['QuoteSubject']>, ParentType, ContextType>;
  appearances?: Resolver<Array<ResolversTypes['Appearance']>, ParentType, ContextType>;
  attributions?: Resolver<Array<ResolversTypes['Attribution']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  authorityUnknownBecause?: Resolver<Maybe<ResolversTypes['UnknownReason']>, ParentType, ContextType>;
  discusses?: Resolver<Array<ResolversTypes['DiscussedThing']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jsonLd?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mergedIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  possibleSameAs?: Resolver<Array<ResolversTypes['PossibleSameAs']>, ParentType, ContextType>;
  retoldAs?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  reveals?: Resolver<Maybe<ResolversTypes['SpoilerBoundary']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['SpeakerRole']>, ParentType, ContextType>;
  saidBy?: Resolver<Array<ResolversTypes['RankedSpeaker']>, ParentType, ContextType>;
  saidOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  saidOnUnknownBecause?: Resolver<Maybe<ResolversTypes['UnknownReason']>, ParentType, ContextType>;
  saidTo?: Resolver<Array<ResolversTypes['ToldTo']>, ParentType, ContextType>;
  saidToUnknownBecause?: Resolver<Maybe<ResolversTypes['UnknownReason']>, ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Speaker']>, ParentType, ContextType>;
  speakerUnknownBecause?: Resolver<Maybe<ResolversTypes['UnknownReason']>, ParentType, ContextType>;
  speechAct?: Resolver<ResolversTypes['SpeechAct'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  textUnknownBecause?: Resolver<Maybe<ResolversTypes['UnknownReason']>, ParentType, ContextType>;
  trace?: Resolver<ResolversTypes['Trace'], ParentType, ContextType>;
  traceRows?: Resolver<Array<ResolversTypes['Internal']>, ParentType, ContextType>;
  venue?: Resolver<ResolversTypes['Venue'], ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
  verificationEvidence?: Resolver<Array<ResolversTypes['VerificationEvidence']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voicedAs?: Resolver<Maybe<ResolversTypes['Character']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteConnection'] = ResolversParentTypes['QuoteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['QuoteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Quote']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteEdge'] = ResolversParentTypes['QuoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
};

export type QuoteHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteHit'] = ResolversParentTypes['QuoteHit']> = {
  appearance?: Resolver<Maybe<ResolversTypes['Appearance']>, ParentType, ContextType>;
  found?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  matchedAs?: Resolver<ResolversTypes['Anchoring'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
  slip?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QuoteSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteSubject'] = ResolversParentTypes['QuoteSubject']> = {
  __resolveType: TypeResolveFn<'Season' | 'Show', ParentType, ContextType>;
};

export type QuotedFromResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuotedFrom'] = ResolversParentTypes['QuotedFrom']> = {
  appearance?: Resolver<ResolversTypes['Appearance'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['SourceBasis'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QuotedSpeakerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuotedSpeaker'] = ResolversParentTypes['QuotedSpeaker']> = {
  quotes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seasonMade?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seasonNotMade?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
  undecided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RankedSpeakerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankedSpeaker'] = ResolversParentTypes['RankedSpeaker']> = {
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  rankReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
};

export type ReasonMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReasonMissing'] = ResolversParentTypes['ReasonMissing']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RedactionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Redaction'] = ResolversParentTypes['Redaction']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjects?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type RefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refused'] = ResolversParentTypes['Refused']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Revision'] = ResolversParentTypes['Revision']> = {
  action?: Resolver<ResolversTypes['RevisionAction'], ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ChangeLevel'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shows?: Resolver<Array<ResolversTypes['Show']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchFacets'] = ResolversParentTypes['SearchFacets']> = {
  authority?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  outlet?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  platform?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  stance?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  status?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  item?: Resolver<ResolversTypes['SearchItem'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchItem'] = ResolversParentTypes['SearchItem']> = {
  __resolveType: TypeResolveFn<'Article' | 'Character' | 'Organization' | 'Person' | 'Quote' | 'Show', ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  facets?: Resolver<ResolversTypes['SearchFacets'], ParentType, ContextType>;
  hits?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Season'] = ResolversParentTypes['Season']> = {
  announcements?: Resolver<Array<ResolversTypes['Announcement']>, ParentType, ContextType>;
  checkedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<SeasonClaimsArgs, 'first' | 'orderBy'>>;
  coverage?: Resolver<Array<ResolversTypes['CoverageWindow']>, ParentType, ContextType>;
  daysFromHintToDecision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  daysWaiting?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  decidedBy?: Resolver<Array<ResolversTypes['Decider']>, ParentType, ContextType>;
  episodeOrder?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jsonLd?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  lastActivityOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastWordOfDecider?: Resolver<Maybe<ResolversTypes['DeciderWord']>, ParentType, ContextType>;
  missingRow?: Resolver<Array<ResolversTypes['Internal']>, ParentType, ContextType>;
  namesInTexts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  numberUnknownBecause?: Resolver<Maybe<ResolversTypes['UnknownReason']>, ParentType, ContextType>;
  quoteCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<SeasonQuotesArgs, 'first' | 'orderBy'>>;
  show?: Resolver<ResolversTypes['Show'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['SeasonStage'], ParentType, ContextType, Partial<SeasonStageArgs>>;
  stanceByAuthority?: Resolver<Array<ResolversTypes['StanceTally']>, ParentType, ContextType>;
  stanceRows?: Resolver<Array<ResolversTypes['Internal']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['StatusRecord']>, ParentType, ContextType, Partial<SeasonStatusArgs>>;
  statusHistory?: Resolver<Array<ResolversTypes['StatusRecord']>, ParentType, ContextType, RequireFields<SeasonStatusHistoryArgs, 'includeDeprecated'>>;
  statusSince?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  statusUnknownBecause?: Resolver<Maybe<ResolversTypes['UnknownReason']>, ParentType, ContextType, Partial<SeasonStatusUnknownBecauseArgs>>;
  transitions?: Resolver<Array<ResolversTypes['StatusTransition']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  whatIsMissing?: Resolver<Array<ResolversTypes['Missing']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeasonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeasonConnection'] = ResolversParentTypes['SeasonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SeasonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Season']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeasonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeasonEdge'] = ResolversParentTypes['SeasonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Season'], ParentType, ContextType>;
};

export type SelectorMismatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SelectorMismatch'] = ResolversParentTypes['SelectorMismatch']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SharedEditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedEdit'] = ResolversParentTypes['SharedEdit']> = {
  appearances?: Resolver<Array<ResolversTypes['Appearance']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EditKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ShowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Show'] = ResolversParentTypes['Show']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  availableOn?: Resolver<Array<ResolversTypes['PlatformAvailability']>, ParentType, ContextType>;
  cast?: Resolver<Array<ResolversTypes['ActingCredit']>, ParentType, ContextType>;
  characters?: Resolver<Array<ResolversTypes['Character']>, ParentType, ContextType>;
  crew?: Resolver<Array<ResolversTypes['CrewCredit']>, ParentType, ContextType>;
  externalIds?: Resolver<ResolversTypes['ExternalIds'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lifecycleStatus?: Resolver<ResolversTypes['LifecycleStatus'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  premieredOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  premieredOnUnknownBecause?: Resolver<Maybe<ResolversTypes['UnknownReason']>, ParentType, ContextType>;
  producedBy?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<ShowQuotesArgs, 'first' | 'orderBy'>>;
  revivalOf?: Resolver<Maybe<ResolversTypes['Show']>, ParentType, ContextType>;
  seasons?: Resolver<Array<ResolversTypes['Season']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spinOffOf?: Resolver<Maybe<ResolversTypes['Show']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShowConnection'] = ResolversParentTypes['ShowConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ShowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Show']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShowEdge'] = ResolversParentTypes['ShowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Show'], ParentType, ContextType>;
};

export type SourceRootResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceRoot'] = ResolversParentTypes['SourceRoot']> = {
  __resolveType: TypeResolveFn<'Announcement' | 'Article', ParentType, ContextType>;
};

export type SpeakerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Speaker'] = ResolversParentTypes['Speaker']> = {
  __resolveType: TypeResolveFn<'Organization' | 'Person' | 'UnnamedSource', ParentType, ContextType>;
};

export type SpeakerCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpeakerCandidate'] = ResolversParentTypes['SpeakerCandidate']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  probability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SpoilerBoundaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpoilerBoundary'] = ResolversParentTypes['SpoilerBoundary']> = {
  episode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  season?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpreadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Spread'] = ResolversParentTypes['Spread']> = {
  least?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  median?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StanceTallyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StanceTally'] = ResolversParentTypes['StanceTally']> = {
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
};

export type StatusRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusRecord'] = ResolversParentTypes['StatusRecord']> = {
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  corrections?: Resolver<Array<ResolversTypes['Correction']>, ParentType, ContextType>;
  decidedIn?: Resolver<Maybe<ResolversTypes['Announcement']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['IndependentSources'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  knownFromUnknownBecause?: Resolver<Maybe<ResolversTypes['UnknownReason']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  rankReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  season?: Resolver<ResolversTypes['Season'], ParentType, ContextType>;
  sourceRows?: Resolver<Array<ResolversTypes['Internal']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['SeasonStage']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RenewalStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validFromUnknownBecause?: Resolver<Maybe<ResolversTypes['UnknownReason']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatusTransitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusTransition'] = ResolversParentTypes['StatusTransition']> = {
  from?: Resolver<Maybe<ResolversTypes['StatusRecord']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['StatusRecord'], ParentType, ContextType>;
  transition?: Resolver<ResolversTypes['Transition'], ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  other?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
  otherPrinted?: Resolver<Array<ResolversTypes['Appearance']>, ParentType, ContextType>;
  printed?: Resolver<Array<ResolversTypes['Appearance']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SuppliedImprintResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuppliedImprint'] = ResolversParentTypes['SuppliedImprint']> = {
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type ToldPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ToldParty'] = ResolversParentTypes['ToldParty']> = {
  __resolveType: TypeResolveFn<'Organization' | 'Person', ParentType, ContextType>;
};

export type ToldToResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ToldTo'] = ResolversParentTypes['ToldTo']> = {
  basis?: Resolver<ResolversTypes['ToldBasis'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['ToldParty'], ParentType, ContextType>;
};

export type TopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trace'] = ResolversParentTypes['Trace']> = {
  appearances?: Resolver<Array<ResolversTypes['Appearance']>, ParentType, ContextType>;
  circular?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['TraceEdge']>, ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['IndependentSources'], ParentType, ContextType>;
  roots?: Resolver<Array<ResolversTypes['TraceRoot']>, ParentType, ContextType>;
  sharedEdits?: Resolver<Array<ResolversTypes['SharedEdit']>, ParentType, ContextType>;
};

export type TraceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceEdge'] = ResolversParentTypes['TraceEdge']> = {
  basis?: Resolver<ResolversTypes['SourceBasis'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Appearance']>, ParentType, ContextType>;
  fromArticle?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  toAppearance?: Resolver<Maybe<ResolversTypes['Appearance']>, ParentType, ContextType>;
  toArticle?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type TraceRootResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceRoot'] = ResolversParentTypes['TraceRoot']> = {
  appearance?: Resolver<Maybe<ResolversTypes['Appearance']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TranslationFidelityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TranslationFidelity'] = ResolversParentTypes['TranslationFidelity']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['FidelityVerdict'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UnknownReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownReference'] = ResolversParentTypes['UnknownReference']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnnamedSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnnamedSource'] = ResolversParentTypes['UnnamedSource']> = {
  descriptionAsStated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionUnknownBecause?: Resolver<Maybe<ResolversTypes['UnknownReason']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerificationEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerificationEvidence'] = ResolversParentTypes['VerificationEvidence']> = {
  __resolveType: TypeResolveFn<'Appearance' | 'Article' | 'Correction', ParentType, ContextType>;
};

export type WordingRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WordingRun'] = ResolversParentTypes['WordingRun']> = {
  edit?: Resolver<Maybe<ResolversTypes['Edit']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WordingKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkedOnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkedOn'] = ResolversParentTypes['WorkedOn']> = {
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CrewRole'], ParentType, ContextType>;
  show?: Resolver<ResolversTypes['Show'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  ActedIn?: ActedInResolvers<ContextType>;
  ActingCredit?: ActingCreditResolvers<ContextType>;
  Announcement?: AnnouncementResolvers<ContextType>;
  Appearance?: AppearanceResolvers<ContextType>;
  AppearanceConnection?: AppearanceConnectionResolvers<ContextType>;
  AppearanceEdge?: AppearanceEdgeResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  Attribution?: AttributionResolvers<ContextType>;
  AuthorityTooLow?: AuthorityTooLowResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  Character?: CharacterResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimTally?: ClaimTallyResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  CorrectedThing?: CorrectedThingResolvers<ContextType>;
  Correction?: CorrectionResolvers<ContextType>;
  CoverageWindow?: CoverageWindowResolvers<ContextType>;
  CrewCredit?: CrewCreditResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decider?: DeciderResolvers<ContextType>;
  DeciderWord?: DeciderWordResolvers<ContextType>;
  Derivation?: DerivationResolvers<ContextType>;
  DiscussedThing?: DiscussedThingResolvers<ContextType>;
  Drift?: DriftResolvers<ContextType>;
  DriftRun?: DriftRunResolvers<ContextType>;
  DuplicateOf?: DuplicateOfResolvers<ContextType>;
  EDTF?: GraphQLScalarType;
  Edit?: EditResolvers<ContextType>;
  EditResult?: EditResultResolvers<ContextType>;
  Edited?: EditedResolvers<ContextType>;
  Employment?: EmploymentResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  ExternalIds?: ExternalIdsResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FateTally?: FateTallyResolvers<ContextType>;
  IdOrSlug?: GraphQLScalarType;
  Inbox?: InboxResolvers<ContextType>;
  IndependentSources?: IndependentSourcesResolvers<ContextType>;
  Internal?: GraphQLScalarType;
  InvalidDate?: InvalidDateResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  JoinedQuote?: JoinedQuoteResolvers<ContextType>;
  Missing?: MissingResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotPermitted?: NotPermittedResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  Overclaim?: OverclaimResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: PartialDateResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PlatformAvailability?: PlatformAvailabilityResolvers<ContextType>;
  PossibleSameAs?: PossibleSameAsResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  QuoteConnection?: QuoteConnectionResolvers<ContextType>;
  QuoteEdge?: QuoteEdgeResolvers<ContextType>;
  QuoteHit?: QuoteHitResolvers<ContextType>;
  QuoteSubject?: QuoteSubjectResolvers<ContextType>;
  QuotedFrom?: QuotedFromResolvers<ContextType>;
  QuotedSpeaker?: QuotedSpeakerResolvers<ContextType>;
  RankedSpeaker?: RankedSpeakerResolvers<ContextType>;
  ReasonMissing?: ReasonMissingResolvers<ContextType>;
  Redaction?: RedactionResolvers<ContextType>;
  Refused?: RefusedResolvers<ContextType>;
  Revision?: RevisionResolvers<ContextType>;
  SearchFacets?: SearchFacetsResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchItem?: SearchItemResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  Season?: SeasonResolvers<ContextType>;
  SeasonConnection?: SeasonConnectionResolvers<ContextType>;
  SeasonEdge?: SeasonEdgeResolvers<ContextType>;
  SelectorMismatch?: SelectorMismatchResolvers<ContextType>;
  SharedEdit?: SharedEditResolvers<ContextType>;
  Show?: ShowResolvers<ContextType>;
  ShowConnection?: ShowConnectionResolvers<ContextType>;
  ShowEdge?: ShowEdgeResolvers<ContextType>;
  SourceRoot?: SourceRootResolvers<ContextType>;
  Speaker?: SpeakerResolvers<ContextType>;
  SpeakerCandidate?: SpeakerCandidateResolvers<ContextType>;
  SpoilerBoundary?: SpoilerBoundaryResolvers<ContextType>;
  Spread?: SpreadResolvers<ContextType>;
  StanceTally?: StanceTallyResolvers<ContextType>;
  StatusRecord?: StatusRecordResolvers<ContextType>;
  StatusTransition?: StatusTransitionResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  SuppliedImprint?: SuppliedImprintResolvers<ContextType>;
  ToldParty?: ToldPartyResolvers<ContextType>;
  ToldTo?: ToldToResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  Trace?: TraceResolvers<ContextType>;
  TraceEdge?: TraceEdgeResolvers<ContextType>;
  TraceRoot?: TraceRootResolvers<ContextType>;
  TranslationFidelity?: TranslationFidelityResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UnknownReference?: UnknownReferenceResolvers<ContextType>;
  UnnamedSource?: UnnamedSourceResolvers<ContextType>;
  VerificationEvidence?: VerificationEvidenceResolvers<ContextType>;
  WordingRun?: WordingRunResolvers<ContextType>;
  WorkedOn?: WorkedOnResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  alias?: AliasDirectiveResolver<any, any, ContextType>;
  cypher?: CypherDirectiveResolver<any, any, ContextType>;
  derived?: DerivedDirectiveResolver<any, any, ContextType>;
  embedded?: EmbeddedDirectiveResolver<any, any, ContextType>;
  entry?: EntryDirectiveResolver<any, any, ContextType>;
  internal?: InternalDirectiveResolver<any, any, ContextType>;
  node?: NodeDirectiveResolver<any, any, ContextType>;
  orderBy?: OrderByDirectiveResolver<any, any, ContextType>;
  relationship?: RelationshipDirectiveResolver<any, any, ContextType>;
  relationshipProperties?: RelationshipPropertiesDirectiveResolver<any, any, ContextType>;
  rights?: RightsDirectiveResolver<any, any, ContextType>;
  roots?: RootsDirectiveResolver<any, any, ContextType>;
  seenThrough?: SeenThroughDirectiveResolver<any, any, ContextType>;
  source?: SourceDirectiveResolver<any, any, ContextType>;
  spoiler?: SpoilerDirectiveResolver<any, any, ContextType>;
  target?: TargetDirectiveResolver<any, any, ContextType>;
  where?: WhereDirectiveResolver<any, any, ContextType>;
};
