// Which nodes are restored? Each has its number in the backup, by which its relations find it.
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
RETURN row.number AS number, id(n) AS created
