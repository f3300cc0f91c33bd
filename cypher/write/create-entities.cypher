// Which entities are created? Their relations are written afterwards.
UNWIND $rows AS row
CREATE (n:Entity:$(row.label) {id: row.id})
SET n += row.properties
RETURN row.id AS id, elementId(n) AS element
