-- What a researcher says about a finding itself: that it is right, and which words it is. Offsets as
-- in start_point and spans; what the engine found stays beside them and is matched by a later engine.

ALTER TABLE statement ADD COLUMN accepted INTEGER NOT NULL DEFAULT 0 CHECK (accepted IN (0, 1));
ALTER TABLE statement ADD COLUMN corrected_spans TEXT CHECK (json_valid(corrected_spans)); -- [[start,end],…]
ALTER TABLE statement ADD COLUMN corrected_kind TEXT CHECK (corrected_kind IN ('direct', 'mixed', 'indirect'));
