// Which relations of these entities did a person remove although a source states them?
UNWIND $ids AS id
MATCH (e:Actor|Initiative|FundingLink {id: id})
WHERE e.withdrawn IS NOT NULL
RETURN e.id AS id, e.withdrawn AS withdrawn
