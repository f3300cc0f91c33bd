// Is all that states this entity invented, for a demonstration? Rows of relations name an entity, and do not state it.
OPTIONAL MATCH (this)-[stated:STATED_BY]->(source:Source)
WHERE NOT coalesce(stated.table, '') IN ['participations', 'memberships', 'links']
WITH count(source) AS sources, count(CASE WHEN source.illustrative THEN 1 END) AS invented
RETURN sources > 0 AND sources = invented AS isExample
