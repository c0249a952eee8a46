// Appearances. `printedOnSort` is derived.
// $rows list<record with recordHash, version and heldBy>: the node of each, made or made anew; what is derived is gone until it is derived again. No rows come back.
UNWIND $rows AS row
MERGE (appearance:Appearance {id: row.id})
SET appearance = {
  id: row.id,
  recordHash: row.recordHash,
  version: row.version,
  key: row.key,
  heldBy: row.heldBy,
  exact: row.exact,
  foldedWords: row.foldedWords,
  prefix: row.prefix,
  suffix: row.suffix,
  start: row.start,
  end: row.end,
  form: row.form,
  closed: row.closed,
  cue: row.cue,
  fidelityVerdict: row.fidelity.verdict,
  fidelityWords: row.fidelity.words,
  fidelityReason: row.fidelity.reason,
  language: row.language,
  candidateNames: [candidate IN row.speakerCandidates | candidate.name],
  candidateProbabilities: [candidate IN row.speakerCandidates | toFloat(candidate.probability)],
  printedSort: CASE WHEN row.start IS NULL THEN ' ' + right('000000000' + toString(row.position), 10) ELSE right('000000000' + toString(row.start), 10) END
}
