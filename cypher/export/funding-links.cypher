// What do these funding links state: who pays how much to whom, for what?
UNWIND $ids AS id
MATCH (f:FundingLink {id: id})
USING INDEX f:FundingLink(id)
CALL (f) {
  OPTIONAL MATCH (f)-[stated:STATED_BY]->(s:Source)
  WITH s, stated
  ORDER BY stated.row, s.id
  RETURN collect(DISTINCT s.id) AS sources,
         count(s) AS statements,
         count(s) > 0 AND count(s) = count(CASE WHEN s.illustrative THEN 1 END) AS isExample
}
RETURN
  f.id AS id,
  f.status AS status,
  f.nature AS nature,
  f.amountRequested AS amountRequested,
  f.amount AS amount,
  f.amountPaid AS amountPaid,
  toString(f.decidedOn) AS decidedOn,
  f.decidedIn AS decidedIn,
  toString(f.startDate) AS startDate,
  toString(f.endDate) AS endDate,
  f.purpose AS purpose,
  f.programme AS programme,
  f.reference AS reference,
  f.passThrough AS passThrough,
  head(COLLECT { MATCH (f)<-[:GRANTS]-(a:Actor) RETURN {id: a.id, name: a.name} ORDER BY a.id }) AS funder,
  head(COLLECT { MATCH (f)-[:BENEFITS]->(a:Actor) RETURN {id: a.id, name: a.name} ORDER BY a.id }) AS beneficiary,
  COLLECT { MATCH (f)-[:FINANCES]->(i:Initiative) RETURN DISTINCT {id: i.id, name: i.title} AS financed ORDER BY financed.id } AS initiatives,
  COLLECT { MATCH (f)-[:ABOUT]->(t:Theme) RETURN DISTINCT t.id AS theme ORDER BY theme } AS themes,
  COLLECT { MATCH (f)-[:FINANCES]->(:Initiative)-[:ABOUT]->(t:Theme) RETURN DISTINCT t.id AS theme ORDER BY theme } AS initiativeThemes,
  sources,
  statements,
  isExample
