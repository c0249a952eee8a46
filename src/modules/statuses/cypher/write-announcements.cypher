// Announcements.
// $rows list<record with recordHash, version and heldBy>: the node of each, made or made anew; what is derived is gone until it is derived again. No rows come back.
UNWIND $rows AS row
MERGE (announcement:Announcement {id: row.id})
SET announcement = {
  id: row.id,
  recordHash: row.recordHash,
  version: row.version,
  key: row.key,
  heldBy: row.heldBy,
  announcedOnEdtf: row.announcedOn.edtf,
  announcedOnPrecision: row.announcedOn.precision,
  announcedOnEarliest: date(row.announcedOn.earliest),
  announcedOnLatest: date(row.announcedOn.latest),
  announcedOnBasis: row.announcedOn.basis,
  venue: row.venue,
  text: row.text,
  textUnknownBecause: row.textUnknownBecause,
  note: row.note
}
