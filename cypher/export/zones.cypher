// Which zones are there, and which communes does each consist of?
MATCH (z:Territory {level: 'ZONE'})
RETURN
  z.id AS id,
  z.name AS name,
  z.source AS source,
  COLLECT {
    MATCH (z)(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory)
    WHERE commune.level = 'COMMUNE'
    RETURN DISTINCT commune.id AS id
    ORDER BY id
  } AS communes
ORDER BY id
