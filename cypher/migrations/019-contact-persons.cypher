// Which contacts that everybody reads name a person? Since the migration of meetings, an import and an edit also know private and nominative mail addresses, names without
// a form of address and social security numbers. What was stored before is found by the same rules: src/database/hide-persons.ts makes such contacts readable for editors only.
