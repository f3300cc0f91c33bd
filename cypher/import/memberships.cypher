// Who is a member of what, in which role? Only missing memberships are written; without a first day, any known membership in the same role counts as the same.
UNWIND $rows AS row
MATCH (one:Actor {id: row.from})
USING INDEX one:Actor(id)
MATCH (other:Actor {id: row.to})
USING INDEX other:Actor(id)
MATCH (source:Source {id: row.source})
USING INDEX source:Source(id)
WHERE NOT EXISTS {
  MATCH (one)-[known:MEMBER_OF]->(other)
  WHERE coalesce(known.role, '') = coalesce(row.kind, '')
    AND (row.firstDay IS NULL OR known.from IS NULL OR known.from = row.firstDay)
}
CREATE (one)-[:MEMBER_OF {role: row.kind, from: row.firstDay, to: row.lastDay, source: row.source, row: row.line}]->(other)
CREATE (one)-[:STATED_BY {row: row.line, table: 'memberships'}]->(source)
RETURN row.key AS key
