-- Format 3: who is who. What articles tell of speakers, for whom somebody speaks, and which names
-- were looked at and kept apart.

-- Equal for full names that are one, whatever their order and hyphens; '' where a name is none,
-- NULL where that was not worked out yet.
ALTER TABLE speaker ADD COLUMN identity TEXT;
CREATE INDEX speaker_by_identity ON speaker (identity) WHERE identity IS NULL OR identity <> '';

-- The columns role and affiliation of speaker hold what format 1 knew; they are shown as long as no
-- statement tells a role.
CREATE TABLE role (
  id          INTEGER PRIMARY KEY,
  title       TEXT NOT NULL,
  affiliation TEXT NOT NULL, -- '' where it is not told
  country     TEXT NOT NULL, -- '' where it is not told
  UNIQUE (title, affiliation, country)
) STRICT;

-- As the engine found it: the role that the article gives to the speaker, and the institution that
-- the speaker speaks for.
ALTER TABLE statement ADD COLUMN role_id INTEGER REFERENCES role;
ALTER TABLE statement ADD COLUMN institution_id INTEGER REFERENCES speaker;
CREATE INDEX statement_by_institution ON statement (institution_id) WHERE institution_id IS NOT NULL;

-- How many statements that count tell a role under this very name; month is '' for undated articles.
CREATE TABLE speaker_role (
  speaker_id INTEGER NOT NULL REFERENCES speaker,
  role_id    INTEGER NOT NULL REFERENCES role,
  month      TEXT NOT NULL,
  statements INTEGER NOT NULL,
  PRIMARY KEY (speaker_id, role_id, month)
) STRICT, WITHOUT ROWID;

-- How many statements that count were made under this very name for an institution.
CREATE TABLE spokesperson (
  institution_id INTEGER NOT NULL REFERENCES speaker,
  speaker_id     INTEGER NOT NULL REFERENCES speaker,
  statements     INTEGER NOT NULL,
  PRIMARY KEY (institution_id, speaker_id)
) STRICT, WITHOUT ROWID;

-- Names that a researcher holds to be two speakers: no merge is suggested between them.
CREATE TABLE apart (
  one_id   INTEGER NOT NULL REFERENCES speaker,
  other_id INTEGER NOT NULL REFERENCES speaker,
  PRIMARY KEY (one_id, other_id),
  CHECK (one_id < other_id)
) STRICT, WITHOUT ROWID;
