// Who grants what to whom? Only new links are passed. Where a row makes several, one of them carries the row and the source.
UNWIND $rows AS row
MATCH (funder:Actor {id: row.funder})
USING INDEX funder:Actor(id)
MATCH (beneficiary:Actor {id: row.beneficiary})
USING INDEX beneficiary:Actor(id)
MATCH (source:Source {id: row.source})
USING INDEX source:Source(id)
CREATE (funder)-[:GRANTS {source: row.source, row: row.line}]->(f:FundingLink:Entity {id: row.id, revision: 1})
CREATE (f)-[:BENEFITS {source: row.source, row: row.line}]->(beneficiary)
SET f += row.properties
FOREACH (table IN row.tables |
  CREATE (f)-[:STATED_BY {row: row.line, table: table}]->(source)
)
