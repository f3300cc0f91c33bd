// Which ten initiatives share most with each initiative, by Jaccard over their features?
MATCH (one:Initiative)-[:HAS]->(:Feature)<-[:HAS]-(other:Initiative)
WHERE one.number <> other.number
WITH one.number AS number, one.size AS size, other.number AS otherNumber, other.size AS otherSize, count(*) AS shared
WITH number, collect(CAST(shared AS DOUBLE) / (size + otherSize - shared)) AS scores
RETURN number, list_reverse_sort(scores)[1:10] AS scores
