// On which theme does an actor need or offer something? The lists of its properties `needs` and `offers` named none. Each resource goes to the actor's
// one theme; else to each root of its themes; without a theme to every root, which stands for anything, as the list did. Where the graph has no
// theme, it is kept as words in the note. The revision rises, so that undoing an earlier change of such an actor is told and not done.
MATCH (a:Actor|ArchivedActor)
WHERE a.needs IS NOT NULL
   OR a.offers IS NOT NULL
CALL (a) {
  WITH a,
       COLLECT { MATCH (a)-[:WORKS_ON]->(t:Theme) RETURN DISTINCT t } AS named,
       COLLECT {
         MATCH (a)-[:WORKS_ON]->(:Theme)(()-[:BROADER]->(:Theme)){0,}(root:Theme)
         WHERE NOT EXISTS { (root)-[:BROADER]->(:Theme) }
         RETURN DISTINCT root
       } AS own,
       COLLECT { MATCH (root:Theme) WHERE NOT EXISTS { (root)-[:BROADER]->(:Theme) } RETURN root } AS every,
       COLLECT { MATCH (a)-[s:STATED_BY]->(source) RETURN {source: source.id, row: s.row} } AS stated
  WITH a,
       CASE WHEN size(named) = 1 THEN named WHEN size(own) > 0 THEN own ELSE every END AS themes,
       CASE WHEN size(stated) = 1 THEN stated[0] ELSE {} END AS statement,
       apoc.coll.toSet(coalesce(a.needs, [])) AS needs,
       apoc.coll.toSet(coalesce(a.offers, [])) AS offers
  FOREACH (t IN themes |
    FOREACH (resource IN needs | CREATE (a)-[need:NEEDS]->(t) SET need = statement, need.resource = resource)
    FOREACH (resource IN offers | CREATE (a)-[offer:OFFERS]->(t) SET offer = statement, offer.resource = resource)
  )
  FOREACH (_ IN CASE WHEN size(themes) = 0 AND size(needs) > 0 THEN [1] ELSE [] END |
    SET a.note = coalesce(a.note + '\n\n', '') + 'Cherche : ' + apoc.text.join(needs, ', ')
  )
  FOREACH (_ IN CASE WHEN size(themes) = 0 AND size(offers) > 0 THEN [1] ELSE [] END |
    SET a.note = coalesce(a.note + '\n\n', '') + 'Propose : ' + apoc.text.join(offers, ', ')
  )
  SET a.revision = coalesce(a.revision, 0) + 1
  REMOVE a.needs, a.offers
} IN TRANSACTIONS OF 1000 ROWS;
