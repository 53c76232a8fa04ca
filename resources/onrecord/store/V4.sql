-- Format 4: statements that several speakers made together.

-- Who made a statement besides the speaker, who is the one named first; as the engine found it.
CREATE TABLE fellow (
  statement_id INTEGER NOT NULL REFERENCES statement ON DELETE CASCADE,
  place        INTEGER NOT NULL, -- in the order of the mention
  speaker_id   INTEGER NOT NULL REFERENCES speaker,
  PRIMARY KEY (statement_id, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX fellow_by_speaker ON fellow (speaker_id);

-- How many statements that count were made under this very name together with one named first.
CREATE TABLE fellowship (
  fellow_id  INTEGER NOT NULL REFERENCES speaker,
  speaker_id INTEGER NOT NULL REFERENCES speaker,
  statements INTEGER NOT NULL,
  PRIMARY KEY (fellow_id, speaker_id)
) STRICT, WITHOUT ROWID;
