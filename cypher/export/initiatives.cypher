// What may every reader know about these initiatives? Texts for editors only are counted and left out.
UNWIND $ids AS id
MATCH (i:Initiative {id: id})
USING INDEX i:Initiative(id)
CALL (i) {
  OPTIONAL MATCH (i)-[stated:STATED_BY]->(s:Source)
  WITH s, stated
  ORDER BY stated.row, s.id
  RETURN collect(DISTINCT s.id) AS sources,
         count(s) AS statements,
         count(s) > 0 AND count(s) = count(CASE WHEN s.illustrative THEN 1 END) AS isExample
}
RETURN
  i.id AS id,
  i.title AS title,
  i.summary AS summary,
  i.kind AS kind,
  i.phase AS phase,
  i.status AS status,
  toString(i.startDate) AS startDate,
  toString(i.endDate) AS endDate,
  i.budget AS budget,
  coalesce(i.audiences, []) AS audiences,
  coalesce(i.results, []) AS results,
  coalesce(i.tags, []) AS tags,
  toString(i.verifiedOn) AS verifiedOn,
  COLLECT { MATCH (i)-[:ABOUT]->(t:Theme) RETURN DISTINCT t.id AS theme ORDER BY theme } AS themes,
  COLLECT { MATCH (i)-[:COVERS]->(t:Territory) RETURN DISTINCT {id: t.id, name: t.name, level: t.level, code: t.code} AS place ORDER BY place.id } AS territories,
  COLLECT { MATCH (i)-[:PART_OF]->(whole:Initiative) RETURN DISTINCT {id: whole.id, name: whole.title} AS part ORDER BY part.id } AS partOf,
  COLLECT {
    MATCH (i)<-[p:PARTICIPATES_IN]-(lead:Actor)
    WHERE p.role IN ['LEAD', 'CO_LEAD']
    RETURN DISTINCT lead.name AS name
    ORDER BY name
  } AS leads,
  sources,
  statements,
  isExample,
  size([text IN [i.note] WHERE text IS NOT NULL]) AS personal
