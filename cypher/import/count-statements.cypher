// How many rows of these sources are in the database, for the tables of this import?
UNWIND $sources AS id
MATCH (s:Source {id: id})<-[statement:STATED_BY]-(:Actor|Initiative|FundingLink|Theme)
WHERE statement.table IN $tables
RETURN count(*) AS rows
