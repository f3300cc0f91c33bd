// Which EPCI touch? A shared postal code was a poor sign of it: it found two of five, and some that do not touch. These links go; the next start loads those
// that were computed from contours.
MATCH (:Territory|ArchivedTerritory)-[near:NEIGHBOUR_OF {basis: 'POSTAL_CODE'}]->()
CALL (near) {
  DELETE near
} IN TRANSACTIONS OF 10000 ROWS;
// Which territory is home is looked up by each question about places.
CREATE INDEX territory_is_home IF NOT EXISTS FOR (t:Territory) ON (t.isHome);
