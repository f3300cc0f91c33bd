// What does the engine read of each of these initiatives? Days count from 1970-01-01.
// Marks: archived
UNWIND $ids AS id
MATCH (i:Entity {id: id})
WHERE i:Initiative|ArchivedInitiative
RETURN i.id AS id,
       i.kind AS kind,
       i.phase AS phase,
       i.status AS status,
       i:ArchivedInitiative AS archived,
       duration.inDays(date('1970-01-01'), i.startDate).days AS start,
       duration.inDays(date('1970-01-01'), i.endDate).days AS end,
       size(coalesce(i.results, [])) > 0 AS hasResults,
       coalesce(i.audiences, []) AS audiences,
       COLLECT { MATCH (i)-[:ABOUT]->(theme) RETURN theme.id } AS themes,
       COLLECT { MATCH (i)-[:COVERS]->(territory) RETURN territory.id } AS territories,
       COLLECT { MATCH (i)-[:PART_OF]->(whole) RETURN whole.id } AS wholes,
       COLLECT {
         MATCH (i)<-[role:PARTICIPATES_IN]-(actor)
         RETURN [actor.id, role.role, duration.inDays(date('1970-01-01'), role.from).days, duration.inDays(date('1970-01-01'), role.to).days]
       } AS participants
