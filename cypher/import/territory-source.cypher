// Where do the territories come from, and which edition is loaded now?
MERGE (s:Source {id: $source.id})
SET
  s.publisher = $source.publisher,
  s.licence = $source.licence,
  s.url = $source.url,
  s.fingerprint = $source.fingerprint,
  s.retrievedAt = datetime()
RETURN s.id AS id
