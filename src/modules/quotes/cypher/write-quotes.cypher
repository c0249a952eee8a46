// Quotes. `saidOnSort` and `authority` are derived.
// $rows list<record with recordHash, version and heldBy>: the node of each, made or made anew; what is derived is gone until it is derived again. No rows come back.
UNWIND $rows AS row
MERGE (quote:Quote {id: row.id})
SET quote = {
  id: row.id,
  recordHash: row.recordHash,
  version: row.version,
  key: row.key,
  heldBy: row.heldBy,
  text: row.text,
  foldedWords: row.foldedWords,
  language: row.language,
  saidOnEdtf: row.saidOn.edtf,
  saidOnPrecision: row.saidOn.precision,
  saidOnEarliest: date(row.saidOn.earliest),
  saidOnLatest: date(row.saidOn.latest),
  saidOnBasis: row.saidOn.basis,
  saidOnUnknownBecause: row.saidOnUnknownBecause,
  venue: row.venue,
  speakerUnknownBecause: row.speakerUnknownBecause,
  roles: row.roles,
  saidToUnknownBecause: row.saidToUnknownBecause,
  verification: row.verification,
  stance: row.stance,
  speechAct: row.speechAct,
  revealsSeason: row.reveals.season,
  revealsEpisode: row.reveals.episode,
  note: row.note
}
