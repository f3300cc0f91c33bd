// Which actors match the filter?
CALL () {
  MATCH (actor:Actor)
  WHERE $ask.words IS NULL
  RETURN actor
  UNION
  UNWIND CASE WHEN $ask.words IS NULL THEN [] ELSE [$ask.words] END AS words
  CALL db.index.fulltext.queryNodes('names', words) YIELD node
  WITH node AS actor
  WHERE actor:Actor
  RETURN actor
  UNION
  MATCH (actor:Actor)
  WHERE actor.siren = $ask.text
     OR actor.siret = $ask.text
     OR actor.rna = $ask.text
  RETURN actor
}
WITH actor
WHERE actor.archivedOn IS NULL
  AND ($ask.kind IS NULL OR actor.kind IN $ask.kind)
  AND ($ask.tag IS NULL OR $ask.tag IN actor.tags)
  AND ($ask.theme IS NULL OR EXISTS { (actor)-[:WORKS_ON]->()(()-[:BROADER]->()){0,}(:Theme {id: $ask.theme}) })
  AND ($ask.territory IS NULL OR EXISTS { (actor)-[:ACTS_IN|SEATED_IN]->()(()-[:WITHIN]->()){0,}(:Territory {id: $ask.territory}) })
  AND ($ask.memberOf IS NULL OR EXISTS { (actor)-[:MEMBER_OF]->(:Actor {id: $ask.memberOf}) })
  AND ($ask.initiative IS NULL OR EXISTS { (actor)-[:PARTICIPATES_IN]->(:Initiative {id: $ask.initiative}) })
RETURN actor.id AS id
ORDER BY apoc.text.clean(actor.name), id
LIMIT toInteger($ask.limit)
