// Which archived funding links does a file state again? They are restored, and their new properties returned.
// Marks: archived
UNWIND $rows AS row
MATCH (f:Entity {id: row.id})
USING INDEX f:Entity(id)
SET
  f:FundingLink,
  f.archivedOn = null,
  f.amount = row.amount,
  f.correctedBy = row.correctedBy,
  f.revision = f.revision + 1
REMOVE f:ArchivedFundingLink
RETURN f.id AS id, properties(f) AS after
