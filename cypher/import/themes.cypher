// Which themes are new or have changed, and which row states each?
// Marks: archived
MERGE (s:Source {id: $source})
ON CREATE SET s.retrievedAt = datetime()
WITH s
UNWIND $rows AS row
MERGE (t:Entity {id: row.id})
SET
  t:Theme,
  t.labelFr = row.labelFr,
  t.labelEn = row.labelEn,
  t.groundedIn = row.groundedIn,
  t.aliases = row.aliases,
  t.revision = coalesce(t.revision, 0) + 1,
  t.archivedOn = null
REMOVE t:ArchivedTheme
MERGE (t)-[statement:STATED_BY]->(s)
SET statement.row = toInteger(row.line)
RETURN count(t) AS written
