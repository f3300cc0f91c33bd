// What does a batch state about initiatives? New initiatives are created, known ones are updated, and an archived one that is named is restored.
// Marks: archived
UNWIND $rows AS row
MERGE (i:Entity {id: row.id})
SET
  i:Initiative,
  i += row.properties,
  i.revision = coalesce(i.revision, 0) + 1,
  i.archivedOn = null
REMOVE i:ArchivedInitiative
