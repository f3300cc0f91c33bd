// How many of these initiatives have each value of a facet? Null: the facet of all initiatives. An initiative counts once for each value.
// Marks: long
CALL () {
  UNWIND CASE WHEN $ask.ids IS NULL THEN [true] ELSE [] END AS whole
  MATCH (initiative:Initiative)
  RETURN initiative
  UNION ALL
  UNWIND $ask.ids AS id
  MATCH (initiative:Initiative {id: id})
  RETURN initiative
}
CALL (initiative) {
  WITH initiative
  WHERE $ask.facet = 'kind'
  RETURN initiative.kind AS value
  UNION
  WITH initiative
  WHERE $ask.facet = 'phase'
  RETURN initiative.phase AS value
  UNION
  WITH initiative
  WHERE $ask.facet = 'status'
  RETURN initiative.status AS value
  UNION
  WITH initiative
  WHERE $ask.facet = 'audience'
  UNWIND coalesce(initiative.audiences, []) AS value
  RETURN value
  UNION
  WITH initiative
  WHERE $ask.facet = 'tags'
  UNWIND coalesce(initiative.tags, []) AS value
  RETURN value
  UNION
  WITH initiative
  WHERE $ask.facet = 'theme'
  MATCH (initiative)-[:ABOUT]->(:Theme)(()-[:BROADER]->(:Theme)){0,}(theme:Theme)
  RETURN theme.id AS value
  UNION
  WITH initiative
  WHERE $ask.facet = 'territory'
  MATCH (initiative)-[:COVERS]->(:Territory)(()-[:WITHIN]->(:Territory)){0,}(territory:Territory)
  WHERE territory.level = $ask.level
  RETURN territory.id AS value
}
RETURN value,
       count(*) AS count
ORDER BY count DESC, value
LIMIT 200
