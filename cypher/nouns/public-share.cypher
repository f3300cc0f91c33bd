// What share of this initiative's budget is subsidies from public actors? Unknown if one of their amounts is unknown.
OPTIONAL MATCH (this)<-[:FINANCES]-(link:FundingLink {status: 'GRANTED'})
WHERE NOT coalesce(link.passThrough, false)
  AND coalesce(link.nature, 'SUBSIDY') = 'SUBSIDY'
  AND NOT EXISTS { (link)<-[:GRANTS]-(:Actor)<-[:BENEFITS]-(link) }
  AND EXISTS {
    (link)<-[:GRANTS]-(funder:Actor)
    WHERE funder.kind IN ['STATE', 'REGION', 'DEPARTMENT', 'EPCI', 'COMMUNE', 'JOINT_BODY', 'PUBLIC_AGENCY']
  }
WITH this, [each IN collect(link) | CASE WHEN each.amount IS :: INTEGER THEN each.amount END] AS amounts
WITH reduce(sum = 0, amount IN amounts | sum + amount) AS granted, amounts, this.budget AS budget
RETURN CASE WHEN budget > 0 AND size(amounts) > 0 THEN round(1.0 * granted / budget, 12) END AS share
