// What if this initiative were not there? It is in no answer any more; what was granted for it stays granted. Only ever in a transaction that is taken back.
MATCH (initiative:Initiative {id: $initiative})
SET initiative:ArchivedInitiative
REMOVE initiative:Initiative
RETURN initiative.id AS id
