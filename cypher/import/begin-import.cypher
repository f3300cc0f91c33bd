// Under which name does this import go? The one that was cut off in the middle of the same content keeps its own, if it is given.
MERGE (i:Import {id: $id})
ON CREATE SET i.at = datetime(), i.by = $by
SET i += $said
SET i.state = 'OPEN', i.content = $content, i.format = $format, i.files = $files
RETURN i.id AS id
