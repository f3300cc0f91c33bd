// What are the titles of all initiatives, when do they begin and end, and who takes part in each?
MATCH (i:Initiative)<-[:PARTICIPATES_IN]-(a:Actor)
WHERE i.title IS NOT NULL
RETURN
  i.id AS id,
  i.title AS title,
  i.startDate.year AS startYear,
  i.endDate.year AS endYear,
  collect(DISTINCT {id: a.id, siren: a.siren}) AS actors
ORDER BY id
