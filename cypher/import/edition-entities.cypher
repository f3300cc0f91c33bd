// Which of these are still there, and with what granted money?
UNWIND $ids AS id
MATCH (e:Actor|Initiative|FundingLink {id: id})
RETURN e.id AS id,
  CASE WHEN e.status = 'GRANTED' AND e.nature = 'SUBSIDY' AND e.amount IS :: INTEGER THEN e.amount END AS cents
ORDER BY id
