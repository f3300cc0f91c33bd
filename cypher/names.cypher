// What are these entities called, archived or not, who leads them until when, and where are they?
// Marks: archived
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WITH id, entity, CASE WHEN entity:Initiative|ArchivedInitiative THEN entity END AS initiative
CALL (initiative) {
  OPTIONAL MATCH (initiative)<-[role:PARTICIPATES_IN]-(lead:Actor)
  WHERE role.role IN ['LEAD', 'CO_LEAD']
  WITH lead, min(CASE role.role WHEN 'LEAD' THEN 0 ELSE 1 END) AS rank, max(coalesce(role.to, date('9999-12-31'))) AS until
  ORDER BY rank, lead.name, lead.id
  WHERE lead IS NOT NULL
  RETURN collect({name: lead.name, siren: lead.siren, until: CASE WHEN until < date('9999-12-31') THEN toString(until) END}) AS leads
}
CALL (initiative) {
  OPTIONAL MATCH (initiative)-[:COVERS]->(territory:Territory)
  WITH territory
  ORDER BY territory.name, territory.id
  RETURN collect(territory.name) AS territories, collect(territory.siren) AS authorities
}
// An entity is an example when only illustrative sources state it; rows of relations do not count, since they only name it. A body with a member that
// an illustrative source states is an example too.
CALL (entity) {
  OPTIONAL MATCH (entity)-[stated:STATED_BY]->(source:Source)
  WHERE NOT coalesce(stated.table, '') IN ['participations', 'memberships', 'links']
  WITH count(source) AS sources, count(CASE WHEN source.illustrative THEN 1 END) AS invented
  RETURN (sources > 0 AND sources = invented)
           OR EXISTS {
             (entity:Actor {kind: 'BODY'})<-[seat:MEMBER_OF]-(:Actor)
             WHERE EXISTS { (invention:Source {id: seat.source}) WHERE invention.illustrative }
           }
           // The demonstration gives this tag to real actors whose themes, needs and offers are illustrative.
           OR 'profil-illustratif' IN coalesce(entity.tags, []) AS isExample
}
RETURN id,
       coalesce(entity.labelFr, entity.title, entity.name) AS nameFr,
       coalesce(entity.labelEn, entity.title, entity.name) AS nameEn,
       leads,
       territories,
       authorities,
       coalesce(entity.results, []) AS results,
       isExample,
       CASE WHEN entity:Actor|ArchivedActor THEN entity.kind END AS kind
ORDER BY id
LIMIT 10000
