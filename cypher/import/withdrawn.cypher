// Which relations of these entities did a person take out that a source states?
UNWIND $ids AS id
MATCH (e:Actor|Initiative|FundingLink {id: id})
WHERE e.withdrawn IS NOT NULL
RETURN e.id AS id, e.withdrawn AS withdrawn
