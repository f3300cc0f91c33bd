// Which properties of these entities change? Null removes a property. An entity that is archived or restored gets another label.
UNWIND $rows AS row
MATCH (n)
WHERE elementId(n) = row.element
SET n += row.properties
SET n:$(row.label)
REMOVE n:$(row.formerLabel)
