/** What a command says at its end, in French, by the English of the source; `<1>`, `<2>` are what is filled in. */
export const summariesInFrench: Readonly<Record<string, string>> = {
  'in the place of <1>: left <2> (<3>), came <4> (<5>), as before <6>':
    'à la place de <1> : partis <2> (<3>), venus <4> (<5>), comme avant <6>',
  'of these the same with another amount: <1>, from <2> to <3>':
    'dont le même avec un autre montant : <1>, de <2> à <3>',
  'ties between those that stay: left <1>, came <2>, with other days <3>':
    'liens entre ceux qui restent : partis <1>, venus <2>, à d’autres dates <3>',
  'edited since or held by others, so they stay: <1>': "modifiés depuis ou tenus par d'autres, ils restent : <1>",
  'Passerelle <1> is ready after <2> s: <3>': 'Passerelle <1> est prêt après <2> s : <3>',
  'embedded Neo4j in <1> (process <2>)': 'Neo4j intégré dans <1> (processus <2>)',
  'The graph holds <1> territories, <2> themes, <3> actors, <4> initiatives, <5> funding links.':
    'Le graphe contient <1> territoires, <2> thématiques, <3> acteurs, <4> initiatives, <5> financements.',
  'Today is fixed at <1> by the setting TODAY, whatever the clock says.':
    "La date du jour est fixée au <1> par le réglage TODAY, quoi que dise l'horloge.",
  'not counted in <1> s; ask the question': 'non compté en <1> s ; posez la question',
  'GraphQL answers at <1>; Ctrl-C stops it all.': 'GraphQL répond sur <1> ; Ctrl-C arrête tout.',
  'import <1>: <2>: <3> accepted (<4> of them with a fault), <5> rejected':
    'import <1> : <2> : <3> acceptées (dont <4> avec une faute), <5> refusées',
  'import <1>: INCOMPLETE: <2> of <3> are not in (<4> rejected, <5> never read), amounts that could not be read: <6>; in: <7> (<8> of them with a fault)':
    'import <1> : INCOMPLET : <2> sur <3> ne sont pas chargées (<4> refusées, <5> jamais lues), montants illisibles : <6> ; chargées : <7> (dont <8> avec une faute)',
  '<1> not in': '<1> non chargées',
  '… and <1> more causes': '… et <1> autres causes',
  'rows to correct and to import again: <1>': 'lignes à corriger puis à importer : <1>',
  file: 'fichier',
  line: 'ligne',
  column: 'colonne',
  value: 'valeur',
  gravity: 'gravité',
  rule: 'règle',
  'what is wrong': 'constat',
  'what to do': 'remède',
  '<1> row': '<1> ligne',
  '<1> rows': '<1> lignes',
  'granted subsidies: <1>': 'subventions accordées : <1>',
  '<1> of them say the same as another one (<2>); both are kept, for two equal grants may be two.':
    'Dont <1> identiques à une autre (<2>) ; toutes sont gardées : deux subventions égales peuvent être deux subventions.',
  '<1>, <2>: <3> states grants of the same funder, beneficiary, year and amount in other words.':
    "<1>, <2> : <3> donne, en d'autres termes, des subventions de mêmes financeur, bénéficiaire, année et montant.",
  '<1>, <2>: <3> states grants of the same funder, beneficiary, year and amount, decided on another day under another reference.':
    '<1>, <2> : <3> donne des subventions de mêmes financeur, bénéficiaire, année et montant, décidées un autre jour sous une autre référence.',
  'Nothing was written, for that money would be counted twice. If it is other money, run the command again with --again.':
    "Rien n'a été écrit : cet argent serait compté deux fois. Si ce sont d'autres subventions, relancez la commande avec --again.",
  'The same actor? (y/N, s: ask no more) ': 'Le même acteur ? (o/N, s : ne plus demander) ',
  'names without a number that are known actors, as you said: <1> <2>':
    "noms sans numéro qui sont des acteurs connus, comme vous l'avez dit : <1> <2>",
  'names without a number that a known actor bears: <1> <2>; each is a second actor until you say that it is the same (--same "<3>")':
    'noms sans numéro que porte un acteur connu : <1> <2> ; chacun est un second acteur tant que vous ne dites pas que c\'est le même (--same "<3>")',
  'Import it all the same? (y/N) ': 'Importer quand même ? (o/N) ',
  '"<1>" is read as "<2>": a program has taken its accents for other signs':
    '« <1> » est lu « <2> » : un logiciel a pris ses accents pour d’autres signes',
  'save the table as CSV UTF-8': 'enregistrez le tableau en CSV UTF-8',
  '"<1>" is read as <2>: <3>': '« <1> » est lu <2> : <3>',
  'a spreadsheet has written the number of its day': 'un tableur a écrit le numéro du jour',
  'the month and the day have changed places, and no other reading is a day of the calendar':
    'le mois et le jour sont inversés, et aucune autre lecture ne donne un jour du calendrier',
  'only a part of the year is stated': "seule une partie de l'année est dite",
  'its year has two digits': "l'année n'a que deux chiffres",
  '"<1>" is two days, for some dates of its column have the month first; the year alone is kept':
    "« <1> » peut être deux jours, car d'autres dates de la colonne commencent par le mois ; seule l'année est gardée",
  'a person is named; the purpose is left out': "une personne est nommée ; l'objet est laissé de côté",
  'write it without the name': 'écrivez-le sans le nom',
  'row <1> has the same name, and no number tells them apart: both are one actor':
    'la ligne <1> porte le même nom, et aucun numéro ne les distingue : c’est un seul acteur',
  'give each its SIRET, or the RNA number of an association, or tell their names apart':
    "donnez à chacun son SIRET, ou le numéro RNA d'une association, ou distinguez leurs noms",
  'line <1>: the file says <2>, we read <3> ✓': 'ligne <1> : le fichier dit <2>, nous lisons <3> ✓',
  'line <1>: the file says <2>, we read <3> ✗': 'ligne <1> : le fichier dit <2>, nous lisons <3> ✗',
  '… and <1> more sums ✓': '… et <1> autres totaux ✓',
  '… and <1> more sums ✗': '… et <1> autres totaux ✗',
  'created: <1>; updated: <2>; unchanged: <3>': 'créés : <1> ; modifiés : <2> ; inchangés : <3>',
  nothing: 'rien',
  'EPCI that touch: <1> pairs added, <2> removed, <3> as before':
    'intercommunalités qui se touchent : <1> paires ajoutées, <2> retirées, <3> comme avant',
  'Everything in the file was known already.': 'Tout ce que contient le fichier était déjà connu.',
  'In the file no more, but stated by this source before: <1>; nothing of that is removed.':
    "Absentes du fichier, mais déjà données par cette source : <1> ; rien n'en est retiré.",
  'Dry run: nothing was written.': "À blanc : rien n'a été écrit.",
  'Strict: a row was rejected, so nothing was written.': "Strict : une ligne a été refusée, donc rien n'a été écrit.",
  'Stopped before the end: what is written is whole. The same command completes it.':
    'Arrêté avant la fin : ce qui est écrit est complet. La même commande achève.',
  'It went on with an import of <1> that was cut off.': 'Il a repris un import du <1> qui avait été coupé.',
  Imports: 'Imports',
  Import: 'Import',
  Day: 'Jour',
  Format: 'Format',
  Files: 'Fichiers',
  Rows: 'Lignes',
  In: 'Chargées',
  Rejected: 'Refusées',
  Lost: 'Perdues',
  Euros: 'Euros',
  Faults: 'Fautes',
  State: 'État',
  complete: 'complet',
  'cut off, or under way': 'coupé, ou en cours',
  'taken back': 'annulé',
  'taken back in part': 'annulé en partie',
  'To undo it: passerelle undo <1>': "Pour l'annuler : passerelle undo <1>",
  'all faults: <1>': 'toutes les fautes : <1>',
  'row <1>': 'ligne <1>',
  'line <1>': 'ligne <1>',
  '<1>: <2> nodes and <3> relations up to change-<4>, <5> bytes; graph <6>':
    "<1> : <2> fiches et <3> relations jusqu'à change-<4>, <5> octets ; graphe <6>",
  '<1>: <2> nodes and <3> relations are restored, as change-<4>; graph <5>':
    '<1> : <2> fiches et <3> relations sont rétablies, par change-<4> ; graphe <5>',
  '<1>: every Passerelle on this database reads the graph anew within a second':
    '<1> : chaque Passerelle de cette base relit le graphe dans la seconde',
  'The embedded database is not running.': 'La base intégrée ne tourne pas.',
  'The embedded database runs at <1> (process <2>, <3>).': 'La base intégrée tourne à <1> (processus <2>, <3>).',
  'kept up until `database stop`': "gardée jusqu'à `database stop`",
  'started by process <1>': 'démarrée par le processus <1>',
  'export <1>: <2> bytes, as known on <3>': 'export <1> : <2> octets, d’après les données connues au <3>',
  'filters: <1>': 'filtres : <1>',
  'holds: <1>': 'contient : <1>',
};
