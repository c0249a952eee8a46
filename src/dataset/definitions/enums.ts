import { z } from 'zod';

/** The enumerations of schema.graphql; a test compares the two. The name is what the JSON Schema takes the descriptions by. */
function enumeration<const Values extends readonly [string, ...string[]]>(name: string, values: Values) {
  return z.enum(values).meta({ id: name });
}

export const unknownReason = enumeration('UnknownReason', [
  'NOT_STATED',
  'NOT_FOUND',
  'NOT_RESEARCHED',
  'NOT_APPLICABLE',
  'WITHHELD_SPOILER',
  'REDACTED',
]);

export const dateBasis = enumeration('DateBasis', ['STATED', 'BYLINE', 'METADATA', 'URL_SLUG', 'INFERRED']);

export const lifecycleStatus = enumeration('LifecycleStatus', [
  'IN_DEVELOPMENT',
  'PILOT',
  'RUNNING',
  'ON_HIATUS',
  'TO_BE_DETERMINED',
  'FINAL_SEASON',
  'ENDED',
  'CANCELLED',
  'UNKNOWN',
]);

export const availabilityRole = enumeration('AvailabilityRole', ['ORIGINAL', 'MOVED_TO', 'LICENSED']);

export const crewRole = enumeration('CrewRole', [
  'CREATOR',
  'SHOWRUNNER',
  'EXECUTIVE_PRODUCER',
  'PRODUCER',
  'WRITER',
  'DIRECTOR',
]);

export const seasonStage = enumeration('SeasonStage', [
  'SPECULATIVE',
  'ORDERED',
  'IN_PRODUCTION',
  'DELAYED',
  'DATED',
  'AIRING',
  'AIRED',
  'SHELVED',
]);

export const renewalStatus = enumeration('RenewalStatus', [
  'NOT_RESEARCHED',
  'PENDING',
  'REPORTED',
  'RENEWED',
  'FINAL_SEASON',
  'CANCELLED',
  'ENDED_AS_PLANNED',
  'PRESUMED_CANCELLED',
]);

export const organizationKind = enumeration('OrganizationKind', ['OUTLET', 'PLATFORM', 'STUDIO']);

export const platformKind = enumeration('PlatformKind', ['BROADCAST', 'CABLE', 'STREAMING']);

export const derivationKind = enumeration('DerivationKind', [
  'CITED',
  'REPUBLISHED',
  'TRANSLATED',
  'AGGREGATED',
]);

export const sourceBasis = enumeration('SourceBasis', ['STATED', 'LINKED', 'MATCHED', 'INFERRED']);

export const sourceRole = enumeration('SourceRole', [
  'ORIGINAL_INTERVIEW',
  'PRESS_RELEASE',
  'OFFICIAL_POST',
  'WIRE',
  'REPUBLICATION',
  'TRANSLATION',
  'AGGREGATION',
  'UNKNOWN',
]);

export const availability = enumeration('Availability', [
  'FULL_TEXT',
  'EXCERPT',
  'CITED_ONLY',
  'GONE',
  'WITHDRAWN',
]);

export const attributionBasis = enumeration('AttributionBasis', ['STATED', 'CARRIED_OVER', 'INFERRED']);

export const toldBasis = enumeration('ToldBasis', ['STATED', 'CARRIED_OVER', 'INFERRED']);

export const quoteForm = enumeration('QuoteForm', ['DIRECT', 'PARTIAL', 'PARAPHRASE']);

export const editKind = enumeration('EditKind', [
  'BRACKET',
  'ELLIPSIS',
  'SIC',
  'TRUNCATION',
  'SPLIT',
  'PUNCTUATION',
  'MASKING',
  'TRANSLATION',
]);

export const editMaker = enumeration('EditMaker', ['THIS_OUTLET', 'UPSTREAM', 'UNKNOWN']);

export const verification = enumeration('Verification', [
  'UNCHECKED',
  'VERBATIM',
  'VERBATIM_EXCEPT_EDITS',
  'ALTERED',
  'TRANSLATED',
  'CONTESTED',
  'NOT_FOUND_IN_SOURCE',
  'MISATTRIBUTED',
  'FABRICATED',
  'RETRACTED',
]);

export const venue = enumeration('Venue', [
  'INTERVIEW',
  'PRESS_EVENT',
  'PODCAST',
  'BROADCAST',
  'SOCIAL_POST',
  'EARNINGS_CALL',
  'STATEMENT',
  'UNKNOWN',
]);

export const stance = enumeration('Stance', ['FAVOURS', 'OPPOSES', 'NEUTRAL', 'UNCLEAR']);

export const speechAct = enumeration('SpeechAct', [
  'WISH',
  'WILLINGNESS',
  'HINT',
  'PLAN',
  'PREDICTION',
  'CONFIRMATION',
  'DENIAL',
  'DEFLECTION',
  'OPINION',
  'CALL_TO_ACTION',
]);

export const speakerRole = enumeration('SpeakerRole', [
  'LEAD_CAST',
  'CAST',
  'CREATOR',
  'SHOWRUNNER',
  'EXECUTIVE_PRODUCER',
  'PRODUCER',
  'WRITER',
  'DIRECTOR',
  'PLATFORM',
  'PLATFORM_EXECUTIVE',
  'STUDIO',
  'REPRESENTATIVE',
  'JOURNALIST',
  'CRITIC',
  'UNNAMED_SOURCE',
  'FAN',
]);

export const rank = enumeration('Rank', ['PREFERRED', 'NORMAL', 'DEPRECATED']);

export const fidelityVerdict = enumeration('FidelityVerdict', ['FAITHFUL', 'DRIFTED']);

export const claimPlacement = enumeration('ClaimPlacement', ['HEADLINE', 'LEAD', 'BODY', 'CAPTION']);

export const certainty = enumeration('Certainty', ['CERTAIN', 'PROBABLE', 'POSSIBLE', 'UNSPECIFIED']);

export const claimResolution = enumeration('ClaimResolution', [
  'OPEN',
  'CAME_TRUE',
  'DID_NOT_COME_TRUE',
  'FALSE_WHEN_PRINTED',
  'UNRESOLVABLE',
]);

export const correctionKind = enumeration('CorrectionKind', [
  'CORRECTION',
  'CLARIFICATION',
  'UPDATE',
  'RETRACTION',
]);
