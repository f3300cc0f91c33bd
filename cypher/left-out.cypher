// Which initiatives are compared with nobody, for want of a theme below the roots or of a territory?
MATCH (i:Initiative)
WHERE i.kind IN ['PROGRAMME', 'PROJECT', 'SERVICE', 'EXPERIMENT']
  AND i.archivedOn IS NULL
  AND coalesce(i.status, '') <> 'ABANDONED'
WITH EXISTS {
       (i)-[:ABOUT]->(named:Theme WHERE named.archivedOn IS NULL)-[:BROADER]->(above:Theme WHERE above.archivedOn IS NULL)
     } AS precise,
     EXISTS {
       (i)-[:COVERS]->(named:Territory WHERE named.archivedOn IS NULL)
       (()<-[:WITHIN]-(smaller:Territory WHERE smaller.archivedOn IS NULL)){0,}(commune:Territory {level: 'COMMUNE'})
     } AS somewhere
RETURN count(CASE WHEN NOT precise THEN 1 END) AS tooBroadCount,
       count(CASE WHEN NOT somewhere THEN 1 END) AS withoutTerritoryCount
ORDER BY tooBroadCount
LIMIT 1
