/** Faults in the rows of a file, and their remedies, in French, by the English text of the importers; `<1>`, `<2>` are placeholders. */
export const faultsInFrench: Readonly<Record<string, string>> = {
  'the aid is "<1>", which is kept apart and is in no sum of subsidies':
    "l'aide est « <1> », gardée à part et dans aucune somme de subventions",
  'nothing, unless it is a subsidy': "rien à faire, sauf si c'est une subvention",
  'the amount "<1>" is in "<2>" and not in euros; the row is kept out':
    'le montant « <1> » est en « <2> » et non en euros ; la ligne reste dehors',
  'write the amount in euros, or leave the row out': 'écrivez le montant en euros, ou retirez la ligne',
  '"<1>" is read as the name "<2>" and the <3> <4>, which its check digit proves':
    '« <1> » est lu comme le nom « <2> » et le <3> <4>, que sa clé prouve',
  'write the name and the number in two columns': 'écrivez le nom et le numéro dans deux colonnes',
  // Rows and their cells.
  'the line is longer than any row of a table, so nothing of it was read':
    "la ligne est plus longue que toute ligne de tableau, rien n'en a été lu",
  'see what the line holds, and export the table again': 'regardez ce que contient la ligne, et exportez de nouveau',
  'the file ends in the middle of this row, so more rows may be missing after it':
    "le fichier s'arrête au milieu de cette ligne, d'autres peuvent manquer après",
  'download or export the file again': 'téléchargez ou exportez le fichier de nouveau',
  'it is an address of the scheme "<1>:", which a page must not follow':
    "c'est une adresse du protocole « <1>: », qu'une page ne doit pas suivre",
  'a cell holds <1> characters, of <2> at most': 'une cellule contient <1> caractères, pour <2> au plus',
  'shorten it': 'raccourcissez',
  'a quotation mark opens a cell and is never closed, and the cells cannot be told apart':
    "un guillemet ouvre une cellule et n'est jamais fermé, les cellules ne se distinguent plus",
  'a quotation mark opens a cell and is never closed; it is left out':
    "un guillemet ouvre une cellule et n'est jamais fermé ; il est retiré",
  'close it, or double it if it is part of the text': "fermez-le, ou doublez-le s'il fait partie du texte",
  'the row has <1> cells for <2> headings, and they cannot be told apart':
    'la ligne a <1> cellules pour <2> titres, et elles ne se distinguent pas',
  'the row has <1> cells for <2> headings; the amount is read as "<3>"':
    'la ligne a <1> cellules pour <2> titres ; le montant est lu « <3> »',
  'the row has <1> cells for <2> headings': 'la ligne a <1> cellules pour <2> titres',
  'put values that contain the separator, such as 24 975,00, between quotation marks':
    'mettez entre guillemets les valeurs qui contiennent le séparateur, comme 24 975,00',
  'put values that contain the separator between quotation marks':
    'mettez entre guillemets les valeurs qui contiennent le séparateur',
  'it is above the table and is not imported': "c'est au-dessus du tableau et n'est pas importé",
  'nothing, unless it is a row': "rien à faire, sauf si c'est une ligne",
  '"<1>" is the only cell in its row, and no amount, so it is a title or a remark; it is left out':
    "« <1> » est seul sur sa ligne, sans montant : c'est un titre ou une remarque ; laissé de côté",
  'the row has "<1>" and neither a beneficiary nor an amount, so it is a title or a remark; it is left out':
    "la ligne a « <1> », ni bénéficiaire ni montant : c'est un titre ou une remarque ; laissée de côté",
  'nothing, unless it is a subsidy: then fill in its row':
    "rien à faire, sauf si c'est une subvention : remplissez alors sa ligne",
  '<1> rows of the sheet "<2>" are on another sheet too, so they are read once':
    '<1> lignes de la feuille « <2> » sont aussi sur une autre feuille, elles sont lues une fois',
  'nothing, unless they are other grants: then import the sheet as a separate file':
    "rien à faire, sauf si ce sont d'autres subventions : importez alors la feuille dans un fichier à part",
  'the sheet "<1>" has other headings than the table that is read, so nothing of it is read':
    "la feuille « <1> » a d'autres titres que le tableau lu, rien n'en est lu",
  'save that sheet as a separate file, and import it':
    'enregistrez cette feuille dans un fichier à part, et importez-le',
  'the row says "<1>", so nothing was granted; it is left out':
    "la ligne dit « <1> », rien n'a donc été accordé ; laissée de côté",
  'the row says "<1>", and yet the amount "<2>"': 'la ligne dit « <1> », et pourtant le montant « <2> »',
  'leave the row out if nothing was granted, or correct what it says':
    "retirez la ligne si rien n'a été accordé, ou corrigez ce qu'elle dit",
  'amount "<1>" is read as <2>: a footnote mark is beside it':
    'le montant « <1> » est lu <2> : un appel de note le suit',
  'read the footnote, and correct the amount if necessary': 'lisez la note, et corrigez le montant si besoin',
  'the amount "<1>" has no beneficiary: it may be the sum of other rows':
    "le montant « <1> » n'a pas de bénéficiaire : c'est peut-être la somme d'autres lignes",
  'name the beneficiary, or leave the row out if it is a sum':
    "nommez le bénéficiaire, ou retirez la ligne si c'est une somme",
  'the column "<1>" may contain amounts too, and its <2> values are not imported':
    'la colonne « <1> » contient peut-être aussi des montants, ses <2> valeurs ne sont pas importées',
  'if it is what was granted, say so with --map "<1>=montant"':
    'si c\'est ce qui a été accordé, dites-le par --map "<1>=montant"',
  'it is a line with a total, not a row': "c'est une ligne de total, pas une ligne du tableau",
  nothing: 'rien à faire',
  'it contains the control character <1>, which is ignored': 'elle contient le caractère invisible <1>, qui est ignoré',
  'remove that character': 'retirez ce caractère',
  '<1> is empty': 'il manque une valeur obligatoire (<1>)',
  'somebody has removed "<1>" since; it stays removed': "quelqu'un a retiré « <1> » depuis ; cela reste retiré",
  'add it again by hand if it is right': "remettez-le à la main si c'est juste",
  'fill it in': 'remplissez la cellule',
  // Headings.
  'the heading "<1>" is understood as <2>': 'le titre « <1> » est compris comme <2>',
  'if it is another, say so with --map "<1>=COLUMN"': 'si c\'en est un autre, dites-le par --map "<1>=COLONNE"',
  'the heading "<1>" is not the official one; it is read as <2>':
    "le titre « <1> » n'est pas le titre officiel ; il est lu comme <2>",
  'the column "<1>" comes after "<2>"': 'la colonne « <1> » vient après « <2> »',
  'put "<1>" before "<2>"': 'mettez « <1> » avant « <2> »',
  'the required column <1> is missing': 'la colonne obligatoire <1> manque',
  'the required column "<1>" is missing: <2>': 'la colonne obligatoire « <1> » manque : <2>',
  'add the column <1>': 'ajoutez la colonne <1>',
  'the column "<1>" is not a column of subsidies, so its <2> values are not imported':
    "la colonne « <1> » n'est pas une colonne des subventions, ses <2> valeurs ne sont pas importées",
  'rename it as in the template, or remove it': 'renommez-la comme dans le modèle, ou retirez-la',
  'the column "<1>" is not one of this table, so its <2> values are not imported':
    "la colonne « <1> » n'est pas une colonne de ce tableau, ses <2> valeurs ne sont pas importées",
  'rename or remove it; see: npx passerelle template ecosystem --table <1>':
    'renommez-la ou retirez-la ; voyez : npx passerelle template ecosystem --table <1>',
  'add it; see: npx passerelle template ecosystem --table <1>':
    'ajoutez-la ; voyez : npx passerelle template ecosystem --table <1>',
  // Amounts.
  'amount "<1>" is not a number': "le montant « <1> » n'est pas un nombre",
  'amount "<1>" can be read as <2> or <3>, and no other amount of its column shows which':
    'le montant « <1> » se lit <2> ou <3>, et aucun autre montant de la colonne ne permet de choisir',
  'write <1> or <2>': 'écrivez <1> ou <2>',
  'write <1>': 'écrivez <1>',
  'write the euros in digits, such as 12000 or 12000.50': 'écrivez les euros en chiffres, comme 12000 ou 12000,50',
  'write euros and cents, such as 12000.50, without thousands separators':
    'écrivez euros et centimes, comme 12000,50, sans séparer les milliers',
  'amount "<1>" is read as <2>: the words beside it do not change it':
    'le montant « <1> » est lu <2> : les mots à côté ne le changent pas',
  'amount "<1>" is that of one year, and the period "<2>" is longer, so the whole amount is unknown':
    "le montant « <1> » est celui d'un an, la période « <2> » est plus longue : le montant entier est inconnu",
  'amount "<1>" is read as <2>, that of one year: no longer period is stated':
    "le montant « <1> » est lu <2>, celui d'un an : aucune période plus longue n'est indiquée",
  'write the amount of all the years': 'écrivez le montant de toutes les années',
  'amount "<1>" is read as <2>': 'le montant « <1> » est lu <2>',
  'amount "<1>" has more than two decimals and is rounded to the cent':
    'le montant « <1> » a plus de deux décimales, il est arrondi au centime',
  'the amount <1> is not the sum of its parts, <2>': "le montant <1> n'est pas la somme de ses parts, <2>",
  'correct the sum or its parts': 'corrigez la somme ou ses parts',
  'the share "<1>" is not between 0.01 and 1, so the whole amount is taken':
    "la part « <1> » n'est pas entre 0,01 et 1, le montant est pris entier",
  'write 0.8 for 80 %, 1 for the whole amount': 'écrivez 0,8 pour 80 %, 1 pour le montant entier',
  'the amount is empty; the link is kept with an unknown amount':
    'le montant est vide ; le financement est gardé, montant inconnu',
  'amount <1> is below zero': 'le montant <1> est négatif',
  'write what was agreed, without what is paid back': 'écrivez ce qui a été décidé, sans ce qui est rendu',
  'the line says <1> in all, and the rows above it add up to <2>: the difference is <3>':
    'la ligne annonce <1> en tout, les lignes au-dessus font <2> : <3> de différence',
  'look for a row that is missing, wrong or repeated': 'cherchez une ligne manquante, fausse ou en double',
  // Organisations and persons.
  'the identifier "<1>" is read as the <2> <3>: <4>, and the check digit proves it':
    "l'identifiant « <1> » est lu comme le <2> <3> : <4>, et la clé le prouve",
  'the identifier "<1>" is <2>; it is kept as stated and identifies nobody':
    "l'identifiant « <1> » est <2> ; il est gardé tel quel et n'identifie personne",
  'rounded by a spreadsheet: no SIRET ends in 00000': 'arrondi par un tableur : aucun SIRET ne finit par 00000',
  'rounded: a spreadsheet has written it as a power of ten':
    "arrondi par un tableur, qui l'a écrit en puissance de dix",
  'not valid: its check digit is wrong': 'non valide : sa clé est fausse',
  'no RNA number': "sans la forme d'un numéro RNA",
  'neither a SIRET nor a SIREN': "autre chose qu'un SIRET ou un SIREN",
  'not valid': 'non valide',
  'correct it: a SIRET has 14 digits, a SIREN 9, an RNA number W and 9 digits':
    'corrigez : un SIRET a 14 chiffres, un SIREN 9, un numéro RNA W et 9 chiffres',
  'write all its digits, in a column of texts': 'écrivez tous ses chiffres, dans une colonne de textes',
  'correct it: there are as many digits as needed, but one of them is wrong, or two are swapped':
    "corrigez : il a le bon nombre de chiffres, mais l'un d'eux est faux, ou deux sont inversés",
  'the NIC "<1>" does not complete "<2>" to a SIRET; the NIC is not kept':
    "le NIC « <1> » ne complète pas « <2> » en un SIRET ; il n'est pas gardé",
  'correct it: a SIRET is a SIREN and the five digits of a NIC':
    "corrigez : un SIRET est un SIREN suivi des cinq chiffres d'un NIC",
  'the name is empty': 'le nom est vide',
  'write the name': 'écrivez le nom',
  'neither a name nor an identifier is stated; the money is kept under "<1>"':
    "ni nom ni identifiant n'est indiqué ; l'argent est gardé sous « <1> »",
  '"<1>" has no identifier, so it is recognised only by its name':
    "« <1> » n'a pas d'identifiant, il n'est reconnu qu'à son nom",
  '"<1>" has no identifier, so it is recognised only by its name, among the beneficiaries of its funder':
    "« <1> » n'a pas d'identifiant, il n'est reconnu qu'à son nom, parmi les bénéficiaires de son financeur",
  'add its SIRET, or the RNA number of an association': "ajoutez son SIRET, ou le numéro RNA d'une association",
  'the number is that of a person (NIR); neither the number nor the name is kept':
    "le numéro est celui d'une personne (NIR) ; ni lui ni le nom ne sont gardés",
  'leave it out: a published file must not name a natural person':
    'retirez-le : un fichier publié ne doit nommer aucune personne physique',
  'a person is named; the amount is kept, the name is not':
    "une personne est nommée ; le montant est gardé, le nom ne l'est pas",
  'write the name of an organisation, or leave the name out': "écrivez le nom d'un organisme, ou retirez le nom",
  '"<1>" refers to a person; the note is left out': '« <1> » désigne une personne ; la précision est laissée de côté',
  '"<1>" refers to a person; the contact is kept for editors only':
    '« <1> » désigne une personne ; le contact est gardé, pour les seuls éditeurs',
  '"<1>" refers to a person, and an entity must not be called after a person':
    '« <1> » désigne une personne, dont une fiche ne peut pas porter le nom',
  '"<1>" refers to a person; the cell is left out': '« <1> » désigne une personne ; la cellule est laissée de côté',
  '"<1>" looks like the name of a person, and an actor is an organisation':
    "« <1> » ressemble au nom d'une personne, et un acteur est un organisme",
  'write the name of the organisation, unless it is really called so':
    "écrivez le nom de l'organisme, à moins qu'il ne s'appelle ainsi",
  'remove what refers to the person': 'retirez ce qui désigne la personne',
  'write the function, such as Direction numérique': 'écrivez la fonction, comme Direction numérique',
  'no actor is called "<1>"': "aucun acteur ne s'appelle « <1> »",
  'no initiative is called "<1>"': "aucune initiative ne s'appelle « <1> »",
  'if one of the list is meant, write it as the list has it: <1>':
    "si vous vouliez dire l'un de la liste, écrivez-le comme elle : <1>",
  'add it to actors, or write its SIRET, SIREN, RNA number, id or exact name':
    'ajoutez-le à la liste des acteurs, ou écrivez son SIRET, son SIREN, son numéro RNA, son identifiant ou son nom exact',
  'add it to initiatives, or write its key, its exact title or its id':
    'ajoutez-la à la liste des initiatives, ou écrivez son titre exact, sa clé ou son identifiant',
  '"<1>" could be any of these: <2>': "« <1> » peut être l'un de : <2>",
  'write the one that is meant, as the list has it': "écrivez celui dont il s'agit, comme dans la liste",
  'give each a key of its own, and write the one that is meant':
    "donnez à chacun un repère à lui, et écrivez celui dont il s'agit",
  'row <1> of <2> gives it to "<3>"; neither row is imported, nor are those that name it':
    "la ligne <1> de <2> le donne à « <3> » ; aucune des deux n'est importée, ni celles qui le nomment",
  'give each row a key of its own': 'donnez à chaque ligne un repère à elle',
  'row <1> of <2> gives it to "<3>"; both rows are one actor':
    'la ligne <1> de <2> le donne à « <3> » ; les deux lignes font un acteur',
  'correct one of the two numbers, if they are two actors':
    "corrigez l'un des deux numéros, s'il s'agit de deux acteurs",
  '"<1>" is the row itself': '« <1> » est la ligne elle-même',
  'name the initiative of which it is a part': "nommez l'initiative dont c'est une partie",
  '"<1>" is on both sides': '« <1> » est des deux côtés',
  '"<1>" and "<2>" are one actor': '« <1> » et « <2> » sont un seul acteur',
  'name another actor': 'nommez un autre acteur',
  'it says the same as row <1>': 'elle dit la même chose que la ligne <1>',
  'remove one of the two': "retirez l'une des deux",
  'no source is called "<1>"; the row counts as stated by the import itself':
    "aucune source ne s'appelle « <1> » ; la ligne compte comme donnée par l'import",
  'add it to sources.csv': 'ajoutez-la à la liste des sources',
  '"<1>" is read as "<2>": another program has garbled its accents':
    '« <1> » est lu « <2> » : un logiciel a déformé ses accents',
  'save the table as CSV UTF-8': 'enregistrez le tableau en CSV UTF-8',
  'a person is named; the purpose is left out': "une personne est nommée ; l'objet est laissé de côté",
  'write it without the name': 'écrivez-le sans le nom',
  '"<1>" could be either of two days, because some dates of its column have the month first; only the year is kept':
    "« <1> » peut être deux jours, car d'autres dates de la colonne commencent par le mois ; seule l'année est gardée",
  // Days, lists, places, themes.
  '"<1>" is not a valid date; it is left out': "« <1> » n'est pas une date valide ; laissée de côté",
  '"<1>" is not a valid date': "« <1> » n'est pas une date valide",
  'write it as 2019-02-28': 'écrivez la date sous cette forme : 2019-02-28',
  '"<1>" is not a period; it is left out': "« <1> » n'est pas une période ; laissée de côté",
  'write it as 2019-01-01/2019-12-31': 'écrivez-la sous cette forme : 2019-01-01/2019-12-31',
  'put the first day before the last': 'mettez le premier jour avant le dernier',
  'correct <1> or <2>': 'corrigez <1> ou <2>',
  '<1> "<2>" is not written as 2019-02-28': "<1> « <2> » n'est pas écrit comme 2019-02-28",
  'write the date as AAAA-MM-JJ': 'écrivez la date AAAA-MM-JJ',
  '<1> "<2>" is not one of: <3>': "<1> « <2> » n'est pas dans la liste : <3>",
  'write one of them': "écrivez l'une d'elles",
  '<1> "<2>" is not written as 2019-01-01/2019-12-31': "<1> « <2> » n'est pas écrit comme 2019-01-01/2019-12-31",
  'write AAAA-MM-JJ or AAAA-MM-JJ/AAAA-MM-JJ': 'écrivez AAAA-MM-JJ ou AAAA-MM-JJ/AAAA-MM-JJ',
  '<1> "<2>" has more than 5 characters': '<1> « <2> » a plus de 5 caractères',
  'write only the number of the RAE': 'écrivez le numéro du RAE seul',
  '<1> "<2>" is neither oui nor non': "<1> « <2> » n'est ni oui ni non",
  'write oui or non': 'écrivez oui ou non',
  '"<1>" is neither yes nor no': "« <1> » n'est ni oui ni non",
  'write true or false': 'écrivez oui ou non',
  '<1> "<2>" is a SIREN, of the whole organisation': "<1> « <2> » est un SIREN, celui de tout l'organisme",
  'write the 14 digits of the SIRET': 'écrivez les 14 chiffres du SIRET',
  '<1> "<2>" is not written with a decimal point and no spaces':
    "<1> « <2> » n'est pas écrit avec un point décimal et sans espaces",
  'write it in this form: <1>': 'écrivez-le sous cette forme : <1>',
  // An example of the official format, and no amount to read.
  'write it in this form: 12000.50': 'écrivez-le sous cette forme : 12000.50',
  '<1> "<2>" has more than 256 characters; it is kept whole': '<1> « <2> » a plus de 256 caractères ; gardé entier',
  '"<1>" is not one of the values of this column': "« <1> » n'est pas une valeur de cette colonne",
  'write one of <1>': 'écrivez une de ces valeurs : <1>',
  '"<1>" is not one of the audiences; it is kept in the note':
    "« <1> » n'est pas l'un des publics ; gardé dans la note",
  'write a web address, an e-mail address, or words': 'écrivez une adresse de page ou de messagerie, ou des mots',
  '"<1>" is not the address of a page': "« <1> » n'est pas l'adresse d'une page",
  'write the whole address, beginning with https://': "écrivez l'adresse entière, à partir de https://",
  '"<1>" is neither a territory of the official geographic code nor a zone; it is left out':
    "« <1> » n'est ni un territoire du code officiel géographique, ni un secteur ; laissé de côté",
  'write its official name or its code: five digits for a commune, the SIREN of an EPCI, DEP or REG with a number, or the id of a zone':
    "écrivez son nom officiel ou son code : cinq chiffres pour une commune, le SIREN d'une intercommunalité, DEP ou REG et un numéro, ou l'identifiant d'un secteur",
  '"<1>" is the code of a former commune, part of <2> today':
    "« <1> » est le code d'une ancienne commune, aujourd'hui dans <2>",
  '"<1>" is unknown; it is left out': '« <1> » est inconnue ; laissée de côté',
  '"<1>" is ambiguous; it is left out': '« <1> » peut en être plusieurs ; laissée de côté',
  'write the name of a known theme, as the lists of the workbook have it':
    "écrivez le nom d'une thématique connue, comme dans les listes du classeur",
  '"<1>" is a root theme; the need is kept, and matches no offer':
    '« <1> » est une grande thématique ; le besoin est gardé, et ne correspond à aucune offre',
  'name the sub-theme that the need is about': 'nommez la sous-thématique du besoin',
  '"<1>" is not one of the resources; it is left out': "« <1> » n'est pas une des ressources ; laissée de côté",
  '"<1>" names no theme; it is left out': '« <1> » ne nomme aucune thématique ; laissé de côté',
  '"<1>" is itself a part of this initiative; the link is left out':
    '« <1> » est elle-même une partie de cette initiative ; le lien est laissé de côté',
  'keep only the link from the part to the whole': 'ne gardez que le lien de la partie au tout',
};
