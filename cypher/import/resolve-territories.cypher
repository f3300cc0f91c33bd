// Which territory does each reference mean: an id, a commune or département code, the SIREN of an EPCI, a former code?
CALL () {
  UNWIND $references AS reference
  MATCH (t:Territory {
    id: CASE
      WHEN reference =~ '[0-9]{9}' THEN 'EPCI-' + reference
      WHEN reference =~ '[0-9][0-9AB][0-9]{3}' THEN 'COM-' + reference
      WHEN reference =~ '[0-9][0-9AB][0-9]?' THEN 'DEP-' + reference
      ELSE reference
    END
  })
  USING INDEX t:Territory(id)
  RETURN reference, t, false AS byFormerCode
UNION ALL
  MATCH (t:Territory)
  WHERE t.level = 'COMMUNE'
  UNWIND t.formerCodes AS code
  WITH t, code
  WHERE code IN $references OR 'COM-' + code IN $references
  UNWIND [code, 'COM-' + code] AS reference
  WITH t, reference
  WHERE reference IN $references
  RETURN reference, t, true AS byFormerCode
}
RETURN DISTINCT reference, t.id AS id, t.name AS name, byFormerCode
ORDER BY reference, byFormerCode
