// What are the digests of these decisions in this release? A decision that was made again in the meantime keeps its new digest.
UNWIND $rows AS row
MATCH (d:Decision {id: row.id, evidence: row.evidence})
SET
  d.evidence = row.renewed,
  d.rowEvidence = CASE WHEN d.rowEvidence IS NOT NULL THEN row.rowEvidence END
RETURN d.id AS id
