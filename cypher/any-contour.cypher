// Is any contour stored? One is enough to know.
MATCH (contour:Contour)
RETURN contour.id AS id
ORDER BY id
LIMIT toInteger($ask.limit)
