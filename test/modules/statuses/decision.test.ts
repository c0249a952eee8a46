import { describe, expect, it } from 'vitest';
import { decisionFaults, precedenceOf, type StatusDraft } from '../../../src/modules/statuses/decision.ts';

const draft = (more: Partial<StatusDraft> = {}): StatusDraft => ({
  status: 'RENEWED',
  rank: 'NORMAL',
  rankReason: null,
  hasDeciderAnnouncement: true,
  announcedBy: ['org_netflix'],
  deciders: ['org_netflix'],
  evidenceCount: 1,
  evidenceAuthorities: [],
  checkedAt: '2020-10-13',
  note: null,
  ...more,
});
const unannounced = (more: Partial<StatusDraft> = {}) =>
  draft({ hasDeciderAnnouncement: false, announcedBy: [], ...more });
const fields = (of: StatusDraft) => decisionFaults(of).map((fault) => fault.field);
const message = (of: StatusDraft) => decisionFaults(of)[0]?.message;

describe('only whoever decides can change the status', () => {
  it('the decider’s announcement does', () => {
    expect(decisionFaults(draft())).toEqual([]);
    expect(precedenceOf(draft())).toBe(1);
  });

  it.each(['RENEWED', 'FINAL_SEASON', 'CANCELLED'] as const)('%s without one is refused', (status) => {
    expect(fields(unannounced({ status }))).toEqual(['decidedIn']);
    expect(precedenceOf(unannounced({ status }))).toBe(0);
  });

  it('words of cast and creators alone are refused, with the reason', () => {
    expect(
      message(unannounced({ evidenceCount: 9, evidenceAuthorities: ['PERFORMS', 'MAKES', 'PERFORMS'] })),
    ).toBe(
      'RENEWED needs an announcement of the decider, found words of MAKES, PERFORMS alone, which are evidence and never a decision. ' +
        'Add the announcement in decidedIn, or record what is known as REPORTED or PENDING.',
    );
  });

  it('so are the decider’s remarks, articles, and nothing', () => {
    expect(message(unannounced({ evidenceAuthorities: ['DECIDES'] }))).toContain(
      "found the decider's remarks alone",
    );
    expect(message(unannounced())).toContain('found articles and claims alone');
    expect(fields(unannounced({ evidenceCount: 0 }))).toEqual(['decidedIn', 'evidence']);
  });

  it('an announcement of somebody else decides nothing', () => {
    const studio = draft({ announcedBy: ['org_mtv-studios'] });
    expect(message(studio)).toContain('made by org_netflix, found one made by org_mtv-studios');
    expect(precedenceOf(studio)).toBe(0);
  });

  it('whose decision it was must be on record', () => {
    expect(fields(draft({ deciders: [] }))).toEqual(['decidedBy']);
  });

  it('one of several deciders is enough', () => {
    expect(decisionFaults(draft({ announcedBy: ['org_mtv-studios', 'org_netflix'] }))).toEqual([]);
  });
});

describe('nobody looked is not nothing happened', () => {
  const pending = (more: Partial<StatusDraft> = {}) => unannounced({ status: 'PENDING', ...more });

  it('PENDING needs the day of the look and evidence', () => {
    expect(decisionFaults(pending({ evidenceAuthorities: ['PERFORMS'] }))).toEqual([]);
    expect(fields(pending({ checkedAt: null, evidenceCount: 0, note: 'none' }))).toEqual([
      'checkedAt',
      'evidence',
    ]);
  });

  it('NOT_RESEARCHED needs nothing', () => {
    expect(
      decisionFaults(unannounced({ status: 'NOT_RESEARCHED', checkedAt: null, evidenceCount: 0 })),
    ).toEqual([]);
  });

  it('REPORTED rests on a report, or says why none is on record', () => {
    expect(decisionFaults(unannounced({ status: 'REPORTED', evidenceAuthorities: ['UNNAMED'] }))).toEqual([]);
    expect(fields(unannounced({ status: 'REPORTED', evidenceCount: 0 }))).toEqual(['evidence']);
    expect(
      fields(unannounced({ status: 'REPORTED', evidenceCount: 0, note: 'the report is not on record yet' })),
    ).toEqual([]);
  });
});

describe('rank needs a reason', () => {
  it.each(['PREFERRED', 'DEPRECATED'] as const)('%s', (rank) => {
    expect(fields(draft({ rank, rankReason: ' ' }))).toEqual(['rankReason']);
    expect(fields(draft({ rank, rankReason: 'latest word of the decider' }))).toEqual([]);
  });

  it('a record found wrong may lack the announcement: it says what was claimed', () => {
    const wrong = unannounced({
      status: 'CANCELLED',
      rank: 'DEPRECATED',
      rankReason: 'no decider says so',
      evidenceCount: 0,
    });
    expect(decisionFaults(wrong)).toEqual([]);
  });
});

describe('precedence', () => {
  it('an end announced by the decider is its decision', () => {
    expect(precedenceOf(draft({ status: 'ENDED_AS_PLANNED' }))).toBe(1);
  });

  it.each(['PENDING', 'REPORTED', 'NOT_RESEARCHED', 'PRESUMED_CANCELLED'] as const)(
    '%s is nobody’s decision',
    (status) => {
      expect(precedenceOf(draft({ status }))).toBe(0);
    },
  );
});
