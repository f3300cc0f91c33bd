// Who grants this funding link?
OPTIONAL MATCH (this)<-[:GRANTS]-(funder:Actor)
WITH funder
ORDER BY funder.id
RETURN head(collect(funder)) AS actor
