// Which pairs of actors have a tie on the day asked (or earlier, with past ties), through what, from which day and until which?
// Marks: long
CALL () {
  // A tie begins with the latest and ends with the earliest of its dates; one that ends before it begins is left out.
  MATCH (x:Actor)-[one:PARTICIPATES_IN]->(i:Initiative)<-[other:PARTICIPATES_IN]-(y:Actor)
  WHERE x.id < y.id
    AND ($ask.actor IS NULL OR $ask.actor IN [x.id, y.id])
    AND one.role IN $operative
    AND other.role IN $operative
    AND coalesce(i.status, '') <> 'ABANDONED'
    AND ($ask.theme IS NULL OR EXISTS { (i)-[:ABOUT]->(:Theme)(()-[:BROADER]->(:Theme)){0,}(:Theme {id: $ask.theme}) })
    AND ($ask.territory IS NULL OR EXISTS { (i)-[:COVERS]->(:Territory)(()-[:WITHIN]->(:Territory)){0,}(larger:Territory) WHERE toString(larger.id) = $ask.territory })
  WITH x, y, i.id AS initiative, one.role AS roleOfX, other.role AS roleOfY,
       coalesce(i.status, '') = 'COMPLETED' AND i.endDate IS NULL AS over,
       reduce(latest = null, day IN [i.startDate, one.from, other.from] | CASE WHEN latest IS NULL OR day > latest THEN day ELSE latest END) AS begins,
       reduce(earliest = null, day IN [i.endDate, one.to, other.to] | CASE WHEN earliest IS NULL OR day < earliest THEN day ELSE earliest END) AS ends
  RETURN x.id AS a, y.id AS b, 'INITIATIVE' AS medium, initiative, null AS nature, roleOfX, roleOfY, over, begins, ends
  UNION ALL
  MATCH (x:Actor)-[tie:LINKED_TO|MEMBER_OF]->(y:Actor)
  WHERE x <> y
    AND ($ask.actor IS NULL OR $ask.actor IN [x.id, y.id])
    AND (tie.nature IN ['DELEGATE_OF', 'CONVENTION_WITH'] OR (type(tie) = 'MEMBER_OF' AND y.kind IN ['NETWORK', 'JOINT_BODY']))
    AND ($ask.theme IS NULL OR any(actor IN [x, y] WHERE EXISTS {
      (actor)-[:WORKS_ON]->(:Theme)(()-[:BROADER]->(:Theme)){0,}(:Theme {id: $ask.theme})
    }))
    AND ($ask.territory IS NULL OR any(actor IN [x, y] WHERE EXISTS {
      (actor)-[:ACTS_IN|SEATED_IN]->(:Territory)(()-[:WITHIN]->(:Territory)){0,}(larger:Territory) WHERE toString(larger.id) = $ask.territory
    }))
  RETURN x.id AS a, y.id AS b, CASE type(tie) WHEN 'LINKED_TO' THEN 'LINK' ELSE y.kind END AS medium, null AS initiative, tie.nature AS nature,
         null AS roleOfX, null AS roleOfY, false AS over, tie.from AS begins, tie.to AS ends
}
WITH *, over OR coalesce(ends < date($ask.asOf), false) AS past
WHERE coalesce(begins <= ends, true)
  AND coalesce(begins <= date($ask.asOf), true)
  AND (NOT past OR $ask.past)

// One row for each pair of actors and each initiative or link between them, whatever their roles.
WITH a, b, medium, initiative, nature,
     apoc.coll.sort(collect(DISTINCT roleOfX)) AS rolesOfA,
     apoc.coll.sort(collect(DISTINCT roleOfY)) AS rolesOfB,
     CASE WHEN count(begins) = count(*) THEN min(begins) END AS begins,
     CASE WHEN count(ends) = count(*) THEN max(ends) END AS ends,
     min(CASE WHEN past THEN 1 ELSE 0 END) = 1 AS past
WITH *, a + ' ' + b + ' ' + coalesce(initiative, nature, medium) AS key
WHERE $ask.afterId IS NULL OR key > $ask.afterId
WITH key, a, b, medium, initiative, nature, rolesOfA, rolesOfB, toString(begins) AS begins, toString(ends) AS ends, past
ORDER BY key
LIMIT toInteger($ask.limit)
WITH CASE WHEN NOT $ask.counting THEN key END AS id,
     CASE WHEN NOT $ask.counting THEN {
       a: a, b: b, medium: medium, initiative: initiative, nature: nature, rolesOfA: rolesOfA, rolesOfB: rolesOfB, from: begins, to: ends, past: past
     } END AS tie
RETURN id,
       tie,
       count(*) AS count
ORDER BY id
LIMIT toInteger($ask.limit)
