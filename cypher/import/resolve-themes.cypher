// Which theme does each reference mean: an id, a label or an alias?
MATCH (t:Theme)
UNWIND [t.id, t.labelFr, t.labelEn] + coalesce(t.aliases, []) AS name
WITH t, toLower(name) AS name
UNWIND $references AS reference
WITH t, name, reference
WHERE toLower(reference) = name
WITH reference, collect(DISTINCT t) AS found
RETURN reference,
       [t IN found | t.id] AS ids,
       [t IN found WHERE NOT EXISTS { (t)-[:BROADER]->(:Theme) } | t.id] AS roots
