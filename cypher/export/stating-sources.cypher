// Which sources state these entities?
CALL () {
  UNWIND $actors AS id
  MATCH (:Actor {id: id})-[:STATED_BY]->(s:Source)
  RETURN s.id AS source
  UNION
  UNWIND $initiatives AS id
  MATCH (:Initiative {id: id})-[:STATED_BY]->(s:Source)
  RETURN s.id AS source
  UNION
  UNWIND $fundingLinks AS id
  MATCH (:FundingLink {id: id})-[:STATED_BY]->(s:Source)
  RETURN s.id AS source
}
RETURN DISTINCT source
