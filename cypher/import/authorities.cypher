// Which communes and EPCI are governed by the authorities with these SIREN?
MATCH (t:Territory)
WHERE t.siren IN $sirens
RETURN t.siren AS siren, t.name AS name, t.level AS level
ORDER BY siren
