// Which of these funding links finance an initiative already?
UNWIND $ids AS id
MATCH (f:FundingLink {id: id})
USING INDEX f:FundingLink(id)
WHERE EXISTS { (f)-[:FINANCES]->(:Initiative) }
RETURN f.id AS id
