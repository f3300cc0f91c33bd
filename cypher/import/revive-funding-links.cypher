// Which archived funding links does a file state again? They are restored, and their new properties returned.
UNWIND $ids AS id
MATCH (f:Entity {id: id})
USING INDEX f:Entity(id)
SET
  f:FundingLink,
  f.archivedOn = null,
  f.revision = f.revision + 1
REMOVE f:ArchivedFundingLink
RETURN f.id AS id, properties(f) AS after
