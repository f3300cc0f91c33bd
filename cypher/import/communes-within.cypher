// Which communes make up each of these territories? A commune is its own.
UNWIND $ids AS id
MATCH (territory:Territory {id: id})
RETURN
  id,
  COLLECT {
    MATCH (territory)(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory)
    WHERE commune.level = 'COMMUNE'
    RETURN DISTINCT commune.id
  } AS communes
