// Every node is found by its id, and an id names one node. Outlet, Platform and Studio are further labels of an Organization.

CREATE CONSTRAINT show_id IF NOT EXISTS FOR (n:Show) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT season_id IF NOT EXISTS FOR (n:Season) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT character_id IF NOT EXISTS FOR (n:Character) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organization_id IF NOT EXISTS FOR (n:Organization) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT unnamed_source_id IF NOT EXISTS FOR (n:UnnamedSource) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT quote_id IF NOT EXISTS FOR (n:Quote) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT appearance_id IF NOT EXISTS FOR (n:Appearance) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT announcement_id IF NOT EXISTS FOR (n:Announcement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT status_record_id IF NOT EXISTS FOR (n:StatusRecord) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT correction_id IF NOT EXISTS FOR (n:Correction) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT revision_id IF NOT EXISTS FOR (n:Revision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT coverage_window_id IF NOT EXISTS FOR (n:CoverageWindow) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT edit_id IF NOT EXISTS FOR (n:Edit) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT topic_id IF NOT EXISTS FOR (n:Topic) REQUIRE n.id IS UNIQUE;

// What people type and read in addresses.

CREATE CONSTRAINT show_slug IF NOT EXISTS FOR (n:Show) REQUIRE n.slug IS UNIQUE;
CREATE CONSTRAINT season_slug IF NOT EXISTS FOR (n:Season) REQUIRE n.slug IS UNIQUE;
CREATE CONSTRAINT person_slug IF NOT EXISTS FOR (n:Person) REQUIRE n.slug IS UNIQUE;
CREATE CONSTRAINT organization_slug IF NOT EXISTS FOR (n:Organization) REQUIRE n.slug IS UNIQUE;
CREATE CONSTRAINT article_slug IF NOT EXISTS FOR (n:Article) REQUIRE n.slug IS UNIQUE;

// The record's own history is one line: no two revisions may share a place in it.

CREATE CONSTRAINT revision_sequence IF NOT EXISTS FOR (n:Revision) REQUIRE n.sequence IS UNIQUE;
CREATE CONSTRAINT revision_sequence_name IF NOT EXISTS FOR (n:RevisionSequence) REQUIRE n.name IS UNIQUE;
CREATE INDEX revision_subject IF NOT EXISTS FOR (n:Revision) ON (n.subjectId, n.sequence);
