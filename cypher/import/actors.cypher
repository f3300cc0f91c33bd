// What does a batch state about actors? New actors are created, known ones are updated, and an archived one that is named is restored.
// Marks: archived
// Returns the new properties of the actors that were known before.
UNWIND $rows AS row
MERGE (a:Entity {id: row.id})
SET
  a:Actor,
  a += row.properties,
  a.revision = coalesce(a.revision, 0) + 1,
  a.archivedOn = null
REMOVE a:ArchivedActor
WITH a
WHERE a.revision > 1
RETURN a.id AS id, properties(a) AS after
