// Which contour, if any, is at hand? The first that is found will do.
MATCH (contour:Contour)
RETURN contour.id AS id
ORDER BY id
LIMIT toInteger($ask.limit)
