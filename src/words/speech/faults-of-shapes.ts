/** Faults in rows of themes, contours, research projects and zones, in French, by the English text of the importers. */
export const faultsOfShapesInFrench: Readonly<Record<string, string>> = {
  // Contours.
  'only <1> of the <2> communes of <3> are in the file, so some of its neighbours may be missing: neighbours that are found are added, and none is removed':
    "seules <1> des <2> communes de <3> sont dans le fichier, il peut lui manquer des voisines : celles qui sont trouvées sont ajoutées, aucune n'est retirée",
  'to have its neighbours recomputed, add the communes that are missing':
    'pour recalculer ses voisines, ajoutez les communes qui manquent',
  '<1> is part of <2> today, whose contour is also in the file; this one is left out':
    "<1> fait aujourd'hui partie de <2>, dont le contour est aussi dans le fichier ; celui-ci est laissé de côté",
  'nothing, or take a file of the present communes': 'rien à faire, ou prenez un fichier des communes actuelles',
  '<1> is a former commune; its contour became part of the contour of <2>':
    '<1> est une ancienne commune ; son contour devient une partie de celui de <2>',
  'feature <1> has the code <2> too; both are joined into one contour':
    "l'objet <1> a aussi le code <2> ; les deux sont réunis en un seul contour",
  'nothing if they are parts of one commune; else correct the code, or remove one':
    "rien à faire si ce sont des parties d'une même commune ; sinon, corrigez le code, ou retirez l'un des deux",
  'feature <1> has the code <2> and the same contour; this one is left out':
    "l'objet <1> a le code <2> et le même contour ; celui-ci est laissé de côté",
  'it has no commune code (its properties: <1>)': "il n'a pas de code de commune (ses propriétés : <1>)",
  'name that property code, insee_com or INSEE_COM': 'appelez cette propriété code, insee_com ou INSEE_COM',
  '"<1>" is not the code of a commune, present or former, or several communes have replaced that one':
    "« <1> » n'est pas le code d'une commune, actuelle ou ancienne, ou plusieurs communes lui ont succédé",
  'correct it, or take contours of the present communes': 'corrigez, ou prenez les contours des communes actuelles',
  'commune <1>: <2>': 'commune <1> : <2>',
  'its geometry is <1>, which encloses no area': "sa géométrie est <1>, qui n'entoure aucun terrain",
  'give a Polygon or a MultiPolygon': 'donnez un Polygon ou un MultiPolygon',
  'it lies at <1>, which is outside metropolitan France': 'à <1>, hors de la France métropolitaine',
  'a ring does not end where it begins; it was closed': 'un anneau ne finit pas où il commence ; il a été fermé',
  'close it in the file': 'fermez-le dans le fichier',
  'a ring has <1> positions, too few to enclose an area; it is left out':
    'un anneau a <1> positions, trop peu pour entourer un terrain ; laissé de côté',
  'remove it from the file': 'retirez-le du fichier',
  'none of its rings encloses an area': "aucun de ses anneaux n'entoure de terrain",
  'take it again from its source': 'reprenez-le à sa source',
  '<1> is not a position in degrees<2>': "<1> n'est pas une position en degrés<2>",
  '; it looks like metres of Lambert 93': ' ; on dirait des mètres en Lambert 93',
  'export the file in degrees, longitude before latitude (WGS84, EPSG:4326)':
    'exportez le fichier en degrés, la longitude avant la latitude (WGS84, EPSG:4326)',
  // Research projects.
  'the project has no start date, so it is treated as begun long ago':
    'le projet est sans date de début, il est traité comme commencé depuis longtemps',
  'add its start date, as 2015-09-01': 'ajoutez sa date de début, comme 2015-09-01',
  // Themes.
  'the theme has no id': "la thématique n'a pas d'identifiant",
  'give it one, such as e-sante--exemple': 'donnez-lui en un, comme e-sante--exemple',
  'line <1> already has the id "<2>"': "la ligne <1> a déjà l'identifiant « <2> »",
  'give it another id': 'donnez-lui un autre identifiant',
  '"<1>" has the form of the id of another kind of entity':
    "« <1> » a la forme de l'identifiant d'une autre sorte de fiche",
  'write a slug of its label, such as e-sante--exemple':
    'écrivez un identifiant tiré du libellé, comme e-sante--exemple',
  'the French label is empty': 'le libellé français est vide',
  'fill in the column fr': 'remplissez la colonne fr',
  'the English label is empty': 'le libellé anglais est vide',
  'fill in the column en': 'remplissez la colonne en',
  'the theme is its own ancestor: <1>': "la thématique relève d'elle-même : <1>",
  'give one of them a parent outside this cycle, or none': "donnez à l'une un parent hors de cette boucle, ou aucun",
  'the theme above it, "<1>" of line <2>, is refused': 'la thématique au-dessus, « <1> » de la ligne <2>, est refusée',
  'the theme above it, "<1>", is neither in the file nor known':
    "la thématique au-dessus, « <1> », n'est ni dans le fichier ni connue",
  'correct that line first': "corrigez d'abord cette ligne",
  'correct the id, or add a row for that theme': "corrigez l'identifiant, ou ajoutez une ligne pour cette thématique",
  'the column "<1>" is not a column of themes, so its values are not imported':
    "la colonne « <1> » n'est pas une colonne des thématiques, ses valeurs ne sont pas importées",
  'rename it to one of <1>, or remove it': "renommez-la avec l'un de : <1>, ou retirez-la",
  'the row has <1> values for <2> columns': 'la ligne a <1> valeurs pour <2> colonnes',
  'put quotes around values that contain the separator':
    'mettez entre guillemets les valeurs qui contiennent le séparateur',
  'the theme is related to itself': 'la thématique est liée à elle-même',
  'name another theme': 'nommez une autre thématique',
  'the related theme "<1>" is neither in the file nor known':
    "la thématique liée « <1> » n'est ni dans le fichier ni connue",
  'correct the id, or the row of that theme': "corrigez l'identifiant, ou la ligne de cette thématique",
  '"<1>" is a root theme, and root themes have no related themes':
    "« <1> » est une grande thématique, et celles-ci n'ont pas de thématiques liées",
  'relate sub-themes': 'liez des sous-thématiques',
  // Zones, and cells of an ecosystem.
  '"<1>" has no letter from which an id can be made': "« <1> » n'a aucune lettre dont faire un identifiant",
  'write an id such as ZONE-nord': 'écrivez un identifiant comme ZONE-nord',
  'no commune of the zone is known': "aucune commune du secteur n'est connue",
  'write their codes, as 02691': 'écrivez leurs codes, comme 02691',
  '<1> on "<2>" is stated twice; the first is kept': '<1> sur « <2> » est dit deux fois ; le premier est gardé',
  'keep one of the two, with one note': "gardez l'un des deux, avec une précision",
  '"<1>" is not an id from Passerelle; the row is recognised by its other cells':
    "« <1> » n'est pas un identifiant de Passerelle ; la ligne est reconnue à ses autres cellules",
  'leave the cell empty, or write the id of an export: <1>…':
    "laissez la cellule vide, ou écrivez l'identifiant d'un export : <1>…",
  '<1> is neither a need nor an offer; it is left out': "<1> n'est ni un besoin ni une offre ; laissé de côté",
  'write {"resource": "SKILLS", "theme": "mediation-numerique--aide-aux-demarches-administratives", "note": "…"}':
    'écrivez {"resource": "SKILLS", "theme": "mediation-numerique--aide-aux-demarches-administratives", "note": "…"}',
  'write the resource, its theme and, if need be, a note, separated by colons, such as Compétences : Aide aux démarches administratives; the resources are <1>':
    'écrivez la ressource, sa thématique et, au besoin, une précision, séparées par des deux-points, comme Compétences : Aide aux démarches administratives ; les ressources sont <1>',
  'write the theme on which it is needed or offered behind it, as the lists of the workbook have it: <1> : …':
    "écrivez à la suite la thématique du besoin ou de l'offre, comme les listes du classeur la donnent : <1> : …",
  '"<1>" is no known theme; it is left out': "« <1> » n'est pas une thématique connue ; laissée de côté",
  '"<1>" is the name of several themes; it is left out': '« <1> » est le nom de plusieurs thématiques ; laissé de côté',
  'row <1> has the same name, and no number tells them apart: both are one actor':
    "la ligne <1> a le même nom, et aucun numéro ne les distingue : c'est un seul acteur",
  'give each its SIRET, or the RNA number of an association, or make their names different':
    "donnez à chacun son SIRET, ou le numéro RNA d'une association, ou distinguez leurs noms",
  'it is the error of a formula, not a value, and is left out':
    "c'est l'erreur d'une formule, pas une valeur ; elle est laissée de côté",
  'correct the formula, or write the value': 'corrigez la formule, ou écrivez la valeur',
  'the sheet "<1>" is hidden in the workbook, so nothing of it is read':
    "la feuille « <1> » est masquée dans le classeur : rien n'en est lu",
  'show the sheet in the spreadsheet if its rows are meant, or delete it':
    'affichez la feuille dans le tableur si ses lignes comptent, ou supprimez-la',
  '"<1>" is a part of the grant above it, <2>, which is in already; it is left out':
    "« <1> » est une part, <2>, de l'aide de la ligne au-dessus, déjà comptée ; elle est laissée de côté",
  '"<1>", <2>, would be a part of a grant above it, and there is none that is as large':
    "« <1> », <2>, serait une part d'une aide au-dessus, et aucune n'est aussi grande",
  'name the beneficiary, or leave the row out if it is a part of another row':
    "nommez le bénéficiaire, ou retirez la ligne si c'est une part d'une autre",
};
