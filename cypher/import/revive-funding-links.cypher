// Which archived funding links does a file state again? They come back.
UNWIND $ids AS id
MATCH (f:FundingLink {id: id})
USING INDEX f:FundingLink(id)
SET
  f.archivedOn = null,
  f.revision = f.revision + 1
