// What does the engine read of each actor? A row holds up to 25. Other entities are given by their Neo4j node number; days count from 1970-01-01.
// Marks: archived
// Numbers are sent as floats, which the driver reads in a fifth of the time that it takes for integers.
// Relations with the same columns are read by one pattern: Neo4j plans each subquery for a tenth of a second at every start.
MATCH (x:Actor|ArchivedActor)
WITH DISTINCT id(x) / 25 AS part
CALL (part) {
  MATCH (x:Actor|ArchivedActor)
  WHERE id(x) IN range(25 * part, 25 * part + 24)
  RETURN collect(x) AS these
}
RETURN [x IN these | [toFloat(id(x)), x.id, x.kind, x.bodyType, x.siren, x:ArchivedActor]] AS actors,
       COLLECT {
         UNWIND these AS x
         MATCH (x)-[relation:NEEDS|OFFERS]->(theme)
         WITH type(relation) AS kind, collect([toFloat(id(x)), toFloat(id(theme)), relation.resource]) AS relations
         RETURN [kind, relations]
       } AS resources,
       COLLECT {
         UNWIND these AS x
         MATCH (x)-[relation:WORKS_ON|ACTS_IN|SEATED_IN]->(other)
         WITH type(relation) AS kind, collect([toFloat(id(x)), toFloat(id(other))]) AS relations
         RETURN [kind, relations]
       } AS relations,
       COLLECT {
         UNWIND these AS x
         MATCH (x)-[tie:MEMBER_OF|LINKED_TO]->(other)
         WITH type(tie) AS kind, collect([toFloat(id(x)), other.id, CASE type(tie) WHEN 'MEMBER_OF' THEN tie.role ELSE tie.nature END, duration.inDays(date('1970-01-01'), tie.from).days, duration.inDays(date('1970-01-01'), tie.to).days]) AS relations
         RETURN [kind, relations]
       } AS ties
