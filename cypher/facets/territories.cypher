// How many of these territories have each value of a facet? Null: the facet of all territories.
// Marks: long
CALL () {
  UNWIND CASE WHEN $ask.ids IS NULL THEN [true] ELSE [] END AS whole
  MATCH (place:Territory)
  RETURN place
  UNION ALL
  UNWIND $ask.ids AS id
  MATCH (place:Territory {id: id})
  RETURN place
}
CALL (place) {
  WITH place
  WHERE $ask.facet = 'level'
  RETURN place.level AS value
}
RETURN value,
       count(*) AS count
ORDER BY count DESC, value
LIMIT 200
