// Which of these actors were merged into another?
UNWIND $ids AS id
MATCH (a:Actor {id: id})
USING INDEX a:Actor(id)
WHERE a.mergedInto IS NOT NULL AND a.archivedOn IS NOT NULL
RETURN a.id AS id, a.mergedInto AS into
