// Which communes of this territory have a contour, and to which territories of a level does each of them belong?
MATCH (territory:Territory {id: $ask.territory})(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory)
WHERE commune.level = 'COMMUNE'
WITH DISTINCT commune
MATCH (contour:Contour {id: 'contour-' + commune.id})
RETURN
  commune.id AS id,
  contour.shape AS shape,
  COLLECT {
    MATCH (commune)(()-[:WITHIN]->(:Territory)){0,}(part:Territory)
    WHERE part.level = $ask.level
    RETURN DISTINCT part.id
    ORDER BY part.id
  } AS parts
ORDER BY id
LIMIT toInteger($ask.limit)
