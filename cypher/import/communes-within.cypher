// Which communes does each of these territories consist of? A commune consists of itself.
UNWIND $ids AS id
MATCH (territory:Territory {id: id})
RETURN
  id,
  COLLECT {
    MATCH (territory)(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory)
    WHERE commune.level = 'COMMUNE'
    RETURN DISTINCT commune.id
  } AS communes
