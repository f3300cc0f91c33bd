// How many of these themes have each value of a facet? Null: the facet of all themes.
// Marks: long
CALL () {
  UNWIND CASE WHEN $ask.ids IS NULL THEN [true] ELSE [] END AS whole
  MATCH (below:Theme)
  RETURN below
  UNION ALL
  UNWIND $ask.ids AS id
  MATCH (below:Theme {id: id})
  RETURN below
}
CALL (below) {
  WITH below
  WHERE $ask.facet = 'broader'
  MATCH (below)-[:BROADER]->(theme:Theme)
  RETURN theme.id AS value
}
RETURN value,
       count(*) AS count
ORDER BY count DESC, value
LIMIT 200
