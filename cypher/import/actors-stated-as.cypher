// Which actors were stated under these identifiers of other registers?
MATCH (a:Actor)
UNWIND a.statedIdentifiers AS identifier
WITH a, identifier
WHERE identifier IN $identifiers
RETURN identifier, collect(a.id) AS ids
ORDER BY identifier
