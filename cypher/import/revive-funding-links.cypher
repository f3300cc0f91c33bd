// Which archived funding links does a file state again? They come back. How do they stand now?
UNWIND $ids AS id
MATCH (f:FundingLink {id: id})
USING INDEX f:FundingLink(id)
SET
  f.archivedOn = null,
  f.revision = f.revision + 1
RETURN f.id AS id, properties(f) AS after
