// What is the main theme of this actor: the root theme of most of its initiatives; among as many, one that it states itself, then the first by id?
MATCH (this)-[:PARTICIPATES_IN|WORKS_ON]->(one:Initiative|Theme)-[:ABOUT]->{0,1}(:Theme)
      (()-[:BROADER]->(:Theme)){0,} (root:Theme)
WHERE NOT EXISTS { (root)-[:BROADER]->(:Theme) }
WITH root,
     count(DISTINCT CASE WHEN one:Initiative THEN one END) AS initiatives,
     max(CASE WHEN one:Theme THEN 1 ELSE 0 END) AS stated
ORDER BY initiatives DESC, stated DESC, root.id
RETURN head(collect(root)) AS theme
