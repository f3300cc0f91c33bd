// What are all territories called, which postal codes do they have, and which are in home, as the setting names it or else the graph: it, its parts, and the EPCI of its communes?
CALL () {
  MATCH (home:Territory {id: $home})
  RETURN home
UNION
  MATCH (home:Territory {isHome: true})
  WHERE $home IS NULL
  RETURN home
}
CALL (home) {
  MATCH (home)(()<-[:WITHIN]-(:Territory)){0,}(inside:Territory)
  RETURN inside
UNION
  MATCH (home)(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory {level: 'COMMUNE'})
  // From the communes of home on: otherwise the planner begins with every commune of France.
  WITH DISTINCT commune
  MATCH (commune)-[:WITHIN]->(inside:Territory {level: 'EPCI'})
  RETURN inside
}
WITH apoc.map.fromPairs(collect([inside.id, true])) AS inHome
MATCH (t:Territory)
RETURN
  t.id AS id,
  t.name AS name,
  t.level AS level,
  coalesce(t.postalCodes, []) AS postalCodes,
  inHome[t.id] IS NOT NULL AS isInHome
ORDER BY id
