// Which properties of these entities are other from now on? Null: it has none any more. One that is archived or comes back bears another label.
UNWIND $rows AS row
MATCH (n)
WHERE elementId(n) = row.element
SET n += row.properties
SET n:$(row.label)
REMOVE n:$(row.formerLabel)
