// Which actors have this id, this number, or the SIREN of this SIRET, and by which name and number is each known?
MATCH (a:Actor)
WHERE a.id = $id
   OR a.siret = $number
   OR a.siren = left($number, 9)
   OR a.rna = $number
RETURN a.id AS id, a.name AS name, a.siret AS siret, a.siren AS siren, a.rna AS rna
ORDER BY a.id = $id DESC, coalesce(a.siret = $number, false) DESC, id
LIMIT 100
