/** Why a file as a whole cannot be imported, in French, by the English of the importers; `<1>`, `<2>` are what is filled in. */
const XLSX_FRENCH = 'ouvrez-le dans un tableur et enregistrez-le en .xlsx (Fichier, Enregistrer sous, Classeur Excel)';
const SAVE_AS_XLSX = 'open it in a spreadsheet and save it as .xlsx (File, Save as, Excel workbook)';

export const filesInFrench: Readonly<Record<string, string>> = {
  'import <1>: <2> is a folder; name a file in it':
    "import <1> : <2> est un dossier ; nommez un fichier qu'il contient",
  'import <1>: <2> is empty; give a table with a heading and rows':
    'import <1> : <2> est vide ; donnez un tableau avec des titres et des lignes',
  'import <1>: <2> does not exist; check its path': "import <1> : <2> n'existe pas ; vérifiez son chemin",
  'import <1>: <2> cannot be read (<3>); check its path and rights':
    'import <1> : <2> est illisible (<3>) ; vérifiez son chemin et ses droits',
  'import <1>: <2> has a heading and no row; add rows below it':
    'import <1> : <2> a des titres et aucune ligne ; ajoutez des lignes dessous',
  'import: the files are of several formats (<1>); import each format by itself':
    'import : les fichiers sont de plusieurs formats (<1>) ; importez chaque format séparément',
  'import <1>: no file is named; name one or several after the format':
    'import <1> : aucun fichier nommé ; nommez-en un ou plusieurs après le format',
  'import subsidies: <1>: <2>: each may be the amount; say which with --map "HEADING=montant"':
    'import subsidies : <1> : <2> : chacune peut être le montant ; dites laquelle par --map "TITRE=montant"',
  'import subsidies: <1>: not a table of subsidies, its heading (<2>) has no <3>; say who grants with --funder SIRET, and which heading is which column with --map "HEADING=COLUMN"; or name the columns as in: npx passerelle template subsidies':
    'import subsidies : <1> : ce n\'est pas un tableau de subventions, à ses titres (<2>) il manque <3> ; dites qui accorde par --funder SIRET, et quel titre est quelle colonne par --map "TITRE=COLONNE" ; ou nommez les colonnes comme dans : npx passerelle template subsidies',
  'import: --map "<1>" names no column; write "HEADING=COLUMN" with one of <2>':
    'import : --map "<1>" ne nomme aucune colonne ; écrivez "TITRE=COLONNE" avec l\'une de <2>',
  'import: --funder "<1>" is neither a SIRET nor a SIREN; correct its digits':
    'import : --funder "<1>" n\'est ni un SIRET ni un SIREN ; corrigez ses chiffres',
  'import: --year "<1>" is no year; write 2025': 'import : --year "<1>" n\'est pas une année ; écrivez 2025',
  [`import <1>: <2> is an Excel workbook of before 2007 (.xls); ${SAVE_AS_XLSX}`]: `import <1> : <2> est un classeur Excel d'avant 2007 (.xls) ; ${XLSX_FRENCH}`,
  [`import <1>: <2> is an Excel workbook of before 1997 (.xls); ${SAVE_AS_XLSX}`]: `import <1> : <2> est un classeur Excel d'avant 1997 (.xls) ; ${XLSX_FRENCH}`,
  [`import <1>: <2> is a web page (HTML), which Excel may have called .xls; ${SAVE_AS_XLSX}`]: `import <1> : <2> est une page web (HTML), qu'Excel a pu nommer .xls ; ${XLSX_FRENCH}`,
  [`import <1>: <2> is XML; ${SAVE_AS_XLSX}`]: `import <1> : <2> est du XML ; ${XLSX_FRENCH}`,
  'import <1>: <2> is JSON; ask its publisher for the CSV or XLSX of it':
    'import <1> : <2> est du JSON ; demandez-en le CSV ou le XLSX à qui le publie',
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
    "import <1> : <2> se déploierait en <3> octets et <4> parties, ce dont aucun tableau n'a besoin ; copiez son tableau dans un nouveau classeur",
  'import <1>: <2> is a damaged or incomplete .xlsx; download it again, or save it again':
    'import <1> : <2> est un .xlsx abîmé ou incomplet ; téléchargez-le ou enregistrez-le de nouveau',
  'import <1>: <2> is damaged: its part <3> does not unpack; download it again, or save it again':
    'import <1> : <2> est abîmé : sa partie <3> ne se déploie pas ; téléchargez-le ou enregistrez-le de nouveau',
  'import <1>: <2> is an OpenDocument file (.ods), no Excel workbook; open it in a spreadsheet and save it as .xlsx':
    'import <1> : <2> est un fichier OpenDocument (.ods), pas un classeur Excel ; ouvrez-le dans un tableur et enregistrez-le en .xlsx',
  'import <1>: <2> is an archive (ZIP), no Excel workbook; open it in a spreadsheet and save it as .xlsx':
    'import <1> : <2> est une archive (ZIP), pas un classeur Excel ; ouvrez-la et enregistrez le tableau en .xlsx',
  'import <1>: <2> is a workbook of <3> bytes, of <4> at most; split it':
    'import <1> : <2> est un classeur de <3> octets, pour <4> au plus ; coupez-le',
  'import <1>: <2> is a workbook that cannot be read (<3>); open it in a spreadsheet and save it as .xlsx again':
    'import <1> : <2> est un classeur illisible (<3>) ; ouvrez-le dans un tableur et enregistrez-le de nouveau en .xlsx',
  'import <1>: <2> is not named after a table; call it <3>, or aisne-actors.csv':
    "import <1> : <2> ne porte pas le nom d'un tableau ; appelez-le <3>, ou aisne-actors.csv",
  'import <1>: <2>: its heading (<3>) has none of the columns of <4>; see: npx passerelle template ecosystem --table <5>':
    'import <1> : <2> : ses titres (<3>) ne contiennent aucune colonne de <4> ; voyez : npx passerelle template ecosystem --table <5>',
  'import <1>: <2>: no table has a row; add rows below the headings':
    "import <1> : <2> : aucun tableau n'a de ligne ; ajoutez des lignes sous les titres",
};
