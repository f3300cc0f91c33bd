// Do the actors of each theme, EPCI or kind work more with one another or with others, on the day asked?
CALL () {
  MATCH (i:Initiative)<-[role:PARTICIPATES_IN]-(x:Actor)
  WHERE coalesce(i.status, '') <> 'ABANDONED'
    AND NOT (coalesce(i.status, '') = 'COMPLETED' AND i.endDate IS NULL)
    AND coalesce(i.startDate <= date($ask.asOf), true)
    AND coalesce(i.endDate >= date($ask.asOf), true)
    AND role.role IN $operative
    AND coalesce(role.from <= date($ask.asOf), true)
    AND coalesce(role.to >= date($ask.asOf), true)
  WITH i, collect(DISTINCT x) AS together
  UNWIND together AS a
  UNWIND together AS b
  RETURN a, b
  UNION ALL
  MATCH (a:Actor)-[tie:LINKED_TO|MEMBER_OF]->(b:Actor)
  WHERE (tie.nature IN ['DELEGATE_OF', 'CONVENTION_WITH'] OR (type(tie) = 'MEMBER_OF' AND b.kind IN ['NETWORK', 'JOINT_BODY']))
    AND coalesce(tie.from <= date($ask.asOf), true)
    AND coalesce(tie.to >= date($ask.asOf), true)
  RETURN a, b
}
WITH a, b
WHERE a <> b
WITH DISTINCT
     CASE WHEN a.id < b.id THEN a ELSE b END AS a,
     CASE WHEN a.id < b.id THEN b ELSE a END AS b

// The groups of both actors: their kind; their themes below the roots, with the themes above; the EPCI that share a commune with where they act, else with their seat.
CALL (a, b) {
  UNWIND [a, b] AS actor
  CALL (actor) {
    WITH actor
    WHERE $ask.by = 'KIND'
      AND actor.kind IS NOT NULL
    RETURN actor.kind AS group
    UNION
    WITH actor
    WHERE $ask.by = 'THEME'
    MATCH (actor)-[:WORKS_ON]->(named:Theme)
          (()-[:BROADER]->(:Theme)){0,} (theme)
    WHERE EXISTS { (theme)-[:BROADER]->(:Theme) }
    RETURN theme.id AS group
    UNION
    WITH actor
    WHERE $ask.by = 'EPCI'
    MATCH (actor)-[place:ACTS_IN|SEATED_IN]->(territory:Territory)
    WHERE type(place) = 'ACTS_IN'
       OR NOT EXISTS { (actor)-[:ACTS_IN]->(:Territory) }
    MATCH (territory)(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory {level: 'COMMUNE'})
    MATCH (commune)(()-[:WITHIN]->(:Territory)){0,}(epci:Territory {level: 'EPCI'})
    RETURN epci.id AS group
  }
  RETURN group, collect(DISTINCT actor.id) AS ends
}
WITH group,
     count(CASE WHEN size(ends) = 2 THEN 1 END) AS internal,
     count(CASE WHEN size(ends) = 1 THEN 1 END) AS external,
     size(apoc.coll.toSet(apoc.coll.flatten(collect(ends)))) AS members
RETURN group, members, internal, external
ORDER BY group
LIMIT toInteger($ask.limit)
