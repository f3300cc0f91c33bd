// How many initiatives, and actors that are known by their name alone, does this source state?
MATCH (e:Actor|Initiative)-[:STATED_BY]->(:Source {id: $source})
WHERE e:Initiative OR (e.siren IS NULL AND e.rna IS NULL)
RETURN count(DISTINCT e) AS count
