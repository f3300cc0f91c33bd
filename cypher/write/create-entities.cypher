// Which entities come into being? Without their relations, which follow.
UNWIND $rows AS row
CREATE (n:Entity:$(row.label) {id: row.id})
SET n += row.properties
RETURN row.id AS id, elementId(n) AS element
