// Which of these entities must stay, because another source ties them to an entity that stays?
UNWIND $ids AS id
MATCH (e:Actor|Initiative|FundingLink {id: id})
WITH e, COLLECT { MATCH (e)-[:STATED_BY]->(s:Source) RETURN s.id } AS sources
WHERE EXISTS {
  MATCH (e)-[r]-(other:Actor|Initiative|FundingLink)
  WHERE NOT other.id IN $leaving
    AND (other:FundingLink OR r.source IS NULL OR NOT r.source IN sources)
}
RETURN e.id AS id
ORDER BY id
