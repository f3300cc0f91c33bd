// Where do the rows come from? Properties that the file does not give keep their known values; an archived source is restored.
// Marks: archived
UNWIND $rows AS row
CALL (row) {
  MATCH (gone:ArchivedSource {id: row.id})
  SET gone:Source
  REMOVE gone:ArchivedSource, gone.archivedOn
}
MERGE (s:Source {id: row.id})
SET
  s.publisher = coalesce(row.publisher, s.publisher),
  s.licence = coalesce(row.licence, s.licence),
  s.url = coalesce(row.url, s.url),
  s.illustrative = coalesce(row.illustrative, s.illustrative),
  s.retrievedAt = coalesce(datetime(row.retrievedAt), s.retrievedAt),
  s.revision = coalesce(s.revision, 0) + CASE WHEN row.isChanged THEN 1 ELSE 0 END
RETURN s.id AS id
