// Could an initiative about these themes, on these territories, be compared with others?
CALL () {
  OPTIONAL MATCH (theme:Theme WHERE theme.id IN $ask.themes)-[:BROADER]->(above:Theme)
  RETURN count(theme) > 0 AS precise
}
CALL () {
  OPTIONAL MATCH (territory:Territory WHERE territory.id IN $ask.territories)
                 (()<-[:WITHIN]-(:Territory)){0,} (commune:Territory {level: 'COMMUNE'})
  RETURN count(commune) > 0 AS somewhere
}
RETURN precise,
       somewhere
ORDER BY precise
LIMIT 1
