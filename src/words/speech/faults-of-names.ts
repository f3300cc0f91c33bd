/** Faults of names that known actors bear, in French, by the English text of the importers; `<1>`, `<2>` are placeholders. */
export const faultsOfNamesInFrench: Readonly<Record<string, string>> = {
  // Names without a number that one known actor bears.
  'the file says "<1>", without a number; one "<2>" is known (<3>, <4>): is it the same?':
    'le fichier dit « <1> », sans numéro ; on connaît un « <2> » (<3>, <4>) : est-ce le même ?',
  'the file says "<1>", without a number; a near name is known, "<2>" (<3>, <4>): is it the same?':
    'le fichier dit « <1> », sans numéro ; on connaît un nom proche, « <2> » (<3>, <4>) : est-ce le même ?',
  'no known number': 'sans numéro connu',
  'no known commune': 'commune inconnue',
  'say so when you import; otherwise it becomes a second actor, and the pair is listed among the possible duplicates':
    "dites-le à l'import si c'est lui ; sinon un second acteur est créé, et la paire attend parmi les fiches à rapprocher",
  '"<1>", without a number, is taken for the known "<2>", as a person said':
    "« <1> », sans numéro, est pris pour le « <2> » connu, comme une personne l'a dit",
  '"<1>", SIRET <2>, is the known "<3>": the SIREN <4> and the name are equal':
    "« <1> », SIRET <2>, est l'acteur « <3> » déjà connu : même SIREN (<4>) et même nom",
  '"<1>", SIRET <2>, is taken for the known "<3>": the SIREN <4> is equal, and the name is another form of it':
    "« <1> », SIRET <2>, est pris pour l'acteur « <3> » déjà connu : même SIREN (<4>), et le nom en est une autre forme",
  'undo the import if it is another one': "annulez l'import si c'en est un autre",
  'the name is empty, and <1> is the number of nobody known':
    "le nom est vide, et <1> n'est le numéro d'aucun acteur connu",
  // Names of known actors with another number.
  'the file says "<1>", <2>; "<3>" is known with another number (<4>), and such a body has only one: is it the same?':
    "le fichier dit « <1> », <2> ; on connaît « <3> » sous un autre numéro (<4>), et une collectivité n'en a qu'un : est-ce la même ?",
  'the file says "<1>", <2>; one "<3>" is known without a number (<4>): is it the same?':
    'le fichier dit « <1> », <2> ; on connaît un « <3> » sans numéro (<4>) : est-ce le même ?',
  'say so when you import, or correct the number': "dites-le à l'import, ou corrigez le numéro",
  '"<1>", <2>, is taken for the known "<3>", as a person said':
    "« <1> », <2>, est pris pour le « <3> » connu, comme une personne l'a dit",
  '"<1>", <2>, has the name and the commune of the known "<3>", <4>: two numbers, so two actors':
    '« <1> », <2>, a le nom et la commune de « <3> », <4>, déjà connu : deux numéros, donc deux acteurs',
  'the file says "<1>", <2>; one "<3>" of that commune is known with another number (<4>): is it the same?':
    'le fichier dit « <1> », <2> ; un seul « <3> » de cette commune est connu, sous un autre numéro (<4>) : est-ce le même ?',
  'say so when you import if it is the same; otherwise the pair is listed among the possible duplicates':
    "dites-le à l'import si c'est le même ; sinon la paire attend parmi les fiches à rapprocher",
};
