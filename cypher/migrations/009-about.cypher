// What is a decision about? A suggestion is about two, or about one, so a list takes the place of the two names.
MATCH (d:Decision|ArchivedDecision)
WHERE d.a IS NOT NULL
SET
  d.about = [d.a, d.b],
  d.a = null,
  d.b = null;
