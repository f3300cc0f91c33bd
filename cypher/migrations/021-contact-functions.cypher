// Which contacts that everybody reads are not known to be those of a function? Since the migration of persons, an import and an edit hide every mail address that is neither a function nor
// words of the name or the place of its organisation. What was stored before is found by the same rule: src/database/hide-persons.ts makes such contacts readable for editors only.
