-- Format 6: a type that a researcher chose is told from one that articles tell.

-- What articles told, where somebody chose another type by hand; NULL where nobody did.
ALTER TABLE speaker ADD COLUMN told_type TEXT;
