// Which relations are restored? Their ends are found by number.
UNWIND $rows AS row
MATCH (a)
WHERE id(a) = row.from
MATCH (b)
WHERE id(b) = row.to
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
RETURN count(r) AS created
