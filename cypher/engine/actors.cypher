// What does the engine read of each of these actors? Days count from 1970-01-01.
// Marks: archived
UNWIND $ids AS id
MATCH (x:Entity {id: id})
WHERE x:Actor|ArchivedActor
RETURN x.id AS id,
       x.kind AS kind,
       x.bodyType AS bodyType,
       x.siren AS siren,
       x:ArchivedActor AS archived,
       COLLECT { MATCH (x)-[need:NEEDS]->(theme) RETURN [need.resource, theme.id] } AS needs,
       COLLECT { MATCH (x)-[offer:OFFERS]->(theme) RETURN [offer.resource, theme.id] } AS offers,
       COLLECT { MATCH (x)-[:WORKS_ON]->(theme) RETURN theme.id } AS themes,
       COLLECT { MATCH (x)-[:ACTS_IN]->(territory) RETURN territory.id } AS actsIn,
       COLLECT { MATCH (x)-[:SEATED_IN]->(territory) RETURN territory.id } AS seatedIn,
       COLLECT {
         MATCH (x)-[seat:MEMBER_OF]->(other)
         RETURN [other.id, seat.role, duration.inDays(date('1970-01-01'), seat.from).days, duration.inDays(date('1970-01-01'), seat.to).days]
       } AS memberships,
       COLLECT {
         MATCH (x)-[tie:LINKED_TO]->(other)
         RETURN [other.id, tie.nature, duration.inDays(date('1970-01-01'), tie.from).days, duration.inDays(date('1970-01-01'), tie.to).days]
       } AS links
