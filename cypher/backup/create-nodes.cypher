// Which nodes come back? Each with the number that it had, for the relations that follow.
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
RETURN row.number AS number, id(n) AS created
