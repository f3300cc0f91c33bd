// Who benefits from this funding link?
OPTIONAL MATCH (this)-[:BENEFITS]->(beneficiary:Actor)
WITH beneficiary
ORDER BY beneficiary.id
RETURN head(collect(beneficiary)) AS actor
