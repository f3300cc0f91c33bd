// What does the engine look at in each initiative, a hundred at a time? Others by the number that Neo4j gives to a node; days count from 1970-01-01.
MATCH (i:Initiative)
WITH DISTINCT id(i) / 100 AS hundred
CALL (hundred) {
  MATCH (i:Initiative)
  WHERE id(i) IN range(100 * hundred, 100 * hundred + 99)
  RETURN collect(i) AS these
}
RETURN COLLECT {
         UNWIND these AS i
         RETURN [id(i), i.id, i.kind, i.phase, i.status, i.archivedOn IS NOT NULL, duration.inDays(date('1970-01-01'), i.startDate).days, duration.inDays(date('1970-01-01'), i.endDate).days, size(coalesce(i.results, [])) > 0]
       } AS initiatives,
       COLLECT {
         UNWIND these AS i
         MATCH (i)-[:ABOUT]->(theme:Theme)
         RETURN [id(i), id(theme)]
       } AS themes,
       COLLECT {
         UNWIND these AS i
         MATCH (i)-[:COVERS]->(territory:Territory)
         RETURN [id(i), id(territory)]
       } AS territories,
       COLLECT {
         UNWIND these AS i
         MATCH (i)-[:PART_OF]->(whole:Initiative)
         RETURN [id(i), whole.id]
       } AS wholes,
       COLLECT {
         UNWIND these AS i
         MATCH (i)<-[role:PARTICIPATES_IN]-(actor:Actor)
         RETURN CASE
                  WHEN role.from IS NULL AND role.to IS NULL THEN [id(i), id(actor), role.role]
                  ELSE [id(i), id(actor), role.role, duration.inDays(date('1970-01-01'), role.from).days, duration.inDays(date('1970-01-01'), role.to).days]
                END
       } AS participants
