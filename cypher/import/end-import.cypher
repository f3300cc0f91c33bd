// Records how this import ended. It is recorded again when the import is resumed and ends.
MATCH (i:Import {id: $id})
SET i += $told
REMOVE i.owner, i.touched
RETURN i.id AS id
