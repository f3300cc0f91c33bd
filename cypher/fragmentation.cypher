// How many others does each tied actor reach through one tie, through two, and so on, on the day asked?
CALL () {
  MATCH (i:Initiative)<-[role:PARTICIPATES_IN]-(x:Actor)
  WHERE coalesce(i.status, '') <> 'ABANDONED'
    AND NOT (coalesce(i.status, '') = 'COMPLETED' AND i.endDate IS NULL)
    AND coalesce(i.startDate <= date($ask.asOf), true)
    AND coalesce(i.endDate >= date($ask.asOf), true)
    AND role.role IN $operative
    AND coalesce(role.from <= date($ask.asOf), true)
    AND coalesce(role.to >= date($ask.asOf), true)
  WITH i, collect(DISTINCT x.id) AS together
  WHERE size(together) > 1
  RETURN together
  UNION ALL
  MATCH (x:Actor)-[tie:LINKED_TO|MEMBER_OF]->(y:Actor)
  WHERE x <> y
    AND (tie.nature IN ['DELEGATE_OF', 'CONVENTION_WITH'] OR (type(tie) = 'MEMBER_OF' AND y.kind IN ['NETWORK', 'JOINT_BODY']))
    AND coalesce(tie.from <= date($ask.asOf), true)
    AND coalesce(tie.to >= date($ask.asOf), true)
  RETURN [x.id, y.id] AS together
}
UNWIND together AS id
WITH id, apoc.coll.toSet(apoc.coll.flatten(collect(together))) AS near
WITH apoc.map.fromPairs(collect([id, near])) AS nearTo

// A breadth-first search from each actor: each step adds the actors tied to those of the last step that were not reached before.
UNWIND keys(nearTo) AS id
WITH id, reduce(walk = {met: [id], last: [id], reached: []}, step IN range(1, size(keys(nearTo))) |
  CASE
    WHEN size(walk.last) = 0 THEN walk
    ELSE head([next IN [apoc.coll.subtract(apoc.coll.toSet(apoc.coll.flatten([each IN walk.last | nearTo[each]])), walk.met)] |
      {met: walk.met + next, last: next, reached: walk.reached + CASE WHEN size(next) > 0 THEN [size(next)] ELSE [] END}])
  END) AS walk
RETURN id, walk.reached AS reached
ORDER BY id
LIMIT toInteger($ask.limit)
