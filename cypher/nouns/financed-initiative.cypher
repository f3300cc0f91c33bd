// Which initiative does this funding link finance?
OPTIONAL MATCH (this)-[:FINANCES]->(financed:Initiative)
WHERE financed.archivedOn IS NULL
WITH financed
ORDER BY financed.id
RETURN head(collect(financed)) AS initiative
