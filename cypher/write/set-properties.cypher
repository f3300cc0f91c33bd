// Which properties of these entities are other from now on? Null: it has none any more.
UNWIND $rows AS row
MATCH (n)
WHERE elementId(n) = row.element
SET n += row.properties
