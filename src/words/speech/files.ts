/** Why a file as a whole cannot be imported, in French, by the English text of the importers; `<1>`, `<2>` are placeholders. */
const XLSX_FRENCH = 'ouvrez-le dans un tableur et enregistrez-le en .xlsx (Fichier, Enregistrer sous, Classeur Excel)';
const SAVE_AS_XLSX = 'open it in a spreadsheet and save it as .xlsx (File, Save as, Excel workbook)';

export const filesInFrench: Readonly<Record<string, string>> = {
  'import: "<1>" is not the address of a page; write the whole address, beginning with https://':
    "import : « <1> » n'est pas l'adresse d'une page ; écrivez l'adresse entière, qui commence par https://",
  'import <1>: <2> is a folder; name a file in it':
    "import <1> : <2> est un dossier ; nommez un fichier qu'il contient",
  'import <1>: <2> is empty; give a table with headings and rows':
    'import <1> : <2> est vide ; donnez un tableau avec des titres et des lignes',
  'import <1>: <2> has a line of more than 4 MB where its headings should be, so it is no table with a row in each line; export it again as CSV or XLSX':
    "import <1> : <2> a une ligne de plus de 4 Mo là où devraient être ses titres, ce n'est donc pas un tableau d'une ligne par fiche ; exportez-le de nouveau en CSV ou XLSX",
  'at line <1>, character <2>': 'ligne <1>, caractère <2>',
  'it is cut off, or the value at its end is wrong': 'il est coupé, ou sa dernière valeur est fausse',
  'import <1>: <2> does not exist; check its path': "import <1> : <2> n'existe pas ; vérifiez son chemin",
  'import <1>: <2> cannot be read (<3>); check its path and rights':
    'import <1> : <2> est illisible (<3>) ; vérifiez son chemin et ses droits',
  'import <1>: <2> has headings and no rows; add rows below them':
    'import <1> : <2> a des titres et aucune ligne ; ajoutez des lignes dessous',
  'import: the files are of several formats (<1>); import each format separately':
    'import : les fichiers sont de plusieurs formats (<1>) ; importez chaque format séparément',
  'import <1>: no file is named; name one or several after the format':
    'import <1> : aucun fichier nommé ; nommez-en un ou plusieurs après le format',
  'import subsidies: <1>: <2>: each may be the amount; say which with --map "HEADING=montant"':
    'import subsidies : <1> : <2> : chacune peut être le montant ; dites laquelle par --map "TITRE=montant"',
  'import subsidies: <1>: <2>: each may be the one who benefits; say which is which with --map "HEADING=nomBeneficiaire" and --map "HEADING=nomAttribuant"':
    'import subsidies : <1> : <2> : chacune peut nommer le bénéficiaire ; dites laquelle par --map "TITRE=nomBeneficiaire" et --map "TITRE=nomAttribuant"',
  'import subsidies: <1>: not a table of subsidies, its heading (<2>) has no <3>; say who grants with --funder "SIRET NAME", and which heading is which column with --map "HEADING=COLUMN"; or name the columns as in: npx passerelle template subsidies':
    'import subsidies : <1> : ce n\'est pas un tableau de subventions, à ses titres (<2>) il manque : <3> ; dites qui accorde par --funder "SIRET NOM", et à quelle colonne correspond chaque titre, par --map "TITRE=COLONNE" ; ou nommez les colonnes comme dans : npx passerelle template subsidies',
  'import subsidies: <1>: its heading (<2>) has no <3>; say who grants with --funder "SIRET NAME", and which heading is which column with --map "HEADING=COLUMN"; or name the columns as in: npx passerelle template subsidies':
    'import subsidies : <1> : à ses titres (<2>) il manque : <3> ; dites qui accorde par --funder "SIRET NOM", et à quelle colonne correspond chaque titre, par --map "TITRE=COLONNE" ; ou nommez les colonnes comme dans : npx passerelle template subsidies',
  'name of the funder, name of the beneficiary': 'nom du financeur, nom du bénéficiaire',
  'name of the funder, amount of the subsidy': 'nom du financeur, montant de la subvention',
  'name of the beneficiary, amount of the subsidy': 'nom du bénéficiaire, montant de la subvention',
  'name of the funder, name of the beneficiary, amount of the subsidy':
    'nom du financeur, nom du bénéficiaire, montant de la subvention',
  'import: --map "<1>" names no column; write "HEADING=COLUMN" with one of <2>':
    'import : --map "<1>" ne nomme aucune colonne ; écrivez "TITRE=COLONNE" avec l\'une de <2>',
  'import: --funder "<1>" is the number of nobody known; whose is it? give the name too, as in --funder "<2> NAME"':
    'import : --funder "<1>" n\'est le numéro d\'aucun acteur connu ; de qui est-il ? donnez aussi le nom, comme --funder "<2> NOM"',
  'import: --funder "<1>" is no known actor; give the SIRET and the name of the funder':
    'import : --funder "<1>" n\'est pas un acteur connu ; donnez le SIRET et le nom du financeur',
  'import: --funder "<1>" is neither a SIRET nor a SIREN; correct its digits':
    'import : --funder "<1>" n\'est ni un SIRET ni un SIREN ; corrigez ses chiffres',
  'import: --year "<1>" is not a year; write four digits, such as 2025':
    'import : --year "<1>" n\'est pas une année ; écrivez quatre chiffres, comme 2025',
  [`import <1>: <2> is an Excel workbook of before 1997 (.xls); ${SAVE_AS_XLSX}`]: `import <1> : <2> est un classeur Excel d'avant 1997 (.xls) ; ${XLSX_FRENCH}`,
  [`import <1>: <2> is a web page (HTML), which Excel may have called .xls; ${SAVE_AS_XLSX}`]: `import <1> : <2> est une page web (HTML), qu'Excel a pu nommer .xls ; ${XLSX_FRENCH}`,
  [`import <1>: <2> is XML; ${SAVE_AS_XLSX}`]: `import <1> : <2> est du XML ; ${XLSX_FRENCH}`,
  'import <1>: <2> is JSON; save it as CSV or XLSX, or ask its publisher for such a file':
    'import <1> : <2> est du JSON ; enregistrez-le en CSV ou XLSX, ou demandez un tel fichier à qui le publie',
  'import <1>: <2>: it looks like <3>; import it so: <4>':
    'import <1> : <2> : il ressemble à <3> ; importez-le ainsi : <4>',
  'import <1>: <2> has no column <3>; it looks like <4>; import it so: <5>':
    "import <1> : <2> n'a pas de colonne <3> ; il ressemble à <4> ; importez-le ainsi : <5>",
  'a list of places': 'une liste de lieux',
  'a list of places (<1>)': 'une liste de lieux (<1>)',
  'a list of organisations': "une liste d'organismes",
  'a list of organisations (<1>)': "une liste d'organismes (<1>)",
  'a list of subsidies': 'une liste de subventions',
  'what ministries grant, by programme': 'une liste de ce que les ministères accordent, par programme',
  'what ministries grant, by programme (<1>)': 'une liste de ce que les ministères accordent, par programme (<1>)',
  'a file of <1>': 'un fichier au format <1>',
  'import subsidies: <1>: <2> may be the <3>; say so with <4>, and with --funder "SIRET NAME" who grants if no column does':
    'import subsidies : <1> : <2> est peut-être : <3> ; dites-le par <4>, et qui accorde par --funder "SIRET NOM" si aucune colonne ne le dit',
  'import subsidies: <1> is no list of subsidies: it looks like a list with dates (<2>), which no format reads; copy it into the sheets of: npx passerelle template --xlsx FILE':
    "import subsidies : <1> n'est pas une liste de subventions : il ressemble à une liste datée (<2>), qu'aucun format ne lit ; copiez-le dans les feuilles de : npx passerelle template --xlsx FICHIER",
  'import subsidies: <1> is no list of subsidies (<2>), and of no known format; passerelle import --help lists them':
    "import subsidies : <1> n'est pas une liste de subventions (<2>), ni d'aucun format connu ; passerelle import --help les énumère",
  'import <1>: <2>: its headings (<3>) have no column <4>; name them so, or say which heading is which with --map "HEADING=<5>"':
    'import <1> : <2> : à ses titres (<3>) il manque la colonne <4> ; nommez-les ainsi, ou dites quel titre est lequel par --map "TITRE=<5>"',
  'import <1>: <2> is a PDF; ask its publisher for the table behind it':
    'import <1> : <2> est un PDF ; demandez le tableau d’origine à qui le publie',
  'import <1>: <2> is a picture; ask its publisher for the table behind it':
    'import <1> : <2> est une image ; demandez le tableau d’origine à qui le publie',
  'import <1>: <2> is compressed; unpack it first': "import <1> : <2> est compressé ; décompressez-le d'abord",
  'import <1>: <2> is a text document (RTF); copy its table into a spreadsheet, save as .xlsx':
    'import <1> : <2> est un document de texte (RTF) ; copiez son tableau dans un tableur, enregistrez en .xlsx',
  'import <1>: <2> is not text; save the table as .xlsx or CSV':
    "import <1> : <2> n'est pas du texte ; enregistrez le tableau en .xlsx ou en CSV",
  'import <1>: <2> is an empty or split archive; save the table as .xlsx again':
    'import <1> : <2> est une archive vide ou en morceaux ; enregistrez de nouveau le tableau en .xlsx',
  'import <1>: <2> would unpack to <3> bytes in <4> parts, which no table needs; copy its table into a new workbook':
    "import <1> : <2> une fois décompressé ferait <3> octets en <4> parties, ce dont aucun tableau n'a besoin ; copiez son tableau dans un nouveau classeur",
  'import <1>: <2> is a damaged or incomplete workbook; download it again, or save it again':
    'import <1> : <2> est un classeur abîmé ou incomplet ; téléchargez-le ou enregistrez-le de nouveau',
  'import <1>: <2> is damaged: its part <3> cannot be unpacked; download it again, or save it again':
    'import <1> : <2> est abîmé : sa partie <3> ne se décompresse pas ; téléchargez-le ou enregistrez-le de nouveau',
  'import <1>: <2> is an OpenDocument file without sheets; copy its table into a spreadsheet and save it as .xlsx':
    'import <1> : <2> est un fichier OpenDocument sans feuille de calcul ; copiez son tableau dans un tableur et enregistrez-le en .xlsx',
  'import <1>: <2> is an archive (ZIP), not a workbook; open it in a spreadsheet and save it as .xlsx':
    'import <1> : <2> est une archive (ZIP), pas un classeur ; ouvrez-la et enregistrez le tableau en .xlsx',
  'import <1>: <2> is protected by a password; open it in a spreadsheet and save it as .xlsx without a password':
    'import <1> : <2> est protégé par un mot de passe ; ouvrez-le dans un tableur et enregistrez-le en .xlsx sans mot de passe',
  'import <1>: <2> is a workbook that cannot be read; open it in a spreadsheet and save it as .xlsx again':
    'import <1> : <2> est un classeur illisible ; ouvrez-le dans un tableur et enregistrez-le de nouveau en .xlsx',
  'import <1>: <2> is a workbook of <3> bytes, and the limit is <4>; split it':
    'import <1> : <2> est un classeur de <3> octets, la limite est <4> ; divisez-le',
  'import <1>: <2> is a workbook that cannot be read (<3>); open it in a spreadsheet and save it as .xlsx again':
    'import <1> : <2> est un classeur illisible (<3>) ; ouvrez-le dans un tableur et enregistrez-le de nouveau en .xlsx',
  'import <1>: <2> has <3> columns in line <4>, and the limit is <5>; delete the columns that are not needed, and what stands far to the right of the table':
    'import <1> : <2> a <3> colonnes à la ligne <4>, la limite est <5> ; supprimez les colonnes inutiles, et ce qui se trouve loin à droite du tableau',
  'import <1>: <2> spreads over <3> rows and <4> columns, which no table needs; delete what stands far from the table, or save the table as CSV':
    "import <1> : <2> s'étend sur <3> lignes et <4> colonnes, ce dont aucun tableau n'a besoin ; supprimez ce qui se trouve loin du tableau, ou enregistrez le tableau en CSV",
  'import <1>: <2> has a value in line <3>, <4> empty lines below the others; delete it, or move it up to the table':
    'import <1> : <2> a une valeur à la ligne <3>, <4> lignes vides sous les autres ; supprimez-la, ou remontez-la dans le tableau',
  'import <1>: <2> has values more than <3> levels deep within others; export it as a plain list of objects':
    "import <1> : <2> a des valeurs imbriquées sur plus de <3> niveaux ; exportez-le comme une simple liste d'objets",
  'import <1>: <2> has <3> objects and <4> values, and the limits are <5> and <6>; split it, or save it as CSV':
    'import <1> : <2> a <3> objets et <4> valeurs, les limites sont <5> et <6> ; divisez-le, ou enregistrez-le en CSV',
  'import <1>: <2> is not named after a table; call it <3>, or aisne-actors.csv':
    "import <1> : <2> ne porte pas le nom d'un tableau ; appelez-le <3>, ou aisne-actors.csv",
  'import <1>: <2>: its heading (<3>) has none of the columns of <4>; see: npx passerelle template ecosystem --table <5>':
    'import <1> : <2> : ses titres (<3>) ne contiennent aucune colonne de <4> ; voyez : npx passerelle template ecosystem --table <5>',
  'import <1>: <2>: no table has a row; add rows below the headings':
    "import <1> : <2> : aucun tableau n'a de ligne ; ajoutez des lignes sous les titres",
  // GeoJSON, TopoJSON and JSON.
  'import contours: the graph contains no commune; load the territories first, with passerelle serve':
    "import contours : aucune commune n'est connue ; chargez d'abord les territoires, par passerelle serve",
  'import contours: <1> has <2> MB, and the limit is <3>; take contours simplified to 50 or 100 metres, or import one région at a time':
    'import contours : <1> fait <2> Mo, la limite est <3> ; prenez des contours simplifiés à 50 ou 100 mètres, ou importez une région à la fois',
  'import contours: <1> has contours of <2> points together, and the limit is <3>; take contours simplified to 50 or 100 metres, or import one région at a time':
    'import contours : <1> a des contours de <2> points en tout, la limite est <3> ; prenez des contours simplifiés à 50 ou 100 mètres, ou importez une région à la fois',
  'import contours: <1> is not valid JSON (<2>); give contours of communes as GeoJSON or TopoJSON':
    "import contours : <1> n'est pas du JSON valide (<2>) ; donnez des contours de communes en GeoJSON ou TopoJSON",
  'import contours: <1> contains no contour; give one feature for each commune':
    'import contours : <1> ne contient aucun contour ; donnez un objet (feature) par commune',
  'import contours: <1>: none of its layers (<2>) has the codes of communes (code, insee_com or INSEE_COM); add the layer of the communes':
    'import contours : <1> : aucune de ses couches (<2>) ne porte les codes des communes (code, insee_com ou INSEE_COM) ; ajoutez la couche des communes',
  'import contours: <1>: its arcs do not fit together; take the file again from its source':
    'import contours : <1> : ses arcs ne se rejoignent pas ; reprenez le fichier à sa source',
  'import contours: <1> is neither a GeoJSON file with features nor a TopoJSON file; export the communes in one of these formats':
    "import contours : <1> n'est ni un fichier GeoJSON d'objets (features), ni un fichier TopoJSON ; exportez les communes dans l'un de ces formats",
  'import themes: <1> has more than <2> lines, and a list of themes has some hundred; give the list of themes alone':
    'import themes : <1> a plus de <2> lignes, et une liste de thématiques en a quelques centaines ; donnez la liste des thématiques seule',
  'import ecosystem: <1> is not valid JSON (<2>); <3>': "import ecosystem : <1> n'est pas du JSON valide (<2>) ; <3>",
  'import ecosystem: <1> is not a JSON object; <2>': "import ecosystem : <1> n'est pas un objet JSON ; <2>",
  'import ecosystem: <1>: "<2>" is not a table with a list of rows; <3>':
    "import ecosystem : <1> : « <2> » n'est pas un tableau avec une liste de lignes ; <3>",
  'import ecosystem: <1> has no rows; <2>': "import ecosystem : <1> n'a aucune ligne ; <2>",
  'write an object with the tables <1> as lists of objects':
    "écrivez un objet où les tableaux <1> sont des listes d'objets",
  'import ecosystem: <1>: the sheet <2> has none of the columns of <3>; see: npx passerelle template --xlsx FILE':
    "import ecosystem : <1> : la feuille <2> n'a aucune colonne de <3> ; voyez : npx passerelle template --xlsx FICHIER",
  'import <1>: <2> has <3> bytes, and the limit is <4>; split it':
    'import <1> : <2> fait <3> octets, la limite est <4> ; divisez-le',
  'import <1>: <2> is not valid JSON (<3>); export it again':
    "import <1> : <2> n'est pas du JSON valide (<3>) ; exportez-le de nouveau",
  'import <1>: <2> contains no list of rows; give a list of objects':
    "import <1> : <2> ne contient pas de liste de lignes ; donnez une liste d'objets",
  'import <1>: <2> has no rows; give a file with rows':
    "import <1> : <2> n'a aucune ligne ; donnez un fichier qui en a",
  // CORDIS, subsidies, themes, and the data of this package.
  'import <1>: <2> has no CSV; it should contain edges.csv, projects.csv and unique_org.csv':
    'import <1> : <2> ne contient pas de CSV ; il y faut edges.csv, projects.csv et unique_org.csv',
  'import <1>: <2> is not a table of CORDIS; it should have a column projectRcn, a column rcn, or the columns new_org_id and name':
    "import <1> : <2> n'est pas un tableau de CORDIS ; il y faut une colonne projectRcn, une colonne rcn, ou les colonnes new_org_id et name",
  'import subsidies: <1>: the line "<2>" says that its amounts are not in euros; convert them first, because they would be added to euros':
    "import subsidies : <1> : la ligne « <2> » dit que les montants ne sont pas en euros ; convertissez-les d'abord, car ils seraient ajoutés à des euros",
  'neighbours: <1> cannot be read (<2>); restore the folder data/':
    'voisinages : <1> est illisible (<2>) ; rétablissez le dossier data/',
  'neighbours: <1> line <2>: "<3>,<4>" is not a pair of SIREN numbers; restore the folder data/':
    "voisinages : <1> ligne <2> : « <3>,<4> » n'est pas une paire de numéros SIREN ; rétablissez le dossier data/",
  'import themes: <1>: the headings have no column <2>; begin the file with <3>':
    'import themes : <1> : aux titres il manque la colonne <2> ; commencez le fichier par <3>',
  'import themes: <1> has headings and no rows; add a row for each theme':
    'import themes : <1> a des titres et aucune ligne ; ajoutez une ligne par thématique',
  'import themes: <1> cannot be read (<2>); check its rights':
    'import themes : <1> est illisible (<2>) ; vérifiez ses droits',
  'import themes: <1> is empty; give a CSV of themes': 'import themes : <1> est vide ; donnez un CSV de thématiques',
  'import themes: <1> is not text in UTF-8; save it as CSV UTF-8':
    "import themes : <1> n'est pas du texte en UTF-8 ; enregistrez-le en CSV UTF-8",
  'import themes: <1> is not a CSV (<2>); correct the quotes':
    "import themes : <1> n'est pas un CSV (<2>) ; corrigez les guillemets",
};
