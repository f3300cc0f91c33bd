// What if this initiative were not there? It is in no answer any more; what was granted for it stays granted. Run only in a transaction that is rolled back.
MATCH (initiative:Initiative {id: $initiative})
SET initiative:ArchivedInitiative
REMOVE initiative:Initiative
RETURN initiative.id AS id
