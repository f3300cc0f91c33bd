// Which ten initiatives share most with each initiative, by Jaccard over their features? Answered by Graph Data Science.
CALL gds.nodeSimilarity.stream('similarity', {topK: 10, similarityMetric: 'JACCARD'})
YIELD node1, similarity
WITH node1, collect(similarity) AS scores
RETURN node1 AS number, scores
ORDER BY number
LIMIT 1000000
