// What are the levels of these territories?
UNWIND $ids AS id
MATCH (territory:Territory {id: id})
RETURN id, territory.level AS level
