// What if this actor did not exist? It is in no answer any more, but its grants stay. Runs only in a transaction that is rolled back.
// Marks: archived
MATCH (actor:Actor {id: $actor})
SET actor:ArchivedActor
REMOVE actor:Actor
RETURN actor.id AS id
