// Under which id would the content of a subsidy be imported today? The name of the file was part of the ids that earlier releases gave, so that the same
// rows under another name came in again. The entities keep their ids, to which decisions, changes and bookmarks point; a file finds them by `statedAs`.
CREATE INDEX entity_stated_as IF NOT EXISTS FOR (e:Entity) ON (e.statedAs);
// Funders without a number, by their name. It may have been edited since: the name that gave the id is the one that counts.
MATCH (:Source)<-[:STATED_BY {table: 'subsidies'}]-(f:FundingLink|ArchivedFundingLink)<-[grants:GRANTS]-(a:Actor|ArchivedActor)
WHERE a.id =~ 'actor-[0-9a-f]{12}'
WITH DISTINCT a, grants.source AS source
WITH a, source, [name IN [a.name, ''] + coalesce(a.aliases, []) |
  trim(apoc.text.replace(replace(replace(toLower(apoc.text.replace(normalize(name, NFKD), '\\p{M}', '')), 'œ', 'oe'), 'æ', 'ae'), '[^\\p{L}\\p{N}]+', ' '))] AS names
WITH a, coalesce(head([name IN names WHERE a.id = 'actor-' + left(apoc.util.sha256([source, '\u0000', name]), 12)]), names[0]) AS name
SET a.statedAs = 'actor-' + left(apoc.util.sha256(['funder', '\u0000', name]), 12);
// Beneficiaries without a number, by their name among those whom one funder helps.
MATCH (:Source)<-[:STATED_BY {table: 'subsidies'}]-(f:FundingLink|ArchivedFundingLink)-[benefits:BENEFITS]->(a:Actor|ArchivedActor)
WHERE a.id =~ 'actor-[0-9a-f]{12}'
MATCH (f)<-[:GRANTS]-(funder)
WITH a, benefits.source AS source, min(coalesce(funder.statedAs, funder.id)) AS funder
WITH a, source, funder, [name IN [a.name, ''] + coalesce(a.aliases, []) |
  trim(apoc.text.replace(replace(replace(toLower(apoc.text.replace(normalize(name, NFKD), '\\p{M}', '')), 'œ', 'oe'), 'æ', 'ae'), '[^\\p{L}\\p{N}]+', ' '))] AS names
WITH a, funder, coalesce(head([name IN names WHERE a.id = 'actor-' + left(apoc.util.sha256([source, '\u0000', name]), 12)]), names[0]) AS name
SET a.statedAs = 'actor-' + left(apoc.util.sha256([funder, '\u0000', name]), 12);
// The content of each link, digested.
MATCH (:Source)<-[:STATED_BY {table: 'subsidies'}]-(:FundingLink|ArchivedFundingLink)<-[grants:GRANTS]-()
WITH collect(DISTINCT grants.source) AS sources
MATCH (funder)-[grants:GRANTS]->(f:FundingLink|ArchivedFundingLink)-[:BENEFITS]->(beneficiary)
WHERE grants.source IN sources
CALL (f, funder, beneficiary) {
  SET f.statedAs = apoc.util.sha256([apoc.text.join([
    coalesce(funder.statedAs, funder.id), coalesce(beneficiary.statedAs, beneficiary.id),
    coalesce(toString(f.decidedOn), ''), coalesce(toString(f.decidedIn), ''),
    coalesce(toString(f.startDate), ''), coalesce(toString(f.endDate), ''),
    coalesce(f.purpose, ''), coalesce(f.programme, ''), coalesce(f.reference, ''),
    coalesce(f.nature, ''), coalesce(toString(f.amount), '')
  ], '\u0000')])
} IN TRANSACTIONS OF 1000 ROWS;
// Links of equal content are told apart by their number among themselves.
MATCH (f:FundingLink|ArchivedFundingLink)
WHERE f.statedAs =~ '[0-9a-f]{64}'
WITH f.statedAs AS content, f
ORDER BY content, f.id
WITH content, collect(f) AS links
CALL (content, links) {
  UNWIND range(1, size(links)) AS number
  WITH links[number - 1] AS f, content, number
  SET f.statedAs = 'funding-' + left(apoc.util.sha256([content, '\u0000', toString(number)]), 12)
} IN TRANSACTIONS OF 1000 ROWS;
