/** What is wrong with the rows of themes, contours, research projects and zones, in French, by the English of the importers. */
export const faultsOfShapesInFrench: Readonly<Record<string, string>> = {
  // Contours.
  '<1> of the <2> communes of <3> are in the file, so it may touch others that are not seen: what touches it is added, and nothing is taken away':
    "<1> des <2> communes de <3> sont dans le fichier, elle peut en toucher d'autres qu'on ne voit pas : ce qui la touche est ajouté, rien n'est retiré",
  'to have its neighbours recomputed, add the communes that are missing':
    'pour recalculer ses voisines, ajoutez les communes qui manquent',
  '<1> is part of <2> today, whose own contour is in the file; this one is left out':
    "<1> fait partie de <2> aujourd'hui, dont le contour est dans le fichier ; celui-ci est laissé de côté",
  'leave it as it is, or take a file of the communes of today':
    "laissez, ou prenez un fichier des communes d'aujourd'hui",
  '<1> is a commune of former days; its contour became a part of that of <2>':
    '<1> est une ancienne commune ; son contour devient une partie de celui de <2>',
  'it bears no code of a commune (its properties: <1>)': 'sans code de commune (ses propriétés : <1>)',
  'name that property code, insee_com or INSEE_COM': 'appelez cette propriété code, insee_com ou INSEE_COM',
  '"<1>" is no code of a commune, of today or of former days, or one that several communes followed':
    "« <1> » n'est pas un code de commune, d'aujourd'hui ou d'avant, ou plusieurs communes lui ont succédé",
  'correct it, or take contours of the communes of today':
    "corrigez, ou prenez les contours des communes d'aujourd'hui",
  'its geometry is <1>, which encloses no ground': "sa géométrie est <1>, qui n'entoure aucun terrain",
  'give a Polygon or a MultiPolygon': 'donnez un Polygon ou un MultiPolygon',
  'it lies at <1>, which is outside metropolitan France': 'à <1>, hors de la France métropolitaine',
  'a ring does not end where it begins; it was closed': 'un anneau ne finit pas où il commence ; il a été fermé',
  'close it in the file': 'fermez-le dans le fichier',
  'a ring has <1> positions, too few to enclose ground; it is left out':
    'un anneau a <1> positions, trop peu pour entourer un terrain ; laissé de côté',
  'remove it from the file': 'retirez-le du fichier',
  'no ring of it encloses any ground': "aucun de ses anneaux n'entoure de terrain",
  'draw it anew from its source': 'reprenez-le à sa source',
  '<1> is no position in degrees<2>': "<1> n'est pas une position en degrés<2>",
  // Research projects.
  'the project has no start date, so it is taken to have begun long ago':
    'le projet est sans date de début, il passe pour commencé depuis longtemps',
  'add its start date, as 2015-09-01': 'ajoutez sa date de début, comme 2015-09-01',
  // Themes.
  'the theme has no id': "la thématique n'a pas d'identifiant",
  'give it one, such as e-sante--exemple': 'donnez-lui en un, comme e-sante--exemple',
  'the id "<1>" is that of line <2> already': "l'identifiant « <1> » est déjà celui de la ligne <2>",
  'give it another id': 'donnez-lui un autre identifiant',
  '"<1>" has the form of another kind\'s id, and an id names one thing':
    "« <1> » a la forme d'un identifiant d'autre chose, et un identifiant ne nomme qu'une chose",
  'write a slug of its label, such as e-sante--exemple': 'écrivez son libellé abrégé, comme e-sante--exemple',
  'the French label is empty': 'le libellé français est vide',
  'fill in the column fr': 'remplissez la colonne fr',
  'the English label is empty': 'le libellé anglais est vide',
  'fill in the column en': 'remplissez la colonne en',
  'the theme is above itself: <1>': "la thématique est au-dessus d'elle-même : <1>",
  'give one of them a parent outside this circle, or none': "donnez à l'une un parent hors de ce cercle, ou aucun",
  'the theme above it, "<1>" of line <2>, is refused': 'la thématique au-dessus, « <1> » de la ligne <2>, est refusée',
  'the theme above it, "<1>", is neither in the file nor known':
    "la thématique au-dessus, « <1> », n'est ni dans le fichier ni connue",
  'correct that line first': "corrigez d'abord cette ligne",
  'correct the id, or add a row for that theme': "corrigez l'identifiant, ou ajoutez une ligne pour cette thématique",
  'the column "<1>" is not one of a theme, so its values are not imported':
    "la colonne « <1> » n'est pas celle d'une thématique, ses valeurs ne sont pas importées",
  'rename it to one of <1>, or remove it': "renommez-la avec l'un de : <1>, ou retirez-la",
  'the row has <1> values for <2> columns': 'la ligne a <1> valeurs pour <2> colonnes',
  'put quotes around values that hold the separator':
    'mettez entre guillemets les valeurs qui contiennent le séparateur',
  'the theme is related to itself': 'la thématique est liée à elle-même',
  'name another theme': 'nommez une autre thématique',
  'the related theme "<1>" is neither in the file nor known':
    "la thématique liée « <1> » n'est ni dans le fichier ni connue",
  'correct the id, or the row of that theme': "corrigez l'identifiant, ou la ligne de cette thématique",
  '"<1>" is a root, and a root is related to nothing': "« <1> » est une grande thématique, qui n'est liée à rien",
  'relate themes that lie below a root': 'liez des sous-thématiques',
  // Zones, and cells of an ecosystem.
  '"<1>" has no letter to make an id of': "« <1> » n'a aucune lettre dont faire un identifiant",
  'write an id such as ZONE-nord': 'écrivez un identifiant comme ZONE-nord',
  'no commune of the zone is known': "aucune commune du secteur n'est connue",
  'write their codes, as 02691': 'écrivez leurs codes, comme 02691',
  '<1> on "<2>" is stated twice; the first is kept': '<1> sur « <2> » est dit deux fois ; le premier est gardé',
  'keep one of the two, with one note': "gardez l'un des deux, avec une précision",
  '"<1>" is no id that Passerelle gave; the row is known by what else it says':
    "« <1> » n'est pas un identifiant donné par Passerelle ; la ligne est connue par le reste",
  'leave the cell empty, or write the id of an export: <1>…':
    "laissez la cellule vide, ou écrivez l'identifiant d'un export : <1>…",
  '<1> is no need and no offer; it is left out': "<1> n'est ni un besoin ni une offre ; laissé de côté",
  'write {"resource": "SKILLS", "theme": "mediation-numerique--aide-aux-demarches-administratives", "note": "…"}':
    'écrivez {"resource": "SKILLS", "theme": "mediation-numerique--aide-aux-demarches-administratives", "note": "…"}',
  'write it as <1>; the resources are <2>': 'écrivez <1> ; les ressources sont <2>',
  'write it as <1> : THEME, with the id or the name of the theme on which it is needed or offered':
    "écrivez <1> : THÉMATIQUE, avec l'identifiant ou le nom de la thématique du besoin ou de l'offre",
  'the identifier "<1>" is not valid; it is kept as stated and identifies nobody':
    "l'identifiant « <1> » n'est pas valide ; il est gardé tel quel et n'identifie personne",
  '"<1>" is no known theme; it is left out': "« <1> » n'est pas une thématique connue ; laissée de côté",
  '"<1>" is the name of several themes; it is left out': '« <1> » est le nom de plusieurs thématiques ; laissé de côté',
  'row <1> has the same name, and no number tells them apart: both are one actor':
    'la ligne <1> a le même nom, et aucun numéro ne les distingue : les deux font un acteur',
  'give each its SIRET, or the RNA number of an association, or tell their names apart':
    "donnez à chacun son SIRET, ou le numéro RNA d'une association, ou distinguez leurs noms",
};
