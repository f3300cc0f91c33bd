// Which of these funding links are known, and what is known of them?
UNWIND $ids AS id
MATCH (f:FundingLink {id: id})
USING INDEX f:FundingLink(id)
RETURN f.id AS id, properties(f) AS before
