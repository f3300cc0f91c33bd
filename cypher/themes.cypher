// Which themes match the filter?
CALL () {
  MATCH (theme:Theme)
  WHERE $ask.words IS NULL
  RETURN theme
  UNION
  UNWIND CASE WHEN $ask.words IS NULL THEN [] ELSE [$ask.words] END AS words
  CALL db.index.fulltext.queryNodes('names', words) YIELD node
  WITH node AS theme
  WHERE theme:Theme
  RETURN theme
}
WITH theme
WHERE theme.archivedOn IS NULL
  AND ($ask.broader IS NULL OR EXISTS { (theme)-[:BROADER]->(:Theme {id: $ask.broader}) })
  AND ($ask.root IS NULL OR $ask.root <> EXISTS { (theme)-[:BROADER]->(above:Theme WHERE above.archivedOn IS NULL) })
RETURN theme.id AS id
ORDER BY id
LIMIT toInteger($ask.limit)
