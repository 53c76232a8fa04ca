-- Format 1 of library.sqlite. Offsets are code points of the article's text, end exclusive.
-- A migration never changes once it has been released: a later format is a new file.

CREATE TABLE setting (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO setting VALUES ('library_id', lower(hex(randomblob(16))));

-- Numbers that are given out once and never again, also when their owner is gone.
CREATE TABLE sequence (
  name  TEXT PRIMARY KEY,
  value INTEGER NOT NULL CHECK (value >= 0)
) STRICT, WITHOUT ROWID;

INSERT INTO sequence VALUES ('article', 0), ('statement', 0), ('speaker', 0), ('change', 0);

CREATE TABLE article (
  id            INTEGER PRIMARY KEY,
  fingerprint   BLOB NOT NULL UNIQUE CHECK (length(fingerprint) = 32),
  title         TEXT NOT NULL CHECK (title <> ''),
  date          TEXT CHECK (date IS date(date)),
  date_origin   TEXT NOT NULL CHECK (date_origin IN ('HAND', 'METADATA', 'DATELINE', 'FILE_NAME', 'NONE')),
  source        TEXT,
  author        TEXT,
  url           TEXT,
  section       TEXT,
  language      TEXT,
  topics        TEXT NOT NULL, -- those that came with the import, one a line
  file          TEXT NOT NULL,
  position      TEXT NOT NULL,
  note          TEXT NOT NULL DEFAULT '',
  reprint_group INTEGER,       -- id of the group's first article; that one carries it too
  CHECK ((date IS NULL) = (date_origin = 'NONE'))
) STRICT;

-- Apart from the details, so that a list of articles does not read their texts.
CREATE TABLE article_text (
  article_id INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
  text       TEXT NOT NULL
) STRICT;

-- The newest change that touched an article: a log in which each article keeps its last line only.
-- The line of a removed article stays, so that the index hears of the removal.
CREATE TABLE change (
  article_id INTEGER PRIMARY KEY,
  number     INTEGER NOT NULL CHECK (number > 0)
) STRICT;
CREATE INDEX change_by_number ON change (number);

-- Every name under which somebody speaks. A merged name points to the name that it was merged into;
-- root_id is the end of that chain: the speaker. Statements keep the name that they were found with,
-- so merging moves none of them and splitting restores all of them.
CREATE TABLE speaker (
  id          INTEGER PRIMARY KEY,
  name        TEXT NOT NULL UNIQUE CHECK (name <> ''),
  key         TEXT NOT NULL UNIQUE,
  type        TEXT NOT NULL CHECK (type IN ('person', 'organisation', 'anonymous', 'document')),
  role        TEXT,
  affiliation TEXT,
  parent_id   INTEGER REFERENCES speaker,
  root_id     INTEGER NOT NULL REFERENCES speaker DEFERRABLE INITIALLY DEFERRED,
  statements  INTEGER NOT NULL DEFAULT 0 CHECK (statements >= 0), -- not rejected, under this very name
  CHECK ((parent_id IS NULL) = (root_id = id))
) STRICT;
CREATE INDEX speaker_by_parent ON speaker (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX speaker_by_root ON speaker (root_id);

CREATE TABLE statement (
  id                   INTEGER PRIMARY KEY,
  article_id           INTEGER REFERENCES article ON DELETE CASCADE, -- NULL: see detached
  start_point          INTEGER NOT NULL CHECK (start_point >= 0),
  end_point            INTEGER NOT NULL CHECK (end_point >= start_point),
  spans                TEXT CHECK (json_valid(spans)), -- [[start,end],…] when there are several
  kind                 TEXT NOT NULL CHECK (kind IN ('direct', 'mixed', 'indirect')),
  speaker_id           INTEGER NOT NULL REFERENCES speaker, -- as the engine found it
  corrected_speaker_id INTEGER REFERENCES speaker,
  mention_start        INTEGER CHECK (mention_start >= 0),
  mention_end          INTEGER CHECK (mention_end >= mention_start),
  cue_start            INTEGER CHECK (cue_start >= 0),
  cue_end              INTEGER CHECK (cue_end >= cue_start),
  rule                 TEXT NOT NULL,
  confidence           REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  why                  TEXT NOT NULL,
  print_key            INTEGER, -- identity over the reprints; NULL where the article stands alone
  note                 TEXT NOT NULL DEFAULT '',
  rejected             INTEGER NOT NULL DEFAULT 0 CHECK (rejected IN (0, 1)),
  CHECK ((mention_start IS NULL) = (mention_end IS NULL)),
  CHECK ((cue_start IS NULL) = (cue_end IS NULL))
) STRICT;
CREATE INDEX statement_by_article ON statement (article_id);
CREATE INDEX statement_by_speaker ON statement (speaker_id);
CREATE INDEX statement_by_corrected_speaker ON statement (corrected_speaker_id) WHERE corrected_speaker_id IS NOT NULL;
CREATE INDEX statement_by_print_key ON statement (print_key) WHERE print_key IS NOT NULL;

CREATE TABLE coder (
  id   INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;

INSERT INTO coder VALUES (1, 'me');

CREATE TABLE claim (
  id    INTEGER PRIMARY KEY,
  words TEXT NOT NULL UNIQUE CHECK (words <> ''),
  used  INTEGER NOT NULL -- change number of the last use
) STRICT;

CREATE TABLE stance (
  statement_id INTEGER NOT NULL REFERENCES statement ON DELETE CASCADE,
  claim_id     INTEGER NOT NULL REFERENCES claim,
  coder_id     INTEGER NOT NULL REFERENCES coder,
  stance       TEXT NOT NULL CHECK (stance IN ('supports', 'opposes', 'neutral', 'unclear')),
  PRIMARY KEY (statement_id, claim_id, coder_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX stance_by_claim ON stance (claim_id);

CREATE TABLE code (
  id   INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;

CREATE TABLE statement_code (
  statement_id INTEGER NOT NULL REFERENCES statement ON DELETE CASCADE,
  code_id      INTEGER NOT NULL REFERENCES code,
  PRIMARY KEY (statement_id, code_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_code_by_code ON statement_code (code_id);

-- Coded statements whose article was removed: they wait here until the same text comes back.
CREATE TABLE detached (
  statement_id INTEGER PRIMARY KEY REFERENCES statement ON DELETE CASCADE,
  fingerprint  BLOB NOT NULL CHECK (length(fingerprint) = 32),
  quote        TEXT NOT NULL,
  before       TEXT NOT NULL,
  after        TEXT NOT NULL
) STRICT;
CREATE INDEX detached_by_fingerprint ON detached (fingerprint);

-- What was written on an article by hand, while the article is away.
CREATE TABLE detached_article (
  fingerprint BLOB PRIMARY KEY CHECK (length(fingerprint) = 32),
  note        TEXT NOT NULL,
  date        TEXT CHECK (date IS date(date)) -- set by hand, or NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sketch (
  article_id INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
  bytes      BLOB NOT NULL
) STRICT;

CREATE TABLE sketch_band (
  key        INTEGER NOT NULL,
  article_id INTEGER NOT NULL,
  PRIMARY KEY (key, article_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE topic (
  name  TEXT PRIMARY KEY CHECK (name <> ''),
  query TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_search (
  name           TEXT PRIMARY KEY CHECK (name <> ''),
  words          TEXT NOT NULL,
  from_day       TEXT CHECK (from_day IS date(from_day)),
  to_day         TEXT CHECK (to_day IS date(to_day)),
  group_reprints INTEGER NOT NULL CHECK (group_reprints IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_search_choice (
  search TEXT NOT NULL REFERENCES saved_search ON DELETE CASCADE,
  facet  TEXT NOT NULL,
  value  TEXT NOT NULL,
  PRIMARY KEY (search, facet, value)
) STRICT, WITHOUT ROWID;
