// An import that was refused as a whole is none, unless a batch of it was written before.
MATCH (i:Import {id: $id})
WHERE NOT EXISTS { MATCH (:Change {import: $id}) }
DELETE i
