// To what are these funding links linked already, and by which sources' rows are they stated?
UNWIND $ids AS id
MATCH (f:FundingLink {id: id})
USING INDEX f:FundingLink(id)
RETURN
  f.id AS id,
  {
    initiative: COLLECT { MATCH (f)-[:FINANCES]->(i:Initiative) RETURN i.id },
    themes: COLLECT { MATCH (f)-[:ABOUT]->(t:Theme) RETURN t.id }
  } AS links,
  COLLECT { MATCH (f)-[:STATED_BY {table: 'funding-links'}]->(s:Source) RETURN s.id } AS statedBy
