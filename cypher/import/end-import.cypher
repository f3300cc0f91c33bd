// How did this import end? Written again when it is resumed.
MATCH (i:Import {id: $id})
SET i += $told
RETURN i.id AS id
