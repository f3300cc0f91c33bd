// Which initiatives brought whom together, about what and from when? Operative participants alone; days count from 1970-01-01. Each as one text, for a thread to read.
MATCH (i:Initiative)
WHERE i.archivedOn IS NULL AND coalesce(i.status, '') <> 'ABANDONED'
WITH i.id AS id,
     i.kind AS kind,
     duration.inDays(date('1970-01-01'), i.startDate).days AS start,
     COLLECT {
       MATCH (i)-[:ABOUT]->(:Theme)-[:BROADER*0..]->(theme:Theme)
       WHERE theme.archivedOn IS NULL
       RETURN DISTINCT theme.id
     } AS themes,
     COLLECT {
       MATCH (i)-[:ABOUT]->(:Theme)-[:BROADER*0..]->(root:Theme)
       WHERE root.archivedOn IS NULL AND NOT (root)-[:BROADER]->(:Theme)
       RETURN DISTINCT root.id
     } AS roots,
     COLLECT {
       MATCH (i)-[:PART_OF]->(whole:Initiative)
       WHERE whole.archivedOn IS NULL
       RETURN whole.id
     } AS wholes,
     COLLECT {
       MATCH (i)<-[role:PARTICIPATES_IN]-(actor:Actor)
       WHERE actor.archivedOn IS NULL AND role.role IN ['LEAD', 'CO_LEAD', 'PARTNER', 'OPERATOR', 'HOST', 'PRESCRIBER']
       WITH actor, min(duration.inDays(date('1970-01-01'), coalesce(role.from, i.startDate)).days) AS from
       RETURN [actor.id, from]
     } AS participants
RETURN id,
       apoc.convert.toJson({kind: kind, start: start, themes: themes, roots: roots, wholes: wholes, participants: participants}) AS told
ORDER BY id
