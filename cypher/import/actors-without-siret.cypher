// Which actors are known by a SIREN and without a SIRET, and have it alone?
MATCH (a:Actor)
WHERE a.siren IS NOT NULL AND a.siret IS NULL
  AND COUNT { MATCH (other:Actor {siren: a.siren}) RETURN other } = 1
RETURN a.id AS id, a.name AS name, coalesce(a.aliases, []) AS aliases, a.siren AS siren
ORDER BY id
