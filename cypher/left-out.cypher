// Which initiatives are compared with no other, because they lack a theme below the roots or a territory?
MATCH (i:Initiative)
WHERE i.kind IN $compared
  AND coalesce(i.status, '') <> 'ABANDONED'
WITH EXISTS {
       (i)-[:ABOUT]->(named:Theme)-[:BROADER]->(above:Theme)
     } AS precise,
     EXISTS {
       (i)-[:COVERS]->(named:Territory)
       (()<-[:WITHIN]-(:Territory)){0,}(commune:Territory {level: 'COMMUNE'})
     } AS somewhere
RETURN count(CASE WHEN NOT precise THEN 1 END) AS tooBroadCount,
       count(CASE WHEN NOT somewhere THEN 1 END) AS withoutTerritoryCount
ORDER BY tooBroadCount
LIMIT 1
