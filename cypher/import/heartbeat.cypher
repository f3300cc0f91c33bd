// Does this process still run this import? It says so while it does.
MATCH (i:Import {id: $id, owner: $owner})
SET i.touched = datetime()
RETURN i.id AS id
