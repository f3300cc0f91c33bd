// What are all themes called, and which themes are above each? A root counts as above itself.
MATCH (t:Theme)
RETURN
  t.id AS id,
  t.labelFr AS labelFr,
  t.labelEn AS labelEn,
  COLLECT { MATCH (t)-[:BROADER]->(p:Theme) RETURN p.id AS broader ORDER BY broader } AS broader,
  COLLECT {
    MATCH (t)(()-[:BROADER]->(:Theme)){0,}(root:Theme)
    WHERE NOT EXISTS { (root)-[:BROADER]->(:Theme) }
    RETURN DISTINCT root.id AS id
    ORDER BY id
  } AS roots
ORDER BY id
