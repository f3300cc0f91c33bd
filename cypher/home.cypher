// Which territory is home? The one that was set, else the département in which most judged actors have their seat; on equal counts the first by id.
CALL () {
  MATCH (territory:Territory {isHome: true})
  RETURN territory.id AS chosen
  ORDER BY chosen
  LIMIT 1
  UNION
  RETURN null AS chosen
}
WITH max(chosen) AS chosen

// Judged actors are documented and do more than fund. Bodies are never judged.
CALL (chosen) {
  WITH chosen
  WHERE chosen IS NULL
  MATCH (actor:Actor)
  WHERE coalesce(actor.kind, '') <> 'BODY'
  WITH actor,
       EXISTS { (actor)-[:WORKS_ON|NEEDS|OFFERS]->(:Theme) } AS hasTheme,
       EXISTS { (actor)-[:PARTICIPATES_IN]->(:Initiative) } AS hasInitiative,
       EXISTS { (actor)-[role:PARTICIPATES_IN WHERE coalesce(role.role, '') <> 'FUNDER']->(:Initiative) } AS hasOtherRole,
       EXISTS { (actor)-[:MEMBER_OF]->(body:Actor WHERE body.kind = 'BODY') } AS everSeated,
       EXISTS { (actor)-[link:MEMBER_OF|LINKED_TO]-(:Actor) WHERE coalesce(link.nature, '') <> 'UNIT_OF' } AS hasLink,
       EXISTS { (actor)<-[:BENEFITS]-(link:FundingLink) WHERE coalesce(link.nature, '') <> 'OWN_FUNDS' } AS benefits
  WHERE (hasTheme OR hasInitiative OR everSeated)
    AND (hasTheme OR hasOtherRole OR hasLink OR benefits)
  MATCH (actor)-[:SEATED_IN]->(:Territory)(()-[:WITHIN]->(:Territory)){0,}(department:Territory {level: 'DEPARTMENT'})
  WITH department.id AS department, count(DISTINCT actor) AS actors
  ORDER BY actors DESC, department
  LIMIT 1
  RETURN collect(department)[0] AS most
}
RETURN coalesce(chosen, most) AS home
ORDER BY home
LIMIT 1
