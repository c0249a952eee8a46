import type { RightsRow, RightsTable } from './try-each-mutation.ts';

const row = (role: RightsRow['role'], call: string): RightsRow => ({
  role,
  sample: `mutation { ${call} { ... on Refused { problems { message } } } }`,
});

/** Every mutation of schema.graphql. One without a row, and a row without one, fails the test beside this file. */
export const RIGHTS: RightsTable = {
  recordShow: row('EDITOR', 'recordShow(show: { slug: "fictional-nowhere" })'),
  recordSeason: row(
    'EDITOR',
    'recordSeason(show: "fictional-nowhere", season: { slug: "fictional-nowhere-1" })',
  ),
  recordPerson: row('EDITOR', 'recordPerson(person: { slug: "fictional-nobody" })'),
  recordOrganization: row('EDITOR', 'recordOrganization(organization: { slug: "fictional-nobody" })'),
  recordArticle: row('EDITOR', 'recordArticle(article: { slug: "fictional-nothing" })'),
  recordStatus: row('EDITOR', 'recordStatus(season: "fictional-nowhere-1", status: { status: PENDING })'),
  recordCorrection: row(
    'EDITOR',
    'recordCorrection(article: "fictional-nothing", correction: { kind: UPDATE })',
  ),
  recordCoverage: row(
    'EDITOR',
    'recordCoverage(season: "fictional-nowhere-1", coverage: { from: "2021-01-01", to: "2021-01-02" })',
  ),
  resolveClaim: row('EDITOR', 'resolveClaim(claim: "cla_nobody", version: 1, resolution: OPEN)'),
  decidePossibleSameAs: row(
    'EDITOR',
    'decidePossibleSameAs(quote: "quo_nobody", other: "quo_nobody", same: false, reason: "Fictional.")',
  ),
  merge: row('EDITOR', 'merge(kept: "per_nobody", merged: "per_noone", reason: "Fictional.")'),
  unmerge: row('EDITOR', 'unmerge(merged: "per_noone", reason: "Fictional.")'),
  deprecate: row('EDITOR', 'deprecate(id: "sta_nobody", version: 1, reason: "Fictional.")'),
  revert: row('EDITOR', 'revert(sequence: 2000000000, reason: "Fictional.")'),
  redact: row('ADMIN', 'redact(words: "words that nobody ever said", reason: "Fictional.")'),
};
