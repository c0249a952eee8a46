// What stands with an article, a show or a season in the files: an editor works on all of it at once.

CREATE INDEX season_held IF NOT EXISTS FOR (n:Season) ON (n.heldBy);
CREATE INDEX character_held IF NOT EXISTS FOR (n:Character) ON (n.heldBy);
CREATE INDEX announcement_held IF NOT EXISTS FOR (n:Announcement) ON (n.heldBy);
CREATE INDEX status_held IF NOT EXISTS FOR (n:StatusRecord) ON (n.heldBy);
CREATE INDEX coverage_held IF NOT EXISTS FOR (n:CoverageWindow) ON (n.heldBy);
CREATE INDEX unnamed_source_held IF NOT EXISTS FOR (n:UnnamedSource) ON (n.heldBy);
CREATE INDEX quote_held IF NOT EXISTS FOR (n:Quote) ON (n.heldBy);
CREATE INDEX appearance_held IF NOT EXISTS FOR (n:Appearance) ON (n.heldBy);
CREATE INDEX claim_held IF NOT EXISTS FOR (n:Claim) ON (n.heldBy);
CREATE INDEX correction_held IF NOT EXISTS FOR (n:Correction) ON (n.heldBy);

// One change may be several revisions: they are taken back together.

CREATE INDEX revision_change IF NOT EXISTS FOR (n:Revision) ON (n.change);

// An id or a slug that was merged into another still leads there.

CREATE CONSTRAINT merged_name IF NOT EXISTS FOR (n:Merged) REQUIRE n.name IS UNIQUE;
CREATE INDEX merged_into IF NOT EXISTS FOR (n:Merged) ON (n.into);

// A retry is answered as the first time; the key is an editor's own.

CREATE CONSTRAINT idempotent_call_key IF NOT EXISTS FOR (n:IdempotentCall) REQUIRE n.key IS UNIQUE;
