// Which share of the shortest paths of all pairs passes through each node? Answered by Graph Data Science.
CALL gds.betweenness.stream('network', {concurrency: 4})
YIELD nodeId, score
RETURN gds.util.asNode(nodeId).number AS number, score AS value
ORDER BY number
LIMIT 1000000
