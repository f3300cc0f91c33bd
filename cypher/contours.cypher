// Which contours are at hand of the communes of this territory, and of which territories of that level is each commune a part?
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
