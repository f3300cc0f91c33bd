// What is invented in a graph of release 0.1.0? All that its demonstration stated of its own, as the publisher's name says; the release had no other sign of it.
MATCH (s:Source {id: 'source-illustratif', publisher: 'Passerelle, exemple illustratif'})
WHERE s.illustrative IS NULL
SET s.illustrative = true;
