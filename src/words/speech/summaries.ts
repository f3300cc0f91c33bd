/** What a command prints at its end, in French, by the English text of the source; `<1>`, `<2>` are placeholders. */
export const summariesInFrench: Readonly<Record<string, string>> = {
  'replacing <1>: removed <2> (<3>), added <4> (<5>), unchanged <6>':
    'à la place de <1> : retirés <2> (<3>), ajoutés <4> (<5>), inchangés <6>',
  'actors that only removed grants named, archived too: <1>':
    'acteurs nommés seulement par ce qui est retiré, archivés aussi : <1>',
  'of these, the same with another amount: <1>, from <2> to <3>':
    'dont le même avec un autre montant : <1>, de <2> à <3>',
  'ties between those that stay: left <1>, came <2>, with other days <3>':
    'liens entre ceux qui restent : partis <1>, venus <2>, à d’autres dates <3>',
  'edited since, or also stated by other sources, so they stay: <1>':
    "modifiés depuis, ou donnés aussi par d'autres sources, ils restent : <1>",
  'Passerelle <1> is ready after <2> s: <3>': 'Passerelle <1> est prêt après <2> s : <3>',
  'embedded Neo4j in <1> (process <2>)': 'Neo4j intégré dans <1> (processus <2>)',
  'The graph contains <1> territories, <2> themes, <3> actors (bodies: <4>), <5> initiatives, <6> funding links.':
    'Le graphe contient <1> territoires, <2> thématiques, <3> acteurs (instances : <4>), <5> initiatives, <6> financements.',
  'Today is fixed at <1> by the setting TODAY, whatever the clock says.':
    "La date du jour est fixée au <1> par le réglage TODAY, quoi que dise l'horloge.",
  'not counted in <1> s; ask the question': 'non compté en <1> s ; posez la question',
  'GraphQL answers at <1>; Ctrl-C stops everything.': 'GraphQL répond sur <1> ; Ctrl-C arrête tout.',
  'GraphQL answers at <1>; Ctrl-C stops this server, and leaves the database to others.':
    'GraphQL répond sur <1> ; Ctrl-C arrête ce serveur, et laisse la base aux autres.',
  'import <1>: <2>: <3> accepted (<4> of them with a fault), <5> rejected':
    'import <1> : <2>, acceptées : <3> (dont avec une faute : <4>), refusées : <5>',
  'import <1>: INCOMPLETE: <2> of <3> were not imported (<4> rejected, <5> never read), amounts that could not be read: <6>; imported: <7> (<8> of them with a fault)':
    'import <1> : INCOMPLET, non chargées : <2> sur <3> (refusées : <4>, jamais lues : <5>), montants illisibles : <6> ; chargées : <7> (dont avec une faute : <8>)',
  '<1> actor': '<1> acteur',
  '<1> actors': '<1> acteurs',
  '<1> initiative': '<1> initiative',
  '<1> initiatives': '<1> initiatives',
  '<1> funding link': '<1> financement',
  '<1> funding links': '<1> financements',
  '<1> territory': '<1> territoire',
  '<1> territories': '<1> territoires',
  '<1> theme': '<1> thématique',
  '<1> themes': '<1> thématiques',
  '<1> source': '<1> source',
  '<1> sources': '<1> sources',
  '<1> contour': '<1> contour',
  '<1> contours': '<1> contours',
  '<1> not imported': 'non chargées : <1>',
  '… and <1> more causes': '… et <1> autres causes',
  'of these rows, imported without a value: <1>; once corrected and imported alone, they are completed and not doubled':
    'de ces lignes, importées sans une valeur : <1> ; corrigées et importées seules, elles sont complétées, pas doublées',
  'to correct': 'à corriger',
  'is this a new version of <1>, imported on <2>? <3> of the <4> names of the list are known from it':
    'est-ce une nouvelle version de <1>, importé le <2> ? <3> des <4> noms de la liste y sont déjà',
  'if so: --replaces <1>; if it is another list: --again':
    "si oui : --replaces <1> ; si c'est une autre liste : --again",
  'Replace that version? (y: yes, n: no, import it beside) ':
    'Remplacer cette version ? (o : oui, n : non, importer à côté) ',
  'Nothing was written, because everything would be there twice if it is a new version.':
    "Rien n'est écrit, parce que tout serait en double si c'est une nouvelle version.",
  'rows to correct and to import again: <1>': 'lignes à corriger puis à importer : <1>',
  file: 'fichier',
  line: 'ligne',
  column: 'colonne',
  value: 'valeur',
  severity: 'gravité',
  rule: 'règle',
  'what is wrong': 'constat',
  'what to do': 'remède',
  '<1> row': '<1> ligne',
  '<1> rows': '<1> lignes',
  'granted subsidies: <1>': 'subventions accordées : <1>',
  'rows that give their beneficiary less than 100 %: <1>; the files state <2>, and <3> is imported: the amount times that part':
    'lignes qui donnent à leur bénéficiaire une part de moins de 100 % : <1> ; les fichiers écrivent <2>, et <3> entrent : le montant multiplié par cette part',
  'aid in kind, which is not in this sum: <1>': 'aides en nature, hors de cette somme : <1>',
  '"<1>" (row <2>)': '« <1> » (ligne <2>)',
  'and <1> more': 'et <1> autres',
  'new actors: <1>': 'nouveaux acteurs : <1>',
  '… and <1> more whose name is known or near': '… et <1> autres dont le nom est connu ou proche',
  'new actor "<1>" (row <2>): an actor of this name exists, "<3>"; write its number in the file if it is the same':
    "nouvel acteur « <1> » (ligne <2>) : un acteur de ce nom existe déjà, « <3> » ; écrivez son numéro dans le fichier si c'est lui",
  'new actor "<1>" (row <2>): a near name exists, "<3>"; write that name or its number in the file if it is the same':
    "nouvel acteur « <1> » (ligne <2>) : un nom proche existe déjà, « <3> » ; écrivez ce nom ou son numéro dans le fichier si c'est lui",
  'row <1> as row <2>': 'ligne <1> comme la ligne <2>',
  'rows that repeat another one exactly: <1>: <2>; each is counted once more: if it is the same grant, take it out of the file':
    "lignes qui en répètent une autre exactement : <1> : <2> ; chacune est comptée une fois de plus : si c'est la même subvention, retirez-la du fichier",
  'rows that repeat another one exactly: <1>: <2>': 'lignes qui en répètent une autre exactement : <1> : <2>',
  '<1> of them are equal to another one (<2>); both are kept, because equal grants can be different grants.':
    "Dont <1> à l'identique d'une autre (<2>) : rien n'est retiré, car deux subventions égales peuvent être distinctes.",
  '<1>, <2>: <3> states grants of the same funder, beneficiary, year and amount in other words.':
    "<1>, <2> : <3> donne, en d'autres termes, des subventions de mêmes financeur, bénéficiaire, année et montant.",
  '<1>, <2>: <3> states grants of the same funder, beneficiary, year and amount, decided on another day under another reference.':
    '<1>, <2> : <3> donne des subventions de mêmes financeur, bénéficiaire, année et montant, décidées un autre jour sous une autre référence.',
  'Nothing was written, because that money would be counted twice. If it is different money, run the command again with --again.':
    "Rien n'a été écrit : cet argent serait compté deux fois. Si ce sont d'autres subventions, relancez la commande avec --again.",
  'The same actor? (y/N, s: ask no more) ': 'Le même acteur ? (o/N, s : ne plus demander) ',
  'names that are known actors, as you said: <1>: <2>':
    "noms qui sont des acteurs connus, comme vous l'avez dit : <1> : <2>",
  'names without a number that a known actor bears: <1>: <2>; each is a second actor until you say that it is the same (--same "<3>")':
    'noms sans numéro que porte un acteur connu : <1> : <2> ; chacun est un second acteur tant que vous ne dites pas que c\'est le même (--same "<3>")',
  'names of known actors of the same commune, with another number: <1>: <2>; each is a second actor until you say that it is the same (--same "<3>")':
    'noms d\'acteurs connus de la même commune, sous un autre numéro : <1> : <2> ; chacun est un second acteur tant que vous ne dites pas que c\'est le même (--same "<3>")',
  'names of actors known without a number: <1>: <2>; each is a second actor until you say that it is the same (--same "<3>")':
    'noms d\'acteurs connus sans numéro : <1> : <2> ; chacun est un second acteur tant que vous ne dites pas que c\'est le même (--same "<3>")',
  'names of known communes, EPCI, départements or regions, with another number: <1>: <2>; say that it is the same (--same "<3>"), or correct the number':
    'noms de communes, intercommunalités, départements ou régions connus, sous un autre numéro : <1> : <2> ; dites que c\'est le même (--same "<3>"), ou corrigez le numéro',
  'Nothing was written, because a commune, an EPCI, a département or a region has another number than the known one. If it is the same: --same NAME. If it is another one, run the command again with --again.':
    "Rien n'a été écrit : une commune, une intercommunalité, un département ou une région a un autre numéro que celui déjà connu. Si c'est bien le même : --same NOM. Si c'en est un autre, relancez la commande avec --again.",
  'Import it anyway? (y/N) ': 'Importer quand même ? (o/N) ',
  '"<1>" is read as <2>: <3>': '« <1> » est lu <2> : <3>',
  'a spreadsheet wrote the date as its day number': 'un tableur a écrit la date sous forme de numéro',
  '<1> of <2> rows name no beneficiary, or a person: is that so, or does another column say who benefits?':
    '<1> lignes sur <2> ne nomment aucun bénéficiaire, ou une personne : est-ce bien le cas, ou une autre colonne dit-elle qui reçoit ?',
  '<1> of <2> rows give to one beneficiary, "<3>": is that so, or does another column say who benefits?':
    '<1> lignes sur <2> vont à un seul bénéficiaire, « <3> » : est-ce bien le cas, ou une autre colonne dit-elle qui reçoit ?',
  'if so: --one-beneficiary; if not: --map "HEADING=nomBeneficiaire"':
    'si oui : --one-beneficiary ; sinon : --map "TITRE=nomBeneficiaire"',
  'Nothing was written, because nearly all the money would go to one beneficiary, or to nobody.':
    "Rien n'a été écrit, parce que presque tout l'argent irait à un seul bénéficiaire, ou à personne.",
  'the month and the day were swapped, and no other reading is a valid date':
    'le mois et le jour étaient inversés, et aucune autre lecture ne donne une date valide',
  'only part of the year is stated': "seule une partie de l'année est indiquée",
  'its year has two digits': "l'année n'a que deux chiffres",
  'line <1>: the file says <2>, we read <3> ✓': 'ligne <1> : le fichier dit <2>, nous lisons <3> ✓',
  'line <1>: the file says <2>, we read <3> ✗': 'ligne <1> : le fichier dit <2>, nous lisons <3> ✗',
  'line <1>: the file says <2>, we read <3>, and <4> of negative rows is left out ✗':
    'ligne <1> : le fichier dit <2>, nous lisons <3>, et <4> de lignes négatives restent dehors ✗',
  'subtracted from the grants that they correct: <1>, <2>':
    'déduites des subventions que ces lignes corrigent : <1>, <2>',
  'below zero, and left out because they correct no grant for certain: <1>, <2>':
    'négatives, laissées dehors car elles ne corrigent aucune subvention à coup sûr : <1>, <2>',
  '… and <1> more sums ✓': '… et <1> autres totaux ✓',
  '… and <1> more sums ✗': '… et <1> autres totaux ✗',
  'the funder, <1>, was not known: a new actor of that name':
    'le financeur, <1>, n’était pas connu : un nouvel acteur de ce nom',
  'created: <1>; updated: <2>; unchanged: <3>': 'créés : <1> ; modifiés : <2> ; inchangés : <3>',
  'EPCI that touch: <1> pairs added, <2> removed, <3> as before':
    'intercommunalités qui se touchent : <1> paires ajoutées, <2> retirées, <3> comme avant',
  'Everything in the file was already known.': 'Tout ce que contient le fichier était déjà connu.',
  'No longer in the file, but stated by this source before: <1>; none of these is removed.':
    "Absentes du fichier, mais données auparavant par cette source : <1> ; aucune n'est retirée.",
  'Dry run: nothing was written.': "À blanc : rien n'a été écrit.",
  'Strict: a row was rejected, so nothing was written.': "Strict : une ligne a été refusée, donc rien n'a été écrit.",
  'Stopped before the end: what was written is complete. The same command does the rest.':
    'Arrêté avant la fin : ce qui est écrit est complet. La même commande fait le reste.',
  'It continued an import of <1> that was interrupted.': 'Il a repris un import du <1> qui avait été interrompu.',
  Imports: 'Imports',
  Import: 'Import',
  Day: 'Jour',
  Format: 'Format',
  Files: 'Fichiers',
  Rows: 'Lignes',
  Imported: 'Chargées',
  Rejected: 'Refusées',
  Lost: 'Perdues',
  Euros: 'Euros',
  Faults: 'Fautes',
  State: 'État',
  complete: 'complet',
  'under way': 'en cours',
  interrupted: 'interrompu',
  undone: 'annulé',
  'partly undone': 'annulé en partie',
  'To undo it: passerelle undo <1>': "Pour l'annuler : passerelle undo <1>",
  'all faults: <1>': 'toutes les fautes : <1>',
  'row <1>': 'ligne <1>',
  'line <1>': 'ligne <1>',
  '<1>: <2> nodes and <3> relations up to change-<4>, <5> bytes; graph <6>':
    "<1> : <2> fiches et <3> relations jusqu'à change-<4>, <5> octets ; graphe <6>",
  '<1>: <2> nodes and <3> relations are restored, as change-<4>; graph <5>':
    '<1> : <2> fiches et <3> relations sont rétablies, par change-<4> ; graphe <5>',
  '<1>: every Passerelle on this database reads the graph again within a second':
    '<1> : chaque Passerelle de cette base relit le graphe dans la seconde',
  'The embedded database is not running.': 'La base intégrée ne tourne pas.',
  'The embedded database runs at <1> (process <2>, <3>).': 'La base intégrée tourne à <1> (processus <2>, <3>).',
  'kept running until `database stop`': "maintenue jusqu'à `database stop`",
  'started by process <1>': 'démarrée par le processus <1>',
  'export <1>: <2> bytes, as known on <3>': 'export <1> : <2> octets, d’après les données connues au <3>',
  'filters: <1>': 'filtres : <1>',
  'contains: <1>': 'contient : <1>',
};
