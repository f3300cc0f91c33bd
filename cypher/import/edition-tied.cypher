// Which of these entities must stay, because a standing change other than those of these imports touched them, or another source ties them to an entity that stays?
CALL () {
  MATCH (c:Change)
  WHERE NOT coalesce(c.import, '') IN $imports
    AND c.undoes IS NULL
    AND NOT EXISTS {
      MATCH (u:Change {undoes: c.id})
      WHERE NOT EXISTS {
        MATCH (back:Change {undoes: u.id})
        WHERE NOT EXISTS { MATCH (:Change {undoes: back.id}) }
      }
    }
  UNWIND c.ids AS id
  WITH DISTINCT id
  WHERE id IN $ids
  RETURN collect(id) AS touched
}
UNWIND $ids AS id
MATCH (e:Actor|Initiative|FundingLink {id: id})
WITH e, touched, COLLECT { MATCH (e)-[:STATED_BY]->(s:Source) RETURN s.id } AS sources
WHERE e.id IN touched
  OR EXISTS {
    MATCH (e)-[r]-(other:Actor|Initiative|FundingLink)
    WHERE NOT other.id IN $leaving
      AND (other:FundingLink OR r.source IS NULL OR NOT r.source IN sources)
  }
RETURN e.id AS id
ORDER BY id
