// What is the id of this import? An interrupted import of the same content is resumed under its own id, if that is passed.
MERGE (i:Import {id: $id})
ON CREATE SET i.at = datetime($at), i.by = $by
SET i += $said
SET i.owner = $owner, i.touched = datetime()
SET i.state = 'OPEN', i.content = $content, i.format = $format, i.files = $files
RETURN i.id AS id
