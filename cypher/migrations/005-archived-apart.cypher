// How is what is archived kept out of every answer? It bears another label, so that no statement can forget it. The label that all entities have in
// common says that an id is given once, archived or not: what is imported again finds the archived one, and makes no second.
MATCH (n:Actor|Initiative|FundingLink|Theme|Territory|Decision)
WHERE NOT n:Entity
CALL (n) {
  SET n:Entity
} IN TRANSACTIONS OF 10000 ROWS;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;
MATCH (n:Actor|Initiative|FundingLink|Theme|Territory|Decision)
WHERE n.archivedOn IS NOT NULL
CALL (n) {
  WITH n, head([label IN labels(n) WHERE label <> 'Entity']) AS label
  SET n:$('Archived' + label)
  REMOVE n:$(label)
} IN TRANSACTIONS OF 10000 ROWS;
// Files go on naming an actor that was merged into another by its numbers and its name.
CREATE INDEX archived_actor_siren IF NOT EXISTS FOR (a:ArchivedActor) ON (a.siren);
CREATE INDEX archived_actor_siret IF NOT EXISTS FOR (a:ArchivedActor) ON (a.siret);
CREATE INDEX archived_actor_rna IF NOT EXISTS FOR (a:ArchivedActor) ON (a.rna);
CREATE INDEX archived_actor_name IF NOT EXISTS FOR (a:ArchivedActor) ON (a.name);
