// Records that somebody undid this whole import, even if some of its entities had to stay.
MATCH (i:Import {id: $import})
SET i.undoneAt = coalesce(i.undoneAt, datetime($at))
RETURN i.id AS id
