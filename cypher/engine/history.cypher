// Which initiatives brought which actors together, about what and from when? Operative participants only; days count from 1970-01-01. Each row is one text, which a thread parses.
MATCH (i:Initiative)
WHERE coalesce(i.status, '') <> 'ABANDONED'
WITH i.id AS id,
     i.kind AS kind,
     duration.inDays(date('1970-01-01'), i.startDate).days AS start,
     COLLECT {
       MATCH (i)-[:ABOUT]->(:Theme)(()-[:BROADER]->(:Theme)){0,}(theme)
       RETURN DISTINCT theme.id
     } AS themes,
     COLLECT {
       MATCH (i)-[:ABOUT]->(:Theme)(()-[:BROADER]->(:Theme)){0,}(root)
       WHERE NOT (root)-[:BROADER]->(:Theme)
       RETURN DISTINCT root.id
     } AS roots,
     COLLECT {
       MATCH (i)-[:PART_OF]->(whole:Initiative)
       RETURN whole.id
     } AS wholes,
     COLLECT {
       MATCH (i)<-[role:PARTICIPATES_IN]-(actor:Actor)
       WHERE role.role IN $operative
       WITH actor, min(duration.inDays(date('1970-01-01'), coalesce(role.from, i.startDate)).days) AS from
       RETURN [actor.id, from]
     } AS participants
RETURN id,
       apoc.convert.toJson({kind: kind, start: start, themes: themes, roots: roots, wholes: wholes, participants: participants}) AS initiative
ORDER BY id
