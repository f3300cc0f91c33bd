// Which initiatives cover a commune of this territory, also those that only name a larger one?
MATCH (:Territory {id: $territory})(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory {level: 'COMMUNE'})
WITH DISTINCT commune
MATCH (commune)(()-[:WITHIN]->(:Territory)){0,}(place:Territory)
WITH DISTINCT place
MATCH (place)<-[:COVERS]-(i:Initiative)
WITH DISTINCT i
WHERE ($theme IS NULL OR EXISTS { (i)-[:ABOUT]->(:Theme)(()-[:BROADER]->(:Theme)){0,}(:Theme {id: $theme}) })
  AND coalesce(i.endDate >= date($asOf), true)
  AND coalesce(i.startDate <= date($asOf), true)
RETURN i.id AS id
ORDER BY id
