// Which initiatives, or roles in them, does a table count, and in which rows and columns is each?
// Marks: long, model

// Which places share a commune with the territory asked, and with which of its EPCI?
CALL () {
  MATCH (:Territory {id: $ask.territory})(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory {level: 'COMMUNE'})
  WITH DISTINCT commune
  OPTIONAL MATCH (commune)(()-[:WITHIN]->(:Territory)){0,}(epci:Territory {level: 'EPCI'})
  WITH commune, collect(DISTINCT epci.id) AS epci
  MATCH (commune)(()-[:WITHIN]->(:Territory)){0,}(place:Territory)
  WITH DISTINCT place, commune, epci
  WITH place.id AS place, apoc.coll.toSet(apoc.coll.flatten(collect(epci))) AS epci
  RETURN apoc.map.fromPairs(collect([place, epci])) AS touching
}
MATCH (i:Initiative)
WHERE ($ask.kind IS NULL OR i.kind IN $ask.kind)
  AND ($ask.audience IS NULL OR any(audience IN $ask.audience WHERE audience IN i.audiences))
  AND ($ask.phase IS NULL OR i.phase IN $ask.phase)
  AND ($ask.status IS NULL OR i.status IN $ask.status)
  AND ($ask.activeOn IS NULL
    OR coalesce(i.status, '') <> 'ABANDONED'
    AND NOT (coalesce(i.status, '') = 'COMPLETED' AND i.endDate IS NULL)
    AND coalesce(i.startDate <= date($ask.activeOn), true)
    AND coalesce(i.endDate >= date($ask.activeOn), true))
  AND ($ask.theme IS NULL OR EXISTS { (i)-[:ABOUT]->(:Theme)(()-[:BROADER]->(:Theme)){0,}(:Theme {id: $ask.theme}) })
// Grouped, so that no row keeps the places of the whole territory.
OPTIONAL MATCH (i)-[:COVERS]->(place:Territory)
WITH i, count(touching[place.id]) > 0 AS isThere, apoc.coll.toSet(apoc.coll.flatten(collect(touching[place.id]))) AS areas
WHERE $ask.territory IS NULL OR isThere

// One row for each initiative, or for each role in it.
CALL (i) {
  WITH i
  WHERE $ask.measure = 'INITIATIVES'
  RETURN null AS holder
  UNION ALL
  WITH i
  WHERE $ask.measure = 'ROLES'
  MATCH (i)<-[role:PARTICIPATES_IN]-(holder:Actor)
  WHERE $ask.activeOn IS NULL
     OR coalesce(role.from <= date($ask.activeOn), true) AND coalesce(role.to >= date($ask.activeOn), true)
  RETURN holder
}
CALL (i, holder, areas) {
  UNWIND [$ask.rows, $ask.columns] AS axis
  CALL (i, holder, areas, axis) {
    WITH i, holder
    WHERE axis = 'ACTOR'
    MATCH (i)<-[:PARTICIPATES_IN]-(x:Actor)
    WHERE holder IS NULL OR x = holder
    RETURN x.id AS value
    UNION ALL
    WITH i
    WHERE axis = 'THEME'
    MATCH (i)-[:ABOUT]->(named:Theme)
    RETURN named.id AS value
    UNION ALL
    WITH i
    WHERE axis = 'ROOT_THEME'
    MATCH (i)-[:ABOUT]->(:Theme)(()-[:BROADER]->(:Theme)){0,}(root:Theme)
    WHERE NOT EXISTS { (root)-[:BROADER]->(:Theme) }
    RETURN root.id AS value
    UNION ALL
    WITH areas
    WHERE axis = 'TERRITORY'
    UNWIND areas AS value
    RETURN value
    UNION ALL
    WITH i
    WHERE axis = 'FUNDER'
    MATCH (x:Actor)-[:PARTICIPATES_IN {role: 'FUNDER'}]->(i)
    RETURN x.id AS value
    UNION ALL
    WITH i
    WHERE axis = 'FUNDER'
    MATCH (x:Actor)-[:GRANTS]->(:FundingLink {status: 'GRANTED'})-[:FINANCES]->(i)
    RETURN x.id AS value
    UNION ALL
    WITH i
    WHERE axis = 'YEAR' AND i.startDate IS NOT NULL
    RETURN toString(i.startDate.year) AS value
  }
  RETURN collect(DISTINCT CASE axis WHEN $ask.rows THEN {value: value} END) AS rows,
         collect(DISTINCT CASE axis WHEN $ask.columns THEN {value: value} END) AS columns
}
RETURN i.id AS id,
       rows,
       columns
ORDER BY id
LIMIT toInteger($ask.limit)
