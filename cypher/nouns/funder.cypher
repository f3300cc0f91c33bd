// Who grants this funding link?
OPTIONAL MATCH (this)<-[:GRANTS]-(funder:Actor)
WHERE funder.archivedOn IS NULL
WITH funder
ORDER BY funder.id
RETURN head(collect(funder)) AS actor
