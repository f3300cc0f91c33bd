// Which of these pairs of themes are known and below the roots? Each pair is related and stored once.
UNWIND $pairs AS pair
MATCH (one:Theme {id: pair.one}), (two:Theme {id: pair.two})
WHERE EXISTS { (one)-[:BROADER]->(:Theme) }
  AND EXISTS { (two)-[:BROADER]->(:Theme) }
MERGE (one)-[relation:RELATED_TO]->(two)
ON CREATE SET relation.weight = $weight, relation.source = $source, relation.row = toInteger(pair.line)
WITH DISTINCT one, two
RETURN one.id AS one, two.id AS two
ORDER BY one, two
LIMIT 10000
