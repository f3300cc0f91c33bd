// Which actors take part in these initiatives, or pay or receive these funding links? An exported relation needs both its ends.
CALL () {
  UNWIND $initiatives AS id
  MATCH (i:Initiative {id: id})<-[r:PARTICIPATES_IN]-(a:Actor)
  WHERE $asOf IS NULL
    OR (coalesce(r.from <= date($asOf), true) AND coalesce(r.to >= date($asOf), true))
  RETURN a.id AS actor
  UNION
  UNWIND $fundingLinks AS id
  MATCH (f:FundingLink {id: id})-[:GRANTS|BENEFITS]-(a:Actor)
  RETURN a.id AS actor
}
RETURN DISTINCT actor
