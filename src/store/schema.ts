/** Marks a SQLite file as a dossier of Readout (PRAGMA application_id): "RDOT" in ASCII. */
export const applicationId = 0x52444f54

const first = `
CREATE TABLE runs (
  -- What made findings: one row for each run of a command that saved any.
  id INTEGER PRIMARY KEY,
  started TEXT NOT NULL,      -- ISO 8601 instant
  readout TEXT NOT NULL,      -- version of Readout
  models TEXT NOT NULL        -- names and versions of the models used, or '' where rules alone worked
) STRICT;

CREATE TABLE originals (
  -- The bytes documents were read from, as they came.
  sha256 TEXT PRIMARY KEY,    -- of the bytes, before any compression
  media_type TEXT NOT NULL,
  encoding TEXT NOT NULL,     -- WHATWG name
  length INTEGER NOT NULL,    -- bytes, before any compression
  compression TEXT NOT NULL CHECK (compression IN ('none', 'deflate')),
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE documents (
  -- One text each. Where the same text came from several places, its metadata is that of the earliest dated copy.
  -- All offsets in this file (columns named start and end) are half open and count UTF-16 code units of documents.text;
  -- exports and the HTTP API count Unicode code points.
  id TEXT PRIMARY KEY,        -- first 16 hex digits of sha256
  seq INTEGER NOT NULL UNIQUE, -- row number for the full-text index
  sha256 TEXT NOT NULL,       -- of the text in UTF-8
  title TEXT,
  uri TEXT NOT NULL,
  url TEXT,
  kind TEXT NOT NULL,
  outlet TEXT,
  byline TEXT,
  language TEXT NOT NULL,     -- BCP 47
  date TEXT,                  -- EDTF, when it was published
  date_basis TEXT,
  date_why TEXT,
  retrieved TEXT NOT NULL,    -- ISO 8601 instant
  complete INTEGER NOT NULL,
  length INTEGER NOT NULL,    -- of the text, in Unicode code points
  text TEXT NOT NULL,
  original_sha256 TEXT NOT NULL REFERENCES originals (sha256),
  run_id INTEGER NOT NULL REFERENCES runs (id)
) STRICT;
CREATE INDEX documents_uri ON documents (uri);
CREATE INDEX documents_date ON documents (date);
CREATE INDEX documents_original ON documents (original_sha256);

CREATE TABLE copies (
  -- Every place a text came from, with what was said of it there.
  id INTEGER PRIMARY KEY,
  document_id TEXT NOT NULL REFERENCES documents (id),
  uri TEXT NOT NULL,
  version INTEGER NOT NULL,   -- 1 for the first text found at this uri, 2 for the next, …
  supersedes TEXT REFERENCES documents (id), -- the text found at this uri before
  input TEXT NOT NULL,        -- the input as handed in: the uri without its #ID
  input_sha256 TEXT NOT NULL, -- of the bytes handed in; the same input is not read again
  title TEXT,
  url TEXT,
  kind TEXT NOT NULL,
  outlet TEXT,
  date TEXT,
  retrieved TEXT NOT NULL,
  original_sha256 TEXT NOT NULL REFERENCES originals (sha256),
  UNIQUE (uri, document_id, original_sha256)
) STRICT;
CREATE INDEX copies_document ON copies (document_id);
CREATE INDEX copies_supersedes ON copies (supersedes);
CREATE INDEX copies_original ON copies (original_sha256);
CREATE INDEX copies_input ON copies (input, input_sha256);

CREATE TABLE furniture (
  -- Spans that are not of the article, and why we hold that.
  document_id TEXT NOT NULL REFERENCES documents (id),
  ordinal INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  why TEXT NOT NULL,
  text_sha256 TEXT NOT NULL,  -- of the span's words, compared by verify
  PRIMARY KEY (document_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE regions (
  document_id TEXT NOT NULL REFERENCES documents (id),
  ordinal INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  region TEXT NOT NULL,
  text_sha256 TEXT NOT NULL,
  PRIMARY KEY (document_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE actors (
  -- Who can say or do something; local to one document.
  id TEXT PRIMARY KEY,
  document_id TEXT NOT NULL REFERENCES documents (id),
  ordinal INTEGER NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  role TEXT,
  country TEXT                -- ISO 3166-1 alpha-3
) STRICT;
CREATE INDEX actors_document ON actors (document_id, ordinal);
CREATE INDEX actors_name ON actors (name);

CREATE TABLE actor_aliases (
  actor_id TEXT NOT NULL REFERENCES actors (id),
  ordinal INTEGER NOT NULL,
  alias TEXT NOT NULL,
  PRIMARY KEY (actor_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE turns (
  -- In a transcript, what one speaker says until the next label.
  document_id TEXT NOT NULL REFERENCES documents (id),
  ordinal INTEGER NOT NULL,
  label TEXT NOT NULL,
  label_start INTEGER NOT NULL,
  label_end INTEGER NOT NULL,
  content_start INTEGER NOT NULL,
  content_end INTEGER NOT NULL,
  content_sha256 TEXT NOT NULL,
  name TEXT,                  -- the label's name completed
  role TEXT,
  part TEXT NOT NULL,
  speaker_id TEXT REFERENCES actors (id),
  PRIMARY KEY (document_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX turns_speaker ON turns (speaker_id);

CREATE TABLE notes (
  -- How well a document could be read.
  document_id TEXT NOT NULL REFERENCES documents (id),
  stage TEXT NOT NULL CHECK (stage IN ('read', 'extract')),
  ordinal INTEGER NOT NULL,
  level TEXT NOT NULL,
  code TEXT NOT NULL,
  message TEXT NOT NULL,
  start INTEGER,
  "end" INTEGER,
  PRIMARY KEY (document_id, stage, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE quotations (
  -- Words inside quotation marks. Which statement they belong to follows from its content spans.
  id TEXT PRIMARY KEY,
  document_id TEXT NOT NULL REFERENCES documents (id),
  ordinal INTEGER NOT NULL,
  text TEXT NOT NULL,         -- the words without the marks
  start INTEGER NOT NULL,     -- with the marks that are there
  "end" INTEGER NOT NULL,
  inner_start INTEGER NOT NULL,
  inner_end INTEGER NOT NULL,
  depth INTEGER NOT NULL,
  opened INTEGER NOT NULL,
  closed INTEGER NOT NULL,
  continues INTEGER,          -- ordinal of the quotation it goes on with in a new paragraph
  "use" TEXT NOT NULL,        -- words, or what else the marks are used for
  UNIQUE (document_id, ordinal)
) STRICT;

CREATE TABLE statements (
  -- Attributions. source, cue, content and gloss are the words of the spans in statement_spans, several joined by ' … ';
  -- verify compares them with the document.
  id TEXT PRIMARY KEY,
  seq INTEGER NOT NULL UNIQUE,
  document_id TEXT NOT NULL REFERENCES documents (id),
  content TEXT NOT NULL,
  speaker_id TEXT REFERENCES actors (id), -- null: left open
  form TEXT NOT NULL,
  source TEXT NOT NULL,
  cue TEXT NOT NULL,
  gloss TEXT NOT NULL,
  sourcing TEXT NOT NULL,
  addressee_id TEXT REFERENCES actors (id),
  within_id TEXT REFERENCES statements (id) DEFERRABLE INITIALLY DEFERRED,
  said TEXT,                  -- EDTF
  said_basis TEXT,
  said_why TEXT,
  rendering TEXT NOT NULL,
  response_kind TEXT,
  response_text TEXT,
  response_start INTEGER,
  response_end INTEGER,
  confidence REAL NOT NULL,
  rule TEXT NOT NULL,         -- the rule or model that made it
  run_id INTEGER NOT NULL REFERENCES runs (id)
) STRICT;
CREATE INDEX statements_document ON statements (document_id, seq);
CREATE INDEX statements_speaker ON statements (speaker_id);
CREATE INDEX statements_addressee ON statements (addressee_id);
CREATE INDEX statements_within ON statements (within_id);

CREATE TABLE statement_spans (
  statement_id TEXT NOT NULL REFERENCES statements (id),
  role TEXT NOT NULL CHECK (role IN ('source', 'cue', 'content', 'gloss')),
  ordinal INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  PRIMARY KEY (statement_id, role, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE statement_relays (
  -- Actors through whom a statement reached the document, nearest to the document first.
  statement_id TEXT NOT NULL REFERENCES statements (id),
  ordinal INTEGER NOT NULL,
  actor_id TEXT NOT NULL REFERENCES actors (id),
  PRIMARY KEY (statement_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_relays_actor ON statement_relays (actor_id);

CREATE TABLE judgements (
  -- Human decisions. They lie over what was found, never change it, and have no foreign key to it: they outlive it.
  id TEXT PRIMARY KEY,
  subject_kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  decision TEXT NOT NULL CHECK (decision IN ('confirm', 'reject', 'correct', 'merge', 'split')),
  correction TEXT,            -- JSON: what it should be
  reason TEXT,
  judged_by TEXT,
  judged TEXT NOT NULL,       -- ISO 8601 instant
  undone TEXT                 -- ISO 8601 instant, or null while it holds
) STRICT;
CREATE INDEX judgements_subject ON judgements (subject_id);

CREATE TABLE redirects (
  -- Ids that findings had before a document was processed again, and the id that took their place, if any.
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  now TEXT,
  since TEXT NOT NULL         -- ISO 8601 instant
) STRICT;

CREATE VIEW statements_view AS
SELECT s.id, a.name AS speaker, a.role AS speaker_role, a.country AS speaker_country, s.form, s.source, s.cue, s.content,
  s.sourcing, s.confidence, coalesce(s.said, d.date) AS date, d.outlet, d.title AS document_title, s.document_id, d.uri, s.rule
FROM statements s JOIN documents d ON d.id = s.document_id LEFT JOIN actors a ON a.id = s.speaker_id;

CREATE VIEW documents_view AS
SELECT d.id, d.title, d.outlet, d.date, d.kind, d.language, d.length, d.uri, d.url, d.complete,
  (SELECT count(*) FROM statements s WHERE s.document_id = d.id) AS statements,
  (SELECT count(DISTINCT c.uri) FROM copies c WHERE c.document_id = d.id) AS places
FROM documents d;

CREATE VIEW statements_search AS
SELECT s.seq, s.content, a.name AS speaker FROM statements s LEFT JOIN actors a ON a.id = s.speaker_id;

CREATE VIRTUAL TABLE documents_fts USING fts5 (
  title, text, content = 'documents', content_rowid = 'seq', tokenize = 'porter unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE statements_fts USING fts5 (
  content, speaker, content = 'statements_search', content_rowid = 'seq', tokenize = 'porter unicode61 remove_diacritics 2'
);

CREATE TRIGGER documents_inserted AFTER INSERT ON documents BEGIN
  INSERT INTO documents_fts (rowid, title, text) VALUES (new.seq, new.title, new.text);
END;
CREATE TRIGGER documents_deleted AFTER DELETE ON documents BEGIN
  INSERT INTO documents_fts (documents_fts, rowid, title, text) VALUES ('delete', old.seq, old.title, old.text);
END;
CREATE TRIGGER documents_retitled AFTER UPDATE OF title ON documents BEGIN
  INSERT INTO documents_fts (documents_fts, rowid, title, text) VALUES ('delete', old.seq, old.title, old.text);
  INSERT INTO documents_fts (rowid, title, text) VALUES (new.seq, new.title, new.text);
END;
-- A statement is deleted before its speaker is, so that the index can be told which name to forget.
CREATE TRIGGER statements_inserted AFTER INSERT ON statements BEGIN
  INSERT INTO statements_fts (rowid, content, speaker)
  VALUES (new.seq, new.content, (SELECT name FROM actors WHERE id = new.speaker_id));
END;
CREATE TRIGGER statements_deleted AFTER DELETE ON statements BEGIN
  INSERT INTO statements_fts (statements_fts, rowid, content, speaker)
  VALUES ('delete', old.seq, old.content, (SELECT name FROM actors WHERE id = old.speaker_id));
END;
`

const linked = `
CREATE TABLE links (
  -- Documents that were linked with the others. One that has no row here, or a stale one, is to be linked.
  document_id TEXT PRIMARY KEY REFERENCES documents (id),
  stale INTEGER NOT NULL,     -- 1: documents came or went since in which its words may stand; to be linked again
  copy_of TEXT REFERENCES documents (id), -- the earlier document of nearly the same text
  copy_share REAL             -- share of its runs of four words that the other has too, 0..1
) STRICT, WITHOUT ROWID;
CREATE INDEX links_copy_of ON links (copy_of);

CREATE TABLE alignments (
  -- Words of a document tied to a reference, another version of the same utterance.
  id TEXT PRIMARY KEY,
  document_id TEXT NOT NULL REFERENCES links (document_id),
  ordinal INTEGER NOT NULL,
  statement_id TEXT REFERENCES statements (id),
  marked INTEGER NOT NULL,    -- whether the words stand in quotation marks
  start INTEGER NOT NULL,     -- marks included
  "end" INTEGER NOT NULL,
  text_sha256 TEXT NOT NULL,
  reference_document_id TEXT NOT NULL REFERENCES documents (id),
  reference_start INTEGER NOT NULL, -- in the reference's document
  reference_end INTEGER NOT NULL,
  reference_sha256 TEXT NOT NULL,
  basis TEXT NOT NULL,        -- why it is the reference: primary, earliest, fullest
  attributed_to TEXT REFERENCES actors (id), -- of this document
  said_by TEXT REFERENCES actors (id), -- of the reference's document
  relation TEXT NOT NULL,
  score REAL NOT NULL,        -- bits
  UNIQUE (document_id, ordinal)
) STRICT;
CREATE INDEX alignments_reference ON alignments (reference_document_id);
CREATE INDEX alignments_statement ON alignments (statement_id);
CREATE INDEX alignments_attributed_to ON alignments (attributed_to);
CREATE INDEX alignments_said_by ON alignments (said_by);

CREATE TABLE alignment_edits (
  -- Each difference of an alignment, with the words of both sides; null where a side has none there.
  alignment_id TEXT NOT NULL REFERENCES alignments (id),
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL,
  start INTEGER,
  "end" INTEGER,
  text_sha256 TEXT,
  reference_start INTEGER,
  reference_end INTEGER,
  reference_sha256 TEXT,
  note TEXT NOT NULL,
  PRIMARY KEY (alignment_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE alignment_contexts (
  -- What stands just outside the words in the reference's document and changes what they mean.
  alignment_id TEXT NOT NULL REFERENCES alignments (id),
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL,
  start INTEGER NOT NULL,     -- in the reference's document
  "end" INTEGER NOT NULL,
  text_sha256 TEXT NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (alignment_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE alignment_also (
  -- Other references as good as the one of the alignment.
  alignment_id TEXT NOT NULL REFERENCES alignments (id),
  ordinal INTEGER NOT NULL,
  document_id TEXT NOT NULL REFERENCES documents (id),
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  text_sha256 TEXT NOT NULL,
  PRIMARY KEY (alignment_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX alignment_also_document ON alignment_also (document_id);

CREATE TABLE discrepancies (
  -- Where documents, or a document and itself, do not agree.
  id TEXT PRIMARY KEY,
  document_id TEXT NOT NULL REFERENCES links (document_id),
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL,
  explanation TEXT NOT NULL,
  severity INTEGER NOT NULL,
  UNIQUE (document_id, ordinal)
) STRICT;

CREATE TABLE discrepancy_evidence (
  discrepancy_id TEXT NOT NULL REFERENCES discrepancies (id),
  ordinal INTEGER NOT NULL,
  document_id TEXT NOT NULL REFERENCES documents (id),
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  text_sha256 TEXT NOT NULL,
  PRIMARY KEY (discrepancy_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX discrepancy_evidence_document ON discrepancy_evidence (document_id);

CREATE TABLE index_segments (
  -- Parts of the index of words, see Segment in src/domain/corpus.ts: arrays of numbers, little endian.
  id INTEGER PRIMARY KEY,
  size INTEGER NOT NULL,      -- words
  words BLOB NOT NULL,        -- 32 bits each: hash of the folded word
  starts BLOB NOT NULL,       -- 32 bits each: offset in its document
  lengths BLOB NOT NULL,      -- 16 bits each
  runs BLOB NOT NULL,         -- 32 bits each: hashes of three words, ascending
  places BLOB NOT NULL        -- 32 bits each: first word of each run
) STRICT;

CREATE TABLE index_documents (
  -- Documents of a segment in its order. Those that are gone stay in it until it is merged.
  segment_id INTEGER NOT NULL REFERENCES index_segments (id),
  ordinal INTEGER NOT NULL,
  document_id TEXT NOT NULL,
  day INTEGER,                -- days since 1970-01-01; null where it has no date
  first INTEGER NOT NULL,     -- its first word in the segment
  gone INTEGER NOT NULL,
  PRIMARY KEY (segment_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX index_documents_document ON index_documents (document_id);
`

const happened = `
CREATE TABLE times (
  -- Time expressions; they never overlap.
  document_id TEXT NOT NULL REFERENCES documents (id),
  ordinal INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  text_sha256 TEXT NOT NULL,
  type TEXT NOT NULL,         -- of TIMEX3
  value TEXT NOT NULL,        -- of TIMEX3
  date TEXT,                  -- EDTF
  date_basis TEXT,
  date_why TEXT,
  PRIMARY KEY (document_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX times_date ON times (date);

CREATE TABLE figures (
  -- Numbers that somebody, or the document itself, stated.
  id TEXT PRIMARY KEY,
  document_id TEXT NOT NULL REFERENCES documents (id),
  ordinal INTEGER NOT NULL,
  value REAL NOT NULL,
  high REAL,                  -- upper end of a range
  unit TEXT NOT NULL,
  bound TEXT NOT NULL,
  quantity_start INTEGER,
  quantity_end INTEGER,
  quantity_sha256 TEXT,
  as_of TEXT,                 -- EDTF
  as_of_basis TEXT,
  as_of_why TEXT,
  speaker_id TEXT REFERENCES actors (id),
  assented_by_id TEXT REFERENCES actors (id),
  statement_id TEXT REFERENCES statements (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (document_id, ordinal)
) STRICT;
CREATE INDEX figures_speaker ON figures (speaker_id);
CREATE INDEX figures_unit ON figures (unit);

CREATE TABLE figure_evidence (
  figure_id TEXT NOT NULL REFERENCES figures (id),
  ordinal INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  text_sha256 TEXT NOT NULL,
  PRIMARY KEY (figure_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE engagements (
  -- Occasions on which people come together, or speak to the public.
  id TEXT PRIMARY KEY,
  document_id TEXT NOT NULL REFERENCES documents (id),
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL,
  place TEXT,
  date TEXT,                  -- EDTF
  date_basis TEXT,
  date_why TEXT,
  level TEXT,
  duration TEXT,              -- ISO 8601
  status TEXT NOT NULL,
  within_id TEXT REFERENCES engagements (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (document_id, ordinal)
) STRICT;
CREATE INDEX engagements_date ON engagements (date);
CREATE INDEX engagements_within ON engagements (within_id);

CREATE TABLE engagement_participants (
  engagement_id TEXT NOT NULL REFERENCES engagements (id),
  ordinal INTEGER NOT NULL,
  actor_id TEXT NOT NULL REFERENCES actors (id),
  PRIMARY KEY (engagement_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX engagement_participants_actor ON engagement_participants (actor_id);

CREATE TABLE engagement_sides (
  -- Participants by whom they act for.
  engagement_id TEXT NOT NULL REFERENCES engagements (id),
  side INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  actor_id TEXT NOT NULL REFERENCES actors (id),
  PRIMARY KEY (engagement_id, side, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX engagement_sides_actor ON engagement_sides (actor_id);

CREATE TABLE engagement_statements (
  -- Statements made at it.
  engagement_id TEXT NOT NULL REFERENCES engagements (id),
  ordinal INTEGER NOT NULL,
  statement_id TEXT NOT NULL REFERENCES statements (id),
  PRIMARY KEY (engagement_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX engagement_statements_statement ON engagement_statements (statement_id);

CREATE TABLE engagement_evidence (
  engagement_id TEXT NOT NULL REFERENCES engagements (id),
  ordinal INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  text_sha256 TEXT NOT NULL,
  PRIMARY KEY (engagement_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE acts (
  -- Things done or said with consequence.
  id TEXT PRIMARY KEY,
  document_id TEXT NOT NULL REFERENCES documents (id),
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL,
  status TEXT NOT NULL,
  event TEXT NOT NULL,        -- of PLOVER 2.0
  mode TEXT,
  contexts TEXT NOT NULL,     -- of PLOVER 2.0, with spaces between
  date TEXT,                  -- EDTF
  date_basis TEXT,
  date_why TEXT,
  due TEXT,                   -- EDTF
  due_basis TEXT,
  due_why TEXT,
  place TEXT,
  statement_id TEXT REFERENCES statements (id) DEFERRABLE INITIALLY DEFERRED,
  confidence REAL NOT NULL,
  UNIQUE (document_id, ordinal)
) STRICT;
CREATE INDEX acts_kind ON acts (kind);

CREATE TABLE act_actors (
  act_id TEXT NOT NULL REFERENCES acts (id),
  side TEXT NOT NULL CHECK (side IN ('by', 'to')),
  ordinal INTEGER NOT NULL,
  actor_id TEXT NOT NULL REFERENCES actors (id),
  code TEXT,                  -- ISO 3166-1 alpha-3 or of PLOVER
  sector TEXT,                -- of PLOVER
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  text_sha256 TEXT NOT NULL,
  PRIMARY KEY (act_id, side, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX act_actors_actor ON act_actors (actor_id);

CREATE TABLE act_spans (
  act_id TEXT NOT NULL REFERENCES acts (id),
  role TEXT NOT NULL CHECK (role IN ('what', 'condition', 'trigger', 'evidence')),
  ordinal INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  text_sha256 TEXT NOT NULL,
  PRIMARY KEY (act_id, role, ordinal)
) STRICT, WITHOUT ROWID;
`

const reported = `
CREATE TABLE reports (
  -- What one document tells of an engagement, an act or a figure, tied to what others tell of the same.
  id TEXT PRIMARY KEY,        -- of the engagement, the act or the figure
  kind TEXT NOT NULL CHECK (kind IN ('engagement', 'act', 'figure')),
  document_id TEXT NOT NULL REFERENCES documents (id),
  told TEXT NOT NULL,         -- JSON: Report in src/domain/report.ts
  stale INTEGER NOT NULL,     -- 1: is to be tied, or tied again; 2: one of its group is gone; 0: neither
  anchor_id TEXT,             -- the report it is tied to
  group_id TEXT NOT NULL,     -- the report that tells most of the same, whose id all of them go by
  ordinal INTEGER NOT NULL,   -- place among them, by how much it tells
  status TEXT,                -- of the whole, as far as the reports tell
  differs TEXT                -- how its account differs from the first one's
) STRICT, WITHOUT ROWID;
CREATE INDEX reports_document ON reports (document_id);
CREATE INDEX reports_group ON reports (group_id, ordinal);
CREATE INDEX reports_anchor ON reports (anchor_id);
CREATE INDEX reports_kind ON reports (kind, ordinal);
CREATE INDEX reports_stale ON reports (stale) WHERE stale > 0;

CREATE TABLE report_keys (
  -- Reports that share no key are never held against each other. A key is the hash of who, when or which words.
  key INTEGER NOT NULL,
  report_id TEXT NOT NULL,
  PRIMARY KEY (key, report_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX report_keys_report ON report_keys (report_id);

CREATE TABLE report_deciders (
  -- Reports that decided to which other one a report is tied, or that it is left open.
  report_id TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  PRIMARY KEY (report_id, decided_by)
) STRICT, WITHOUT ROWID;
CREATE INDEX report_deciders_decided_by ON report_deciders (decided_by);

CREATE TABLE told (
  -- Documents whose reports are there and are as what is found in them and ties them to others has it.
  document_id TEXT PRIMARY KEY REFERENCES documents (id)
) STRICT, WITHOUT ROWID;
`

const gathered = `
CREATE TABLE actor_documents (
  -- Documents whose actors have keys; the others are to be gathered.
  document_id TEXT PRIMARY KEY REFERENCES documents (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE actor_keys (
  -- Under which words the actors of documents are looked up among those of others.
  key TEXT NOT NULL,
  actor_id TEXT NOT NULL REFERENCES actors (id),
  home INTEGER NOT NULL,      -- 1: the block it is gathered in; 0: one of bare names that may stand for it; 2: one it speaks for
  PRIMARY KEY (key, home, actor_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX actor_keys_actor ON actor_keys (actor_id);

CREATE TABLE stale_actor_keys (
  -- Blocks in which actors came or went since they were gathered; 'id …' for an actor of the dossier that lost members.
  key TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE actor_places (
  -- Where a document names an actor, and gives its role.
  actor_id TEXT NOT NULL REFERENCES actors (id),
  part TEXT NOT NULL CHECK (part IN ('name', 'role')),
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  text_sha256 TEXT NOT NULL,
  PRIMARY KEY (actor_id, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE dossier_actors (
  -- Who and what the documents together name: actors of documents held to be one.
  id TEXT PRIMARY KEY,        -- id of its earliest member
  name TEXT NOT NULL,         -- the fullest name most documents give
  kind TEXT NOT NULL,
  role TEXT,                  -- the one most documents give
  country TEXT,               -- ISO 3166-1 alpha-3, or the name of a state without a code
  documents INTEGER NOT NULL,
  statements INTEGER NOT NULL
) STRICT;
CREATE INDEX dossier_actors_name ON dossier_actors (name);

CREATE TABLE dossier_actor_members (
  -- Which actor of the dossier each actor of a document is.
  actor_id TEXT PRIMARY KEY REFERENCES actors (id),
  dossier_actor_id TEXT NOT NULL REFERENCES dossier_actors (id) DEFERRABLE INITIALLY DEFERRED,
  why TEXT,                   -- why it is held to be the same as like_id; null for the one the others join
  like_id TEXT                -- an actor of another document
) STRICT, WITHOUT ROWID;
CREATE INDEX dossier_actor_members_of ON dossier_actor_members (dossier_actor_id);
`

const standing = `
CREATE TABLE channels (
  -- Statuses of standing lines of contact, as one document tells them.
  id TEXT PRIMARY KEY,
  document_id TEXT NOT NULL REFERENCES documents (id),
  ordinal INTEGER NOT NULL,
  name TEXT NOT NULL,         -- as the document names it
  key TEXT NOT NULL,          -- what its names have in common; with the parties it tells channels apart
  level TEXT,
  status TEXT NOT NULL,
  words_start INTEGER NOT NULL, -- the words of change
  words_end INTEGER NOT NULL,
  words_sha256 TEXT NOT NULL,
  date TEXT,                  -- EDTF, when it came to be so
  date_basis TEXT,
  date_why TEXT,
  according_to_id TEXT REFERENCES actors (id), -- null: the document itself, or left open
  statement_id TEXT REFERENCES statements (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (document_id, ordinal)
) STRICT;
CREATE INDEX channels_key ON channels (key);
CREATE INDEX channels_according_to ON channels (according_to_id);
CREATE INDEX channels_statement ON channels (statement_id);

CREATE TABLE channel_parties (
  channel_id TEXT NOT NULL REFERENCES channels (id),
  ordinal INTEGER NOT NULL,
  actor_id TEXT NOT NULL REFERENCES actors (id),
  PRIMARY KEY (channel_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX channel_parties_actor ON channel_parties (actor_id);

CREATE TABLE channel_evidence (
  channel_id TEXT NOT NULL REFERENCES channels (id),
  ordinal INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  text_sha256 TEXT NOT NULL,
  PRIMARY KEY (channel_id, ordinal)
) STRICT, WITHOUT ROWID;
`

const subjects = `
CREATE TABLE issues (
  -- The issues that documents were read for.
  id TEXT PRIMARY KEY,        -- name of the file that defines it: arms-control
  name TEXT NOT NULL,
  terms TEXT NOT NULL,        -- JSON array of strings
  own INTEGER NOT NULL        -- 1: defined by the user of this dossier; 0: comes with Readout
) STRICT;

CREATE TABLE issue_mentions (
  document_id TEXT NOT NULL REFERENCES documents (id),
  ordinal INTEGER NOT NULL,
  issue_id TEXT NOT NULL,     -- of issues; kept when the definition goes
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  text_sha256 TEXT NOT NULL,
  PRIMARY KEY (document_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX issue_mentions_issue ON issue_mentions (issue_id);

CREATE TABLE issue_accounts (
  -- How one document says an issue stands, or what it says is done about it.
  id TEXT PRIMARY KEY,
  document_id TEXT NOT NULL REFERENCES documents (id),
  ordinal INTEGER NOT NULL,
  issue_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('status', 'characterization')),
  value TEXT NOT NULL,
  words_start INTEGER NOT NULL,
  words_end INTEGER NOT NULL,
  words_sha256 TEXT NOT NULL,
  date TEXT,                  -- EDTF, when it came to be so
  date_basis TEXT,
  date_why TEXT,
  according_to_id TEXT REFERENCES actors (id), -- null: the document itself, or left open
  statement_id TEXT REFERENCES statements (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (document_id, ordinal)
) STRICT;
CREATE INDEX issue_accounts_issue ON issue_accounts (issue_id);
CREATE INDEX issue_accounts_according_to ON issue_accounts (according_to_id);
CREATE INDEX issue_accounts_statement ON issue_accounts (statement_id);

CREATE TABLE issue_evidence (
  account_id TEXT NOT NULL REFERENCES issue_accounts (id),
  ordinal INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  text_sha256 TEXT NOT NULL,
  PRIMARY KEY (account_id, ordinal)
) STRICT, WITHOUT ROWID;
`

const judged = `
-- What a judgement is of, as it was when it was made: JSON of Subject in src/domain/judgement.ts.
ALTER TABLE judgements ADD COLUMN evidence TEXT;
ALTER TABLE judgements ADD COLUMN other TEXT; -- what it is merged with or split from, likewise

CREATE TABLE rereads (
  -- Documents that are still to be read again by a "readout reread" that was begun.
  document_id TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE audits (
  -- Random samples drawn to be judged blind.
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  seed TEXT NOT NULL,
  population INTEGER NOT NULL, -- how many there were to draw from
  drawn TEXT NOT NULL         -- ISO 8601 instant
) STRICT;

CREATE TABLE audit_items (
  audit_id TEXT NOT NULL REFERENCES audits (id),
  ordinal INTEGER NOT NULL,
  subject TEXT NOT NULL,      -- JSON of Subject in src/domain/judgement.ts, as it was when it was drawn
  PRIMARY KEY (audit_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit_verdicts (
  audit_id TEXT NOT NULL REFERENCES audits (id),
  ordinal INTEGER NOT NULL,
  judged_by TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('right', 'wrong', 'unsure')),
  judged TEXT NOT NULL,       -- ISO 8601 instant
  PRIMARY KEY (audit_id, ordinal, judged_by)
) STRICT, WITHOUT ROWID;
`

const listed = `
CREATE TABLE listed_people (
  -- People of the lists that the user gave, with their names and dated offices.
  wikidata TEXT PRIMARY KEY,  -- Q42
  person TEXT NOT NULL        -- JSON: domain/listed-person.ts
) STRICT, WITHOUT ROWID;

CREATE TABLE actor_listings (
  -- Actors of documents whose name is that of somebody listed.
  actor_id TEXT PRIMARY KEY REFERENCES actors (id),
  wikidata TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX actor_listings_wikidata ON actor_listings (wikidata);
`

const disagreeing = `
-- Discrepancies are no longer of one document's links alone: those among the reports of one thing are of their group.
CREATE TABLE discrepancies_new (
  -- Where documents, or a document and itself, do not agree.
  id TEXT PRIMARY KEY,
  document_id TEXT NOT NULL REFERENCES documents (id), -- of the first evidence
  group_id TEXT,              -- the report whose id those go by that do not agree; null where a document's links found it
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL,
  explanation TEXT NOT NULL,
  severity INTEGER NOT NULL
) STRICT;
INSERT INTO discrepancies_new (id, document_id, group_id, ordinal, kind, explanation, severity)
  SELECT id, document_id, NULL, ordinal, kind, explanation, severity FROM discrepancies;

CREATE TABLE discrepancy_evidence_new (
  discrepancy_id TEXT NOT NULL REFERENCES discrepancies_new (id),
  ordinal INTEGER NOT NULL,
  document_id TEXT NOT NULL REFERENCES documents (id),
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  text_sha256 TEXT NOT NULL,
  PRIMARY KEY (discrepancy_id, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO discrepancy_evidence_new SELECT * FROM discrepancy_evidence;

DROP TABLE discrepancy_evidence;
DROP TABLE discrepancies;
ALTER TABLE discrepancies_new RENAME TO discrepancies;
ALTER TABLE discrepancy_evidence_new RENAME TO discrepancy_evidence;
CREATE INDEX discrepancies_document ON discrepancies (document_id, ordinal);
CREATE INDEX discrepancies_group ON discrepancies (group_id) WHERE group_id IS NOT NULL;
CREATE INDEX discrepancy_evidence_document ON discrepancy_evidence (document_id);
`

const ranked = `
-- Where very many reports share a key, the first by rank are asked. Keys are made anew: every document is told again.
DROP TABLE report_keys;
CREATE TABLE report_keys (
  -- Reports that share no key are never held against each other. A key is the hash of who, when or which words.
  key INTEGER NOT NULL,
  rank TEXT NOT NULL,         -- what sorts first tells most
  report_id TEXT NOT NULL,
  PRIMARY KEY (key, rank)
) STRICT, WITHOUT ROWID;
CREATE INDEX report_keys_report ON report_keys (report_id);
UPDATE reports SET told = told || ' ';
DELETE FROM told;
`

const decided = `
-- The engagement a status was decided at, or brought up at; null where the document does not tell.
ALTER TABLE channels ADD COLUMN engagement_id TEXT;
ALTER TABLE issue_accounts ADD COLUMN engagement_id TEXT;
`

const compared = `
-- What befell, what was measured and what was undertaken are held against each other, too. Every document is told again.
CREATE TABLE reports_new (
  -- What one document tells that others may tell of, too, tied to what they tell.
  id TEXT PRIMARY KEY,        -- of the engagement, the act or the figure; of others, derived from document, kind and words
  kind TEXT NOT NULL CHECK (kind IN ('engagement', 'act', 'figure', 'incident', 'measure', 'undertaking')),
  document_id TEXT NOT NULL REFERENCES documents (id),
  told TEXT NOT NULL,         -- JSON: Report in src/domain/report.ts
  stale INTEGER NOT NULL,     -- 1: is to be tied, or tied again; 2: one of its group is gone; 0: neither
  anchor_id TEXT,             -- the report it is tied to
  group_id TEXT NOT NULL,     -- the report that tells most of the same, whose id all of them go by
  ordinal INTEGER NOT NULL,   -- place among them, by how much it tells
  status TEXT,                -- of the whole, as far as the reports tell
  differs TEXT                -- how its account differs from the first one's
) STRICT, WITHOUT ROWID;
INSERT INTO reports_new SELECT * FROM reports;
DROP TABLE reports;
ALTER TABLE reports_new RENAME TO reports;
CREATE INDEX reports_document ON reports (document_id);
CREATE INDEX reports_group ON reports (group_id, ordinal);
CREATE INDEX reports_anchor ON reports (anchor_id);
CREATE INDEX reports_kind ON reports (kind, ordinal);
CREATE INDEX reports_stale ON reports (stale) WHERE stale > 0;
DELETE FROM told;
`

const narrowed = `
ALTER TABLE audits ADD COLUMN countries TEXT; -- JSON array, in order: drawn from what lies between them; null: from all
`

const withActors = `
ALTER TABLE issues ADD COLUMN actors TEXT NOT NULL DEFAULT '[]'; -- JSON array of names
`

/** What brings a dossier from each version of the schema to the next. Never edit one that was released: append. */
export const migrations: readonly string[] = [
  first,
  linked,
  happened,
  reported,
  gathered,
  standing,
  subjects,
  judged,
  listed,
  disagreeing,
  ranked,
  decided,
  compared,
  narrowed,
  withActors,
]
