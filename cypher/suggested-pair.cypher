// Which two entities does the id of a suggestion name, and which territories do they name? Ids have hyphens too, so each parting is tried.
UNWIND $ask.pairs AS pair
CALL (pair) {
  MATCH (a:Initiative {id: pair.a}), (b:Initiative {id: pair.b})
  RETURN a, b
  UNION
  MATCH (a:Actor {id: pair.a}), (b:Actor {id: pair.b})
  RETURN a, b
}
WITH a, b
CALL (a, b) {
  UNWIND [a, b] AS entity
  OPTIONAL MATCH (entity)-[:COVERS]->(territory:Territory)
  WITH entity, territory.id AS place
  ORDER BY place
  WITH entity, collect(place) AS places
  ORDER BY entity.id
  RETURN collect(places) AS territories
}
RETURN a.id AS a,
       b.id AS b,
       territories
ORDER BY a,
         b
LIMIT toInteger($ask.limit)
