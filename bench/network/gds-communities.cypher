// To which community does each node belong? Answered by Graph Data Science.
CALL gds.louvain.stream('network', {concurrency: 4})
YIELD nodeId, communityId
RETURN gds.util.asNode(nodeId).number AS number, communityId AS value
ORDER BY number
LIMIT 1000000
