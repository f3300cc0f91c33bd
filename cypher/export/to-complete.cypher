// Which of these initiatives lack something that answers need: a second participant, an audience, a day, a theme, a territory?
UNWIND $ids AS id
MATCH (i:Initiative {id: id})
USING INDEX i:Initiative(id)
WITH
  i,
  COUNT { MATCH (i)<-[p:PARTICIPATES_IN]-(a:Actor) WHERE p.role IN $operative RETURN DISTINCT a } AS participants,
  COUNT { (i)-[:ABOUT]->(:Theme) } AS themes,
  COUNT { (i)-[:COVERS]->(:Territory) } AS territories
WHERE participants < 2
  OR size(coalesce(i.audiences, [])) = 0
  OR i.startDate IS NULL
  OR i.endDate IS NULL
  OR themes = 0
  OR territories = 0
RETURN
  i.id AS id,
  i.title AS title,
  i.kind AS kind,
  participants,
  size(coalesce(i.audiences, [])) AS audiences,
  toString(i.startDate) AS startDate,
  toString(i.endDate) AS endDate,
  themes,
  territories
ORDER BY participants, title, id
