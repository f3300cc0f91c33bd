// Who takes part in what, in which role? Only missing participations are written; without a first day, any known participation in the same role counts as the same.
UNWIND $rows AS row
MATCH (one:Actor {id: row.from})
USING INDEX one:Actor(id)
MATCH (other:Initiative {id: row.to})
USING INDEX other:Initiative(id)
MATCH (source:Source {id: row.source})
USING INDEX source:Source(id)
WHERE NOT EXISTS {
  MATCH (one)-[known:PARTICIPATES_IN]->(other)
  WHERE coalesce(known.role, '') = coalesce(row.kind, '')
    AND (row.firstDay IS NULL OR known.from IS NULL OR known.from = row.firstDay)
}
CREATE (one)-[:PARTICIPATES_IN {role: row.kind, from: row.firstDay, to: row.lastDay, source: row.source, row: row.line}]->(other)
CREATE (one)-[:STATED_BY {row: row.line, table: 'participations'}]->(source)
RETURN row.key AS key
