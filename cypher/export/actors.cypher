// What may every reader know about these actors? Texts for editors only are counted and left out.
UNWIND $ids AS id
MATCH (a:Actor {id: id})
USING INDEX a:Actor(id)
CALL (a) {
  OPTIONAL MATCH (a)-[stated:STATED_BY]->(s:Source)
  WHERE NOT coalesce(stated.table, '') IN ['participations', 'memberships', 'links']
  WITH s, stated
  ORDER BY stated.row, s.id
  RETURN collect(DISTINCT s.id) AS sources,
         count(s) AS statements,
         count(s) > 0 AND count(s) = count(CASE WHEN s.illustrative THEN 1 END) AS isExample
}
RETURN
  a.id AS id,
  a.name AS name,
  coalesce(a.aliases, []) AS aliases,
  a.kind AS kind,
  a.siren AS siren,
  a.siret AS siret,
  a.rna AS rna,
  coalesce(a.statedIdentifiers, []) AS statedIdentifiers,
  coalesce(a.audiences, []) AS audiences,
  coalesce(a.tags, []) AS tags,
  toString(a.verifiedOn) AS verifiedOn,
  a.contact AS contact,
  a.bodyType AS bodyType,
  a.frequency AS frequency,
  toString(a.nextMeetingOn) AS nextMeetingOn,
  COLLECT { MATCH (a)-[:SEATED_IN]->(t:Territory) RETURN {id: t.id, name: t.name, level: t.level, code: t.code} ORDER BY t.id } AS seats,
  COLLECT { MATCH (a)-[:ACTS_IN]->(t:Territory) RETURN DISTINCT {id: t.id, name: t.name, level: t.level, code: t.code} AS place ORDER BY place.id } AS actsIn,
  COLLECT { MATCH (a)-[:WORKS_ON]->(t:Theme) RETURN DISTINCT t.id AS theme ORDER BY theme } AS themes,
  COLLECT {
    MATCH (a)-[n:NEEDS]->(t:Theme)
    RETURN {resource: n.resource, theme: t.id, note: n.note} AS need
    ORDER BY need.resource, need.theme
  } AS needs,
  COLLECT {
    MATCH (a)-[o:OFFERS]->(t:Theme)
    RETURN {resource: o.resource, theme: t.id, note: o.note} AS offer
    ORDER BY offer.resource, offer.theme
  } AS offers,
  sources,
  statements,
  isExample,
  size([text IN [a.note, a.personalContact] WHERE text IS NOT NULL]) AS personal
