// What is new about known funding links? An archived one that is named comes back.
UNWIND $rows AS row
MATCH (f:FundingLink {id: row.id})
USING INDEX f:FundingLink(id)
SET
  f += row.properties,
  f.revision = f.revision + 1,
  f.archivedOn = null
