// Do only illustrative sources state this entity? Rows of relations do not state the entities that they name.
OPTIONAL MATCH (this)-[stated:STATED_BY]->(source:Source)
WHERE NOT coalesce(stated.table, '') IN ['participations', 'memberships', 'links']
WITH count(source) AS sources, count(CASE WHEN source.illustrative THEN 1 END) AS invented
RETURN sources > 0 AND sources = invented AS isExample
