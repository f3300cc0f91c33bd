// Which of these actors does nothing name but the grants that leave? A source that states an actor keeps it.
// Marks: archived
UNWIND $ids AS id
MATCH (a:Actor {id: id})
WHERE NOT EXISTS {
  MATCH (a)--(other)
  WHERE NOT other:ArchivedFundingLink
    AND NOT other.id IN $leaving
}
RETURN a.id AS id
ORDER BY id
