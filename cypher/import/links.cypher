// Who is linked to whom, and how? Only missing links are written; without a first day, any known link of the same nature counts as the same.
UNWIND $rows AS row
MATCH (one:Actor {id: row.from})
USING INDEX one:Actor(id)
MATCH (other:Actor {id: row.to})
USING INDEX other:Actor(id)
MATCH (source:Source {id: row.source})
USING INDEX source:Source(id)
WHERE NOT EXISTS {
  MATCH (one)-[known:LINKED_TO]->(other)
  WHERE coalesce(known.nature, '') = coalesce(row.kind, '')
    AND (row.firstDay IS NULL OR known.from IS NULL OR known.from = row.firstDay)
}
CREATE (one)-[:LINKED_TO {nature: row.kind, from: row.firstDay, to: row.lastDay, source: row.source, row: row.line}]->(other)
CREATE (one)-[:STATED_BY {row: row.line, table: 'links'}]->(source)
RETURN row.key AS key
