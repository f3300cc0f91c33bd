// Which beneficiaries, known by their name alone, have nothing but these grants? Actors that somebody edited are left out.
// Marks: archived
UNWIND $ids AS id
MATCH (:FundingLink {id: id})-[:BENEFITS]->(a:Actor)
WHERE coalesce(a.revision, 1) = 1
  AND a.siren IS NULL
  AND a.rna IS NULL
  AND NOT EXISTS {
    MATCH (a)--(other)
    WHERE NOT other:Source AND NOT other:ArchivedFundingLink AND NOT other.id IN $ids
  }
RETURN DISTINCT a.id AS id
ORDER BY id
