// Which initiatives match the filter?
CALL () {
  MATCH (initiative:Initiative)
  WHERE $words IS NULL
  RETURN initiative
  UNION
  UNWIND CASE WHEN $words IS NULL THEN [] ELSE [$words] END AS words
  CALL db.index.fulltext.queryNodes('names', words) YIELD node
  WITH node AS initiative
  WHERE initiative:Initiative
  RETURN initiative
}
WITH initiative
WHERE initiative.archivedOn IS NULL
  AND ($kind IS NULL OR initiative.kind IN $kind)
  AND ($phase IS NULL OR initiative.phase IN $phase)
  AND ($status IS NULL OR initiative.status IN $status)
  AND ($tag IS NULL OR $tag IN initiative.tags)
  AND ($theme IS NULL OR EXISTS { (initiative)-[:ABOUT]->()(()-[:BROADER]->()){0,}(:Theme {id: $theme}) })
  AND ($territory IS NULL OR EXISTS { (initiative)-[:COVERS]->()(()-[:WITHIN]->()){0,}(:Territory {id: $territory}) })
  AND (($actor IS NULL AND $role IS NULL) OR EXISTS {
    (actor:Actor)-[participation:PARTICIPATES_IN]->(initiative)
    WHERE ($actor IS NULL OR actor.id = $actor)
      AND ($role IS NULL OR participation.role IN $role)
  })
  AND coalesce(initiative.endDate >= date($from), true)
  AND coalesce(initiative.startDate <= date($to), true)
RETURN initiative.id AS id
ORDER BY toLower(initiative.title), id
LIMIT toInteger($limit)
