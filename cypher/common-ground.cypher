// Which territories, named by one of two initiatives, lie entirely within the ground that both cover?
UNWIND $pairs AS pair
MATCH (a:Initiative {id: pair.a})
MATCH (b:Initiative {id: pair.b})
CALL (a) {
  MATCH (a)-[:COVERS]->(named:Territory)
        (()<-[:WITHIN]-(:Territory)){0,} (commune:Territory {level: 'COMMUNE'})
  RETURN collect(DISTINCT commune) AS communesOfA
}
CALL (b) {
  MATCH (b)-[:COVERS]->(named:Territory)
        (()<-[:WITHIN]-(:Territory)){0,} (commune:Territory {level: 'COMMUNE'})
  RETURN collect(DISTINCT commune) AS communesOfB
}
WITH pair, a, b, apoc.coll.intersection(communesOfA, communesOfB) AS common
CALL (a, b, common) {
  UNWIND [a, b] AS x
  MATCH (x)-[:COVERS]->(territory:Territory)
  WITH DISTINCT territory, common
  CALL (territory) {
    MATCH (territory)(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory {level: 'COMMUNE'})
    RETURN collect(DISTINCT commune) AS communes
  }
  WITH territory, communes, common
  WHERE size(communes) > 0
    AND size(apoc.coll.subtract(communes, common)) = 0
  ORDER BY size(communes) DESC, territory.id
  RETURN collect(territory) AS inside
}
WITH pair, common, inside,
     [t IN inside WHERE none(larger IN inside WHERE larger <> t AND EXISTS { (t)(()-[:WITHIN]->(:Territory)){1,}(larger) }) | t.id] AS largest
RETURN pair.a AS a,
       pair.b AS b,
       CASE WHEN size(largest) > 0 THEN largest ELSE [c IN apoc.coll.sortNodes(common, '^id') | c.id] END AS territories
ORDER BY a, b
LIMIT 10000
