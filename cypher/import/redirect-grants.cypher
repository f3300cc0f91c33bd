// Which restored grants does a file state between other actors than they had when they were archived? They get those that it means today.
// Marks: archived
UNWIND $rows AS row
MATCH (f:FundingLink {id: row.id})
USING INDEX f:FundingLink(id)
MATCH (funder:Actor {id: row.funder})
USING INDEX funder:Actor(id)
MATCH (beneficiary:Actor {id: row.beneficiary})
USING INDEX beneficiary:Actor(id)
OPTIONAL MATCH (f)<-[granted:GRANTS]-(giver)
WHERE giver.id <> row.funder
OPTIONAL MATCH (f)-[benefits:BENEFITS]->(receiver)
WHERE receiver.id <> row.beneficiary
FOREACH (old IN CASE WHEN granted IS NULL THEN [] ELSE [granted] END |
  CREATE (funder)-[:GRANTS {source: old.source, row: old.row}]->(f)
  DELETE old
)
FOREACH (old IN CASE WHEN benefits IS NULL THEN [] ELSE [benefits] END |
  CREATE (f)-[:BENEFITS {source: old.source, row: old.row}]->(beneficiary)
  DELETE old
)
