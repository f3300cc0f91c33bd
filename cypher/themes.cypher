// Which themes match the filter?
CALL () {
  MATCH (theme:Theme)
  WHERE $words IS NULL
  RETURN theme
  UNION
  UNWIND CASE WHEN $words IS NULL THEN [] ELSE [$words] END AS words
  CALL db.index.fulltext.queryNodes('names', words) YIELD node
  WITH node AS theme
  WHERE theme:Theme
  RETURN theme
}
WITH theme
WHERE theme.archivedOn IS NULL
  AND ($broader IS NULL OR EXISTS { (theme)-[:BROADER]->(:Theme {id: $broader}) })
  AND ($root IS NULL OR $root <> EXISTS { (theme)-[:BROADER]->(above:Theme WHERE above.archivedOn IS NULL) })
RETURN theme.id AS id
ORDER BY id
LIMIT toInteger($limit)
