// What if this actor were not there? It is in no answer any more; what it granted stays granted. Only ever in a transaction that is taken back.
MATCH (actor:Actor {id: $actor})
SET actor:ArchivedActor
REMOVE actor:Actor
RETURN actor.id AS id
