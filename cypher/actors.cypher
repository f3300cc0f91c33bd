// Which actors match the filter?
CALL () {
  MATCH (actor:Actor)
  WHERE $words IS NULL
  RETURN actor
  UNION
  UNWIND CASE WHEN $words IS NULL THEN [] ELSE [$words] END AS words
  CALL db.index.fulltext.queryNodes('names', words) YIELD node
  WITH node AS actor
  WHERE actor:Actor
  RETURN actor
  UNION
  MATCH (actor:Actor)
  WHERE actor.siren = $text
     OR actor.siret = $text
     OR actor.rna = $text
  RETURN actor
}
WITH actor
WHERE actor.archivedOn IS NULL
  AND ($kind IS NULL OR actor.kind IN $kind)
  AND ($tag IS NULL OR $tag IN actor.tags)
  AND ($theme IS NULL OR EXISTS { (actor)-[:WORKS_ON]->()(()-[:BROADER]->()){0,}(:Theme {id: $theme}) })
  AND ($territory IS NULL OR EXISTS { (actor)-[:ACTS_IN|SEATED_IN]->()(()-[:WITHIN]->()){0,}(:Territory {id: $territory}) })
  AND ($memberOf IS NULL OR EXISTS { (actor)-[:MEMBER_OF]->(:Actor {id: $memberOf}) })
  AND ($initiative IS NULL OR EXISTS { (actor)-[:PARTICIPATES_IN]->(:Initiative {id: $initiative}) })
RETURN actor.id AS id
ORDER BY toLower(actor.name), id
LIMIT toInteger($limit)
