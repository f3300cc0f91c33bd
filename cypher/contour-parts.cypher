// What are these territories called, and how many communes does each have?
UNWIND $ask.ids AS id
MATCH (part:Territory {id: id})
RETURN
  part.id AS id,
  part.name AS name,
  COUNT {
    MATCH (part)(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory)
    WHERE commune.level = 'COMMUNE'
    RETURN DISTINCT commune
  } AS communes
ORDER BY id
LIMIT toInteger($ask.limit)
