// What does a batch say of initiatives? New ones are created, known ones take what is new; an archived one that is named comes back.
UNWIND $rows AS row
MERGE (i:Entity {id: row.id})
SET
  i:Initiative,
  i += row.properties,
  i.revision = coalesce(i.revision, 0) + 1,
  i.archivedOn = null
REMOVE i:ArchivedInitiative
