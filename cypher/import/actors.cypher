// What does a batch say of actors? New ones are created, known ones take what is new; an archived one that is named comes back.
// How stand those now that were there before?
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
