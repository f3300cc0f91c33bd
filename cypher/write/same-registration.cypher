// Which living actor has this SIRET, SIREN or RNA number already?
CALL () {
  MATCH (a:Actor {siret: $siret})
  RETURN a, 'siret' AS field
  UNION ALL
  MATCH (a:Actor {siren: $siren})
  RETURN a, 'siren' AS field
  UNION ALL
  MATCH (a:Actor {rna: $rna})
  RETURN a, 'rna' AS field
}
WITH a, field
WHERE a.id <> $id
RETURN field, min(a.id) AS id
ORDER BY field
