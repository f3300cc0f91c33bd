// On what do these decisions rest, by the digest of this release? Of one that was decided again in the meantime the new digest stays.
UNWIND $rows AS row
MATCH (d:Decision {id: row.id, evidence: row.evidence})
SET
  d.evidence = row.renewed,
  d.rowEvidence = CASE WHEN d.rowEvidence IS NOT NULL THEN row.rowEvidence END
RETURN d.id AS id
