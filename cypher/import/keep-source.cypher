// Within which source does this import compare names, and which import does it replace?
MATCH (i:Import {id: $import})
SET i.source = $source, i.replaces = $replaces
RETURN i.id AS id
