// Which initiative does this funding link finance?
OPTIONAL MATCH (this)-[:FINANCES]->(financed:Initiative)
WITH financed
ORDER BY financed.id
RETURN head(collect(financed)) AS initiative
