// Which import was refused as a whole? It is deleted, unless one of its batches was written before; in no case does it still run.
MATCH (i:Import {id: $id})
REMOVE i.owner, i.touched
WITH i
WHERE NOT EXISTS { MATCH (:Change {import: $id}) }
DELETE i
