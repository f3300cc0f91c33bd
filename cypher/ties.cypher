// Who is tied to whom on the day asked, and through what? Everyone in a row is tied to everyone else in it.
CALL () {
  MATCH (i:Initiative)<-[role:PARTICIPATES_IN]-(x:Actor)
  WHERE coalesce(i.status, '') <> 'ABANDONED'
    AND NOT (coalesce(i.status, '') = 'COMPLETED' AND i.endDate IS NULL)
    AND coalesce(i.startDate <= date($ask.asOf), true)
    AND coalesce(i.endDate >= date($ask.asOf), true)
    AND role.role IN $operative
    AND coalesce(role.from <= date($ask.asOf), true)
    AND coalesce(role.to >= date($ask.asOf), true)
  WITH i, collect(DISTINCT x.id) AS members
  WHERE size(members) > 1
  RETURN 'INITIATIVE' AS medium, i.id AS through, members
  UNION ALL
  MATCH (x:Actor)-[tie:LINKED_TO|MEMBER_OF]->(y:Actor)
  WHERE x <> y
    AND (tie.nature IN ['DELEGATE_OF', 'CONVENTION_WITH'] OR (type(tie) = 'MEMBER_OF' AND y.kind IN ['NETWORK', 'JOINT_BODY']))
    AND coalesce(tie.from <= date($ask.asOf), true)
    AND coalesce(tie.to >= date($ask.asOf), true)
  RETURN coalesce(tie.nature, 'NETWORK') AS medium, y.id AS through, [x.id, y.id] AS members
}
RETURN medium, through, members
ORDER BY medium, through, members
LIMIT toInteger($ask.limit)
