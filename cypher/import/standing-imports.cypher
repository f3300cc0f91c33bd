// Which imports of this format reached their end and were not undone, the newest first?
MATCH (i:Import {format: $format, state: 'DONE'})
WHERE i.undoneAt IS NULL AND i.id <> $import
RETURN i.id AS id, toString(i.at) AS at, coalesce(i.files, []) AS files, i.source AS source, i.content AS content
ORDER BY i.at DESC
LIMIT toInteger($limit)
