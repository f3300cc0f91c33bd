// What does a batch say of actors? New ones are created, known ones take what is new; an archived one that is named comes back.
UNWIND $rows AS row
MERGE (a:Actor {id: row.id})
SET
  a += row.properties,
  a.revision = coalesce(a.revision, 0) + 1,
  a.archivedOn = null
