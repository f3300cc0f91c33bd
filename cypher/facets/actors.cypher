// How many of these actors have each value of a facet? Null: the facet of all actors. An actor counts once for each value.
// Marks: long
CALL () {
  UNWIND CASE WHEN $ask.ids IS NULL THEN [true] ELSE [] END AS whole
  MATCH (actor:Actor)
  RETURN actor
  UNION ALL
  UNWIND $ask.ids AS id
  MATCH (actor:Actor {id: id})
  RETURN actor
}
CALL (actor) {
  WITH actor
  WHERE $ask.facet = 'kind'
  RETURN actor.kind AS value
  UNION
  WITH actor
  WHERE $ask.facet = 'audience'
  UNWIND coalesce(actor.audiences, []) AS value
  RETURN value
  UNION
  WITH actor
  WHERE $ask.facet = 'tags'
  UNWIND coalesce(actor.tags, []) AS value
  RETURN value
  UNION
  WITH actor
  WHERE $ask.facet = 'theme'
  MATCH (actor)-[:WORKS_ON]->(:Theme)(()-[:BROADER]->(:Theme)){0,}(theme:Theme)
  RETURN theme.id AS value
  UNION
  WITH actor
  WHERE $ask.facet = 'territory'
  MATCH (actor)-[:ACTS_IN|SEATED_IN]->(:Territory)(()-[:WITHIN]->(:Territory)){0,}(territory:Territory)
  WHERE territory.level = $ask.level
  RETURN territory.id AS value
}
RETURN value,
       count(*) AS count
ORDER BY count DESC, value
LIMIT 200
