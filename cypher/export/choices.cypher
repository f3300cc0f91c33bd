// Which territories does a workbook for this territory offer: itself, the EPCI that share a commune with it, and its communes?
MATCH (chosen:Territory {id: $territory})
MATCH (chosen)(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory)
WHERE commune.level = 'COMMUNE'
OPTIONAL MATCH (commune)-[:WITHIN]->(epci:Territory)
WHERE epci.level = 'EPCI'
WITH chosen, collect(DISTINCT commune) AS communes, collect(DISTINCT epci) AS epci
UNWIND [chosen] + epci + communes AS t
WITH DISTINCT t
RETURN t.id AS id, t.name AS name, t.level AS level
ORDER BY
  CASE t.level
    WHEN 'COMMUNE' THEN 2
    WHEN 'EPCI' THEN 1
    ELSE 0
  END,
  name,
  id
