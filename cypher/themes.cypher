// Which themes match the filter, in order, after the cursor? Or, when counting, how many?
CALL () {
  UNWIND CASE WHEN $ask.among IS NULL AND $ask.text IS NULL THEN [true] ELSE [] END AS whole
  MATCH (theme:Theme)
  RETURN theme
  UNION ALL
  UNWIND $ask.among AS id
  MATCH (theme:Theme {id: id})
  RETURN theme
  UNION ALL
  UNWIND $ask.text AS text
  CALL db.index.fulltext.queryNodes('names', $ask.words) YIELD node
  WITH node AS theme
  WHERE theme:Theme
  RETURN theme
}
WITH theme
WHERE ($ask.without IS NULL OR $ask.without[theme.id] IS NULL)
  AND ($ask.broader IS NULL OR EXISTS { (theme)-[:BROADER]->(:Theme {id: $ask.broader}) })
  AND ($ask.root IS NULL OR $ask.root <> EXISTS { (theme)-[:BROADER]->(:Theme) })
WITH theme,
     CASE $ask.field
       WHEN 'ID' THEN theme.id
       WHEN 'LABEL' THEN apoc.text.clean(replace(toLower(theme.labelFr), 'œ', 'oe'))
     END AS key
WHERE $ask.afterId IS NULL
   OR CASE
     WHEN key IS NULL THEN $ask.afterKey IS NOT NULL OR theme.id > $ask.afterId
     WHEN key = $ask.afterKey THEN theme.id > $ask.afterId
     WHEN $ask.descending THEN key < $ask.afterKey
     ELSE key > $ask.afterKey
   END
WITH theme, key
ORDER BY key IS NULL, CASE WHEN NOT $ask.descending THEN key END, CASE WHEN $ask.descending THEN key END DESC, theme.id
LIMIT toInteger($ask.limit)
RETURN CASE WHEN NOT $ask.counting THEN theme.id END AS id,
       key,
       count(*) AS count
ORDER BY key IS NULL, CASE WHEN NOT $ask.descending THEN key END, CASE WHEN $ask.descending THEN key END DESC, id
LIMIT toInteger($ask.limit)
