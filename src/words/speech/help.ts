/** The texts of `--help` in French, by the English text of the source. */
export const helpInFrench: Readonly<Record<string, string>> = {
  'Usage:': 'Utilisation :',
  'Arguments:': 'Valeurs :',
  'Options:': 'Options :',
  'Commands:': 'Commandes :',
  'Examples:': 'Exemples :',
  '(default: <1>)': '(par défaut : <1>)',
  '(choices: <1>)': '(choix : <1>)',
  '(choices: <1>, default: <2>)': '(choix : <1>, par défaut : <2>)',
  'display help for command': "afficher l'aide de la commande",
  'output the version number': 'afficher la version',
  'the language of the system': 'celle du système',
  "Finds what to discuss among a territory's actors: overlaps, isolated actors and possible synergies.":
    "Trouve ce qu'il y a à traiter entre les acteurs d'un territoire : recoupements, acteurs à relier, synergies possibles.",
  'what should the next meeting discuss?': 'que mettre à la prochaine réunion ?',
  'à traiter: what a meeting should discuss, the most urgent first':
    "à traiter : ce qu'une réunion devrait discuter, le plus urgent d'abord",
  'overlap, relay, pooling, complementary, need, experiment, isolated, funding-end':
    'overlap (recoupement), relay (relais), pooling (mutualisation), complementary, need (besoin), experiment, isolated, funding-end',
  'now, soon, undecided, later':
    'now (dans les 60 jours), soon (dans les 6 mois), undecided (à décider), later (plus tard)',
  'one of the members of this body takes part': 'un membre de cette instance y prend part',
  'only matters that did not exist on this day': "seulement ceux qui n'y étaient pas ce jour-là",
  'also matters that are told within another': 'avec ceux qui sont dits dans un autre',
  'also matters that were dismissed or done': 'avec ceux qui sont écartés ou faits',
  'answer GraphQL at http://127.0.0.1:4000/graphql': 'répond à GraphQL sur http://127.0.0.1:4000/graphql',
  'which initiatives do the same thing in the same area?': 'quelles initiatives se recoupent ?',
  'which actors work with no one?': 'quels acteurs relier ?',
  'who should meet?': 'qui gagnerait à se rencontrer ?',
  'where is nothing done, and who could help?': "où rien n'est connu, et qui pourrait aider ?",
  'Settings: <1>.': 'Réglages : <1>.',
  'Exit codes: 0 done, 1 wrong input, 2 a problem of the machine or the settings, 3 the database or another service does not answer, 70 an error of Passerelle.':
    "Codes de sortie : 0 fait, 1 ce qui est donné n'est pas compris, 2 la machine ou ses réglages, 3 quelque chose ne répond pas, 70 une erreur de notre part.",
  'start the database if needed, load missing data, and answer GraphQL until Ctrl-C':
    "démarrer la base s'il le faut, charger ce qui manque, et répondre à GraphQL jusqu'à Ctrl-C",
  'load only territories and themes into an empty database':
    'laisser une base vide sans acteurs : territoires et thématiques seulement',
  'print the summary as one line of JSON': 'afficher le résumé en une ligne de JSON',
  'import files into the graph; importing the same file again changes nothing':
    'charger des fichiers ; charger deux fois le même ne change rien',
  'name of the source (default: the name of the file)': 'nom de la source (par défaut : celui du fichier)',
  'who publishes the source': 'qui publie la source',
  'licence of the source': 'licence de la source',
  'where the source is published': 'où la source est publiée',
  'report what would happen, and write nothing': 'dire ce qui se passerait, ne rien écrire',
  'write nothing at all when a row has to be rejected': 'ne rien écrire du tout si une ligne doit être refusée',
  'write all faults to this CSV': 'écrire toutes les fautes dans ce CSV',
  'print one line of JSON': 'afficher une ligne de JSON',
  'a folder with edges.csv, projects.csv and unique_org.csv':
    'un dossier avec edges.csv, projects.csv et unique_org.csv',
  'contours for maps, and which EPCI touch': 'des contours pour les cartes, et les intercommunalités qui se touchent',
  'the tables to fill in': 'les tableaux à remplir',
  'the earlier import that this corrected edition replaces; what it no longer states is archived':
    "l'import que cette édition corrigée remplace ; ce qu'elle ne dit plus est archivé",
  'a name that the files state without a number is that of the one known actor that bears it; can be repeated':
    'un nom que les fichiers donnent sans numéro est celui du seul acteur connu qui le porte ; peut se répéter',
  'import although a known source states some of the same money in other words, or an earlier import most of the names':
    "importer même si une source connue donne une partie du même argent en d'autres termes, ou un import précédent la plupart des noms",
  'print the tables to fill in for an import, with what each column means and an example in French':
    'afficher les tableaux à remplir pour un import, avec le sens de chaque colonne et un exemple',
  'what to import': "ce qu'il faut importer",
  'one table of ecosystem only': "un seul tableau d'ecosystem",
  'write the files into this folder, for a spreadsheet': 'écrire les fichiers dans ce dossier, pour un tableur',
  'print one JSON object: the files by name': 'afficher un objet JSON : les fichiers par nom',
  'recoupements: initiatives on the same subject, in the same area, at the same time':
    'recoupements : initiatives de même sujet, sur le même territoire, à la même période',
  'only on this theme, or one below it': 'seulement sur cette thématique, ou une sous-thématique',
  'only in this territory, or within': 'seulement sur ce territoire, ou en son sein',
  'the day that decides what is active, YYYY-MM-DD (default: today)':
    'le jour qui décide de ce qui est en cours, AAAA-MM-JJ (par défaut : aujourd’hui)',
  'how many, 1 to 200': 'combien de lignes, de 1 à 200',
  'the language of what is printed: fr or en': 'la langue de ce qui est affiché : fr ou en',
  'the language of the system; with --json en': 'celle du système ; avec --json en',
  'the language of the system; always fr with --json': 'celle du système ; avec --json toujours fr',
  'say why, below each row': 'dire pourquoi, sous chaque ligne',
  'print the answer of the API as one JSON document': "afficher la réponse de l'API, en un document JSON",
  'one of the two is of these kinds: project,service,…': "l'une des deux est de ces sortes : project,service,…",
  '0 to 1': 'de 0 à 1',
  'same-ground, partial, nested (À articuler); default: all but nested':
    'same-ground (même terrain), partial (en partie), nested (à articuler) ; par défaut : tout sauf nested',
  'joint, leader-funds, same-house, common-funder, common-body, none; default: all but joint':
    'joint, leader-funds, same-house, common-funder, common-body, none ; par défaut : tout sauf joint (mené ensemble)',
  'same, partly, unknown, different; default: all but different':
    'same, partly, unknown, different ; par défaut : tout sauf different (publics différents)',
  'only with this initiative': 'seulement avec cette initiative',
  'only where this actor takes part': 'seulement là où cet acteur prend part',
  'add pairs whose common days are over': 'ajouter les paires dont la période commune est passée',
  'add pairs that were dismissed': 'ajouter les paires écartées',
  'acteurs à relier: actors without a known tie, or that depend on a single one':
    "acteurs à relier : sans projet commun en cours, ou qui n'ont qu'un lien",
  'no-ties, funding-only, seat-only, lapsed, …, planned': 'no-ties, funding-only, seat-only, lapsed, …, planned',
  'a single thread whose last tie ends within this number of months; any: also without a known end':
    'un seul lien, qui finit dans tant de mois ; any : aussi sans fin connue',
  'only this actor': 'seulement cet acteur',
  'with actors of which only a grant is known': "avec ceux dont on ne connaît qu'un financement",
  'synergies possibles: initiatives or actors that could do more together':
    'synergies possibles : liens qui manquent et gagneraient à exister',
  'initiatives or actors': 'initiatives ou actors (acteurs)',
  'pooling, complementary, relay, …': 'pooling (mutualisation), complementary, relay, …',
  '0 to 1; by default 0, between actors 0.35': 'de 0 à 1 ; par défaut 0, entre acteurs 0,35',
  'between initiatives: a row for each kind of synergy of a pair, instead of only the first':
    "entre initiatives : une ligne par sorte qu'une paire réunit, et pas seulement la première",
  'between actors: at most this number for each actor, 1 to 200; by default 3':
    'entre acteurs : au plus tant de lignes par acteur, de 1 à 200 ; par défaut 3',
  'between actors: also actors that already meet': 'entre acteurs : aussi ceux qui se réunissent déjà',
  'also pairs that another row, or another list, tells already':
    'avec les paires déjà dites sur une autre ligne, ou dans une autre liste',
  'add pairs that their leads settle in a programme that they lead together':
    'aussi les paires que leurs porteurs règlent dans un programme qu’ils mènent ensemble',
  'also actors whom another row tells too': 'avec les acteurs que dit aussi la ligne d’un autre',
  'also dismissed rows': 'aussi ce qui a été écarté',
  'only with this actor, or its initiatives': 'seulement avec cet acteur, ou ses initiatives',
  'manques: themes on which nothing is known in an EPCI, and who could help':
    "manques : thématiques sur lesquelles rien n'est connu dans une intercommunalité, et qui pourrait aider",
  'only the themes at the top': 'seulement les grandes thématiques',
  'retain, plan, do or dismiss a suggestion; an earlier decision is replaced':
    'retenir, programmer, faire ou écarter une proposition ; la décision précédente est remplacée',
  'its id, as `passerelle overlaps --json` and `synergies --json` print it':
    'son identifiant, comme le donnent `passerelle overlaps --json` et `synergies --json`',
  'retained, planned, done or dismissed':
    'retained (retenue), planned (programmée), done (faite) ou dismissed (écartée)',
  'why it is dismissed: different-audiences, already-coordinated, wrong-data, off-topic, later or other':
    'pourquoi elle est écartée : different-audiences (publics différents), already-coordinated (déjà coordonné), wrong-data (donnée fausse), off-topic (hors sujet), later (plus tard) ou other (autre)',
  'why, in your words': 'pourquoi, en vos mots',
  'the function that follows it up, never a person: "Direction numérique"':
    'la fonction chargée du suivi, jamais une personne : "Direction numérique"',
  'to be done by, YYYY-MM-DD': 'échéance, AAAA-MM-JJ',
  'the council or committee that decides on it': "l'instance qui en décide",
  'the meeting that decides, instead of a body': "la réunion qui en décide, à la place d'une instance",
  'refuse if the decision does not have this revision (any more)':
    "refuser si la décision n'est pas, ou plus, à cette révision",
  'the day of the answer in which you saw it, YYYY-MM-DD (default: today)':
    "le jour de la réponse où vous l'avez vue, AAAA-MM-JJ (par défaut : aujourd’hui)",
  'print the payload of the API as one JSON document': "afficher ce que rend l'API, en un document JSON",
  'print the payload of the API as one JSON document; of several ids, the list of their payloads':
    "afficher ce que rend l'API, en un document JSON ; pour plusieurs numéros, la liste de ce qu'elle rend",
  'the meaning of a column, such as "Aide votée=montant"; can be repeated':
    'ce que veut dire une colonne, comme "Aide votée=montant" ; plusieurs fois',
  'for subsidies: the funder, if the file does not state it: SIRET, name, or both':
    'pour subsidies : qui accorde, quand le fichier ne le dit pas : SIRET, nom, ou les deux',
  'for subsidies: import although nearly all rows have one beneficiary, or none':
    'pour subsidies : importer bien que presque toutes les lignes aient un seul bénéficiaire, ou aucun',
  'for subsidies: the year, if the file does not state it':
    'pour subsidies : en quelle année, quand le fichier ne le dit pas',
  'exit 0 even if more than 1 % of the rows or an amount was not imported':
    'sortir en 0 même si plus de 1 % des lignes, ou un montant, ne sont pas chargés',
  'write the rows to correct to this CSV, each with what is wrong, to be imported alone':
    'écrire dans ce CSV les lignes à corriger, chacune avec ce qui ne va pas, à importer seules',
  'the format is detected': 'le format est reconnu',
  'list the imports: when, which files, how many rows and euros, and whether one was interrupted or undone':
    "lister les imports : quand, quels fichiers, combien de lignes et d'euros, s'il a été coupé ou annulé",
  'undo the change of an act, or an import, except entities that were changed since':
    'annuler un acte ou un import, sauf ce qui a été modifié depuis',
  'ids of changes, such as change-12, or the name of an import, import-20260131-…':
    "les numéros qu'ont rendus les actes, comme change-12, ou le nom d'un import, import-20260131-…",
  'start, stop and inspect the embedded database': 'démarrer, arrêter et regarder la base intégrée',
  'start it and keep it running until `database stop`': "la démarrer et la garder jusqu'à `database stop`",
  'stop the database that `database start` keeps running': 'arrêter celle que `database start` a démarrée',
  'say whether it runs, where, and who started it': "dire si elle tourne, où, et qui l'a démarrée",
  'print one JSON object': 'afficher un objet JSON',
  'write the whole graph, with its history of changes, into one file; it may run while `serve` runs':
    'écrire tout le graphe, avec son historique, dans un fichier ; peut tourner à côté de `serve`',
  'the file to write, such as graph-2026-01-31.backup': 'le fichier à écrire, comme graph-2026-01-31.backup',
  'fill an empty database from a backup; stop every `serve` on it before':
    'remplir une base vide depuis une sauvegarde ; arrêter avant tout `serve` qui l’utilise',
  'a file that `passerelle backup` wrote': "un fichier qu'a écrit `passerelle backup`",
  'delete the graph that is there': 'supprimer le graphe qui est là',
  'print the SHA-256 of the graph: equal graphs have the same hash, whatever their history':
    "afficher l'empreinte SHA-256 du graphe : deux graphes égaux ont la même, quel que soit leur historique",
  'after a change in plain Cypher: make every running Passerelle on this database read the graph again':
    'après une modification en Cypher : faire relire le graphe à tous les Passerelle qui utilisent cette base',
  'print the change as one JSON object': 'afficher la modification en un objet JSON',
  'Are the suggestions right? Judges the suggested introductions on what happened since a day.':
    "Les propositions sont-elles justes ? Juge les mises en relation proposées d'après ce qui s'est passé depuis un jour.",
  'a folder in the layout of cordis-h2020': 'un dossier de la forme de cordis-h2020',
  'facts before this day predict new partners from this day on, YYYY-MM-DD':
    'ce qui est connu avant ce jour annonce ce qui vient ensuite, AAAA-MM-JJ',
  'print only JSON': 'afficher du JSON seulement',
  'write the graph, or a part of it, into files that other programs read; nothing personal is in them':
    "écrire le graphe, ou une partie, dans des fichiers que d'autres programmes lisent ; rien de personnel n'y est",
  'ecosystem, jsonl: to be imported or restored; csv, xlsx: to be read; gexf, graphml, jsonld: for other programs':
    "ecosystem, jsonl : pour un import ou une restauration ; csv, xlsx : à lire ; gexf, graphml, jsonld : pour d'autres programmes",
  'the file to write; for ecosystem and csv the folder for their tables':
    'le fichier à écrire ; pour ecosystem et csv, le dossier de leurs tableaux',
  'one table of ecosystem or csv only': "un seul tableau d'ecosystem ou de csv",
  'only what is valid on this day, YYYY-MM-DD (default: everything known)':
    'seulement ce qui vaut ce jour-là, AAAA-MM-JJ (par défaut : tout ce qui est connu)',
  'overwrite existing files': 'écrire par-dessus les fichiers présents',
  'print one JSON object about what was written': 'afficher un objet JSON sur ce qui a été écrit',
  'a workbook with a sheet for each table': 'un classeur, une feuille par tableau',
  'the tables that `import ecosystem` reads': 'les tableaux que lit `import ecosystem`',
  'one table': 'un seul tableau',
  'for Gephi': 'pour Gephi',
  'for `passerelle restore`, without the history': "pour `passerelle restore`, sans l'historique",
};
