// What is new about known funding links? An archived one that is named is restored.
// Marks: archived
UNWIND $rows AS row
MATCH (f:Entity {id: row.id})
USING INDEX f:Entity(id)
SET
  f:FundingLink,
  f += row.properties,
  f.revision = f.revision + 1,
  f.archivedOn = null
REMOVE f:ArchivedFundingLink
