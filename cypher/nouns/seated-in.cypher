// Where is this actor's seat?
OPTIONAL MATCH (this)-[:SEATED_IN]->(seat:Territory)
WITH seat
ORDER BY seat.id
RETURN head(collect(seat)) AS territory
