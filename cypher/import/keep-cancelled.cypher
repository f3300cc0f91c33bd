// Which grants do the files of this import take back whole? They are kept, so that an older edition does not bring them back.
MATCH (i:Import {id: $import})
SET i.cancelled = $ids
RETURN i.id AS import
