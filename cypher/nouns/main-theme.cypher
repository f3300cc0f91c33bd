// What is the main theme of this actor: the root theme of most of its initiatives; among as many, one that it states itself, then the first by id?
CALL (this) {
  OPTIONAL MATCH (this)-[:PARTICIPATES_IN]->(i:Initiative)-[:ABOUT]->(named:Theme)
        (()-[:BROADER]->(:Theme)){0,} (root:Theme)
  WHERE NOT EXISTS { (root)-[:BROADER]->(:Theme) }
  RETURN root, count(DISTINCT i) AS initiatives, 0 AS stated
  UNION ALL
  OPTIONAL MATCH (this)-[:WORKS_ON]->(named:Theme)
        (()-[:BROADER]->(:Theme)){0,} (root:Theme)
  WHERE NOT EXISTS { (root)-[:BROADER]->(:Theme) }
  RETURN root, 0 AS initiatives, count(root) AS stated
}
WITH root, sum(initiatives) AS initiatives, sum(stated) > 0 AS isStated
ORDER BY initiatives DESC, isStated DESC, root.id
RETURN head(collect(root)) AS theme
