// Which relations are there, between which nodes?
MATCH (a)-[r]->(b)
RETURN type(r) AS type, id(a) AS from, id(b) AS to, properties(r) AS properties
