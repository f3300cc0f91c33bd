// What if this initiative did not exist? It is in no answer any more, but money granted for it stays granted. Runs only in a transaction that is rolled back.
// Marks: archived
MATCH (initiative:Initiative {id: $initiative})
SET initiative:ArchivedInitiative
REMOVE initiative:Initiative
RETURN initiative.id AS id
