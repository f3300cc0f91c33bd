/** Descriptions of file formats, and faults in the rows of published standards, in French, by the English text of the importers. */
export const formatsInFrench: Readonly<Record<string, string>> = {
  'Formats:': 'Formats :',
  'files of one of the formats below, which is detected; put the name of a format before them to set it':
    "des fichiers de l'un des formats ci-dessous, reconnu tout seul ; le nom d'un format écrit avant eux l'impose",
  'contours of communes (GeoJSON or TopoJSON)': 'contours de communes (GeoJSON ou TopoJSON)',
  'research projects of the European Union (CORDIS): a folder, or its tables':
    "projets de recherche de l'Union européenne (CORDIS) : un dossier, ou ses tableaux",
  'themes: a CSV with the columns id, parent, fr and en': 'thématiques : un CSV aux colonnes id, parent, fr et en',
  'our own tables: CSV named after their table, one JSON, or one workbook (see: passerelle template ecosystem)':
    'nos tableaux : CSV du nom de leur tableau, un JSON, ou un classeur (voir : passerelle template ecosystem)',
  'subsidies: the national standard SCDL, or any list of who grants, who benefits and how much':
    'subventions : la norme nationale SCDL, ou toute liste de qui accorde, qui reçoit, combien',
  'places of digital mediation (national standard, 1.0.2 and 0.1.1): CSV, XLSX or JSON':
    'lieux de médiation numérique (schéma national, 1.0.2 et 0.1.1) : CSV, XLSX ou JSON',
  'structures and services of data·inclusion (version 1): JSON, CSV or XLSX':
    'structures et services de data·inclusion (version 1) : JSON, CSV ou XLSX',
  'projects of local authorities (national schema 0.1.0), with the list of authorities beside them: CSV, XLSX or JSON':
    'projets de collectivités (schéma national 0.1.0), avec la liste des collectivités à côté : CSV, XLSX ou JSON',
  'grants of 360Giving: JSON, or CSV and XLSX by the titles or the paths of the standard':
    'subventions de 360Giving : JSON, ou CSV et XLSX par les titres ou les chemins de la norme',
  'yellow annexes of the budget: what the State grants to associations, by ministry and programme':
    "jaunes budgétaires : ce que l'État accorde aux associations, par ministère et programme",
  'import files: <1> is of no known format; passerelle import --help lists them':
    "import files : <1> n'est d'aucun format connu ; passerelle import --help les liste",
  'import jaune: <1> has no column of a ministry or a programme; import it as subsidies':
    "import jaune : <1> n'a pas de colonne de ministère ou de programme ; importez-le comme subsidies",
  'in another currency, kept apart: <1> <2>': 'dans une autre monnaie, à part : <1> <2>',
  '<1>: <2> of its <3> (<4>) have the funder, beneficiary, year and amount of the files before it: that money is counted twice if this file is a summary of them.':
    "<1> : <2> de ses <3> (<4>) ont le financeur, le bénéficiaire, l'année et le montant des fichiers précédents : cet argent est compté deux fois si ce fichier en est un récapitulatif.",
  'write one workbook instead, with lists to choose from and what the graph lacks':
    'écrire plutôt un classeur, avec des listes où choisir et ce qui manque',
  'of the workbook: whose communes can be chosen (default: the territory of the council)':
    'pour le classeur : le territoire dont les communes se choisissent (par défaut : celui du conseil)',
  'one workbook; passerelle import reads it back': 'un classeur ; passerelle import le relit',
  'template: only ecosystem has a workbook; leave out --xlsx':
    'template : seul ecosystem a un classeur ; retirez --xlsx',
  'template: writing the workbook': 'template : écriture du classeur',
  'the id of the initiative is missing, so it is unknown which initiative the row completes':
    "l'identifiant de l'initiative manque, on ne sait donc pas laquelle la ligne complète",
  'take the id of the initiative from a new workbook': "reprenez l'identifiant dans un nouveau classeur",
  // Why a file has a format.
  'it has the sheets <1>': 'il a les feuilles <1>',
  'it has the columns nom, commune, services and <1> of the standard of places of digital mediation':
    'il a les colonnes nom, commune, services et <1> du schéma des lieux de médiation numérique',
  'its rows name a structure_id, as services of data·inclusion do':
    'ses lignes nomment un structure_id, comme les services de data·inclusion',
  'it has the columns source, nom, date_maj and <1> of data·inclusion':
    'il a les colonnes source, nom, date_maj et <1> de data·inclusion',
  'it has the columns id, nom and <1> of projects of local authorities':
    'il a les colonnes id, nom et <1> des projets de collectivités',
  'it has the columns of the authorities that projects name':
    'il a les colonnes des collectivités que les projets nomment',
  'its rows have amountAwarded and fundingOrganization, as grants of 360Giving do':
    'ses lignes ont amountAwarded et fundingOrganization, comme les subventions de 360Giving',
  'it has the columns of grants of 360Giving': 'il a les colonnes des subventions de 360Giving',
  'it lists what ministries grant, as the yellow annexes of the budget do':
    'un ministère y accorde, comme dans les jaunes budgétaires',
  // The columns of the file of faults about repairs.
  'read as': 'lu',
  proof: 'preuve',
  certainty: 'certitude',
  certain: 'certain',
  'to confirm': 'à confirmer',
  'other amounts of the column, or its total, show the decimal sign':
    "d'autres montants de la colonne, ou son total, montrent le signe décimal",
  'the check digit is right': 'la clé est juste',
  'no share is above 1, and none of the column is below 1':
    'aucune part ne dépasse 1, et aucune de la colonne n’est sous 1',
  'the SIREN and the name are equal': 'même SIREN et même nom',
  'the SIREN is equal, and only one known actor has it': "même SIREN, qu'un seul acteur connu porte",
  'the change of encoding can be undone': "le changement d'encodage peut être défait",
  'the character is invisible': 'le caractère est invisible',
  'the cells are as many as the headings': 'autant de cellules que de titres',
  'the other columns of the row fit': 'les autres colonnes de la ligne concordent',
  'one number in euros, and words that do not change it': 'un seul nombre en euros, et des mots qui ne le changent pas',
  'a number and a footnote mark': 'un nombre et un appel de note',
  'the unit is written': "l'unité est écrite",
  'rounded half up, to the cent': 'arrondi au centime le plus proche',
  'the reference, or the purpose, is equal': "la référence ou l'objet est le même",
  'only one grant of the beneficiary in that year is large enough':
    "une seule subvention de l'année à ce bénéficiaire est assez grande",
  'no other reading is a valid date, or its column shows it':
    "aucune autre lecture n'est une date valide, ou sa colonne le montre",
  'the official geographic code names its successor': 'le code officiel géographique nomme la commune qui suit',
  'the official geographic code has one such commune': "le code officiel géographique n'a qu'une telle commune",
  'only one that can be meant bears the name': 'un seul qui puisse être visé porte ce nom',
  'only one value of the list is so called': "une seule valeur de la liste s'appelle ainsi",
  'only one theme is so called': "une seule thématique s'appelle ainsi",
  'only one row of the files is so called': "une seule ligne des fichiers s'appelle ainsi",
  'all words of the heading are usual for the column': 'tous les mots du titre sont usuels pour la colonne',
  // Faults.
  'it is not a JSON object, so nothing of it was read': "ce n'est pas un objet JSON, rien n'en a été lu",
  'write an object with names and values': 'écrivez un objet avec des noms et des valeurs',
  'the column "<1>" is about persons, so its <2> values are not kept':
    'la colonne « <1> » parle de personnes, ses <2> valeurs ne sont pas gardées',
  'nothing; a published file must not name a natural person':
    'rien ; un fichier publié ne doit nommer aucune personne physique',
  'the column "<1>" has no place in the graph, so its <2> values are not kept':
    "la colonne « <1> » n'a pas de place ici, ses <2> valeurs ne sont pas gardées",
  'nothing, unless one of the columns that are read is meant: then rename it':
    "rien à faire, sauf s'il s'agit d'une colonne qui est lue : renommez-la alors",
  'several places in the file have the number "<1>": it is the number of the organisation that runs them, so each place is recognised by its name and commune':
    "plusieurs lieux du fichier portent le numéro « <1> » : c'est celui de l'organisme qui les gère, chacun est donc reconnu à son nom et sa commune",
  'give each place its own SIRET, if it has one': "donnez à chaque lieu son propre SIRET, s'il en a un",
  '"<1>" has no number, so it is recognised by its name and its commune':
    "« <1> » n'a pas de numéro, il est reconnu à son nom et sa commune",
  'row <1> is the same place: both are one actor': 'la ligne <1> est le même lieu : les deux font un acteur',
  'keep one of the two rows': "gardez l'une des deux lignes",
  'other places in the file have the name "<1>" in this commune: their addresses tell them apart':
    "d'autres lieux du fichier ont le nom « <1> » dans cette commune : leurs adresses les distinguent",
  'give each its SIRET, or make their names different': 'donnez à chacun son SIRET, ou distinguez leurs noms',
  'the service "<1>" is not in the standard, so it names no theme; it is left out':
    "le service « <1> » n'est pas dans la norme, il ne nomme aucune thématique ; laissé de côté",
  'write one of the services of the standard': "écrivez l'un des services de la norme",
  'no service is stated, so the place works on no theme':
    "aucun service n'est indiqué, le lieu ne travaille sur aucune thématique",
  'fill in its services': 'indiquez ses services',
  'the subject "<1>" is not one of our themes; it is kept as a tag':
    "le sujet « <1> » n'est pas l'une de nos thématiques ; gardé en étiquette",
  'nothing, unless one of our themes is meant': "rien à faire, sauf s'il s'agit d'une de nos thématiques",
  'row <1> has the same id: both are one service': 'la ligne <1> a le même id : les deux font un service',
  'row <1> has the same id: both are one project': 'la ligne <1> a le même id : les deux font un projet',
  'no structure is known as "<1>", so the service has no lead':
    "aucune structure n'est connue comme « <1> », le service n'a donc pas de porteur",
  'import the file of structures, with this one or before it':
    'importez le fichier des structures, avec celui-ci ou avant',
  'no lead is stated': "aucun porteur n'est indiqué",
  'the identifier "<1>" is not a SIRET, so the project has no lead':
    "l'identifiant « <1> » n'est pas un SIRET, le projet n'a donc pas de porteur",
  'write the SIRET of its lead': 'écrivez le SIRET du porteur',
  'no actor is known by the number <1>, which serves as its name until somebody writes one':
    "aucun acteur n'est connu sous le numéro <1>, qui lui sert de nom jusqu'à ce qu'on en écrive un",
  'add the actor with its name to actors.csv': "ajoutez l'acteur et son nom à actors.csv",
  'write the amount in digits': 'écrivez le montant en chiffres',
  'write the amount in digits, such as 12000.50': 'écrivez le montant en chiffres, comme 12000,50',
  '"<1>" is not a currency, so the value of the amount "<2>" is unknown':
    "« <1> » n'est pas une monnaie, la valeur du montant « <2> » est donc inconnue",
  'write the code of the currency, such as EUR or GBP': 'écrivez le code de la monnaie, comme EUR ou GBP',
  'several organisations are named, "<1>" is the second: the share of each is unknown':
    'plusieurs organismes sont nommés, « <1> » est le deuxième : la part de chacun est inconnue',
  'write a grant for each, with its share': 'écrivez une subvention pour chacun, avec sa part',
  'row <1> already has the grant id "<2>"; this row is left out':
    'la ligne <1> est déjà la subvention « <2> » ; celle-ci est laissée de côté',
  'give each grant its own id, or leave one out': 'donnez à chaque subvention son id, ou retirez-en une',
  'add its id of a public register, such as FR-SIREN-220200026':
    "ajoutez son identifiant d'un registre public, comme FR-SIREN-220200026",
  '"<1>" is the publisher\'s own id: the same organisation may have another id elsewhere':
    "« <1> » est un identifiant propre à l'éditeur : le même organisme peut en avoir un autre ailleurs",
  '"<1>" is not an amount in a currency other than the euro':
    "« <1> » n'est pas un montant dans une autre monnaie que l'euro",
  'write it as 12000.50 GBP': 'écrivez-le 12000,50 GBP',
  // Inexact matches.
  '"<1>" is read as <2>': '« <1> » est lu <2>',
  '"<1>" is read as <2> (<3>): <4>': '« <1> » est lu <2> (<3>) : <4>',
  'no other commune has that name and that postal code': "aucune autre commune n'a ce nom et ce code postal",
  'no other commune of that département has that name': "aucune autre commune de ce département n'a ce nom",
  'of several with that name, only this one is in the territory of this installation':
    "de plusieurs qui ont ce nom, c'est le seul dans le territoire de l'installation",
  'only this one of several is in the territory of the installation': "le seul dans le territoire de l'installation",
  'it is the name of a former commune, which is a part of that one':
    "c'est le nom d'une ancienne commune, qui en fait partie",
  'of several with that name, only this one is in the département of the funder':
    "de plusieurs qui ont ce nom, c'est la seule du département du financeur",
  'only this one of several is in the département of the funder': 'la seule de plusieurs du département du financeur',
  'no other territory has that name': "aucun autre territoire n'a ce nom",
  'no other commune has that name': "aucune autre commune n'a ce nom",
  '"<1>" could be any of these territories: <2>; it is left out':
    "« <1> » peut être l'un de ces territoires : <2> ; laissé de côté",
  'write the code of the one that is meant': "écrivez le code de celui dont il s'agit",
  'if <1> is meant, write its code': "s'il s'agit de <1>, écrivez son code",
  '"<1>" is read as the theme "<2>"': '« <1> » est lu comme la thématique « <2> »',
  'if one of these is meant, write it: <1>': "s'il s'agit de l'une de celles-ci, écrivez-la : <1>",
  'it ends (<1>) before it starts (<2>); both days are left out':
    'la fin (<1>) précède le début (<2>) ; les deux jours sont laissés de côté',
  'correct the period': 'corrigez la période',
  'correct the period; if only its last year is wrong, it ends on <1>':
    "corrigez la période ; si seule l'année de fin est fausse, elle finit le <1>",
};
