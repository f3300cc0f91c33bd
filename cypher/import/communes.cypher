// Which communes exist today, with which current and former codes, and in which EPCI?
MATCH (commune:Territory {level: 'COMMUNE'})
RETURN
  commune.id AS id,
  coalesce(commune.code, replace(commune.id, 'COM-', '')) AS code,
  coalesce(commune.formerCodes, []) AS formerCodes,
  COLLECT {
    MATCH (commune)-[:WITHIN]->(epci:Territory {level: 'EPCI'})
    RETURN epci.id
    ORDER BY epci.id
  } AS epci
