// What are these, of those that live?
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Actor {id: id})
  RETURN n, 'Actor' AS label
  UNION ALL
  MATCH (n:Initiative {id: id})
  RETURN n, 'Initiative' AS label
  UNION ALL
  MATCH (n:FundingLink {id: id})
  RETURN n, 'FundingLink' AS label
  UNION ALL
  MATCH (n:Theme {id: id})
  RETURN n, 'Theme' AS label
  UNION ALL
  MATCH (n:Territory {id: id})
  RETURN n, 'Territory' AS label
}
WITH id, n, label
WHERE n.archivedOn IS NULL
RETURN id, label
