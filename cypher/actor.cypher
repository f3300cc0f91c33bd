// Which living actors have this SIRET, SIREN or RNA number?
CALL () {
  MATCH (actor:Actor)
  WHERE actor.siret = $ask.siret
  RETURN actor
  UNION
  MATCH (actor:Actor)
  WHERE actor.siren = $ask.siren
  RETURN actor
  UNION
  MATCH (actor:Actor)
  WHERE actor.rna = $ask.rna
  RETURN actor
}
WITH actor
RETURN actor.id AS id,
       actor.name AS name
ORDER BY id
LIMIT 6
