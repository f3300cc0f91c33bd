// Which import was refused as a whole? It is deleted, unless one of its batches was written before.
MATCH (i:Import {id: $id})
WHERE NOT EXISTS { MATCH (:Change {import: $id}) }
DELETE i
