/** What importers say on a page of the application, in French, by the English text. */
export const onPageInFrench: Readonly<Record<string, string>> = {
  'rename or remove it; see the workbook to download under Data':
    'renommez-la ou retirez-la ; voyez le classeur à télécharger sous Données',
  'add it; see the workbook to download under Data': 'ajoutez-la ; voyez le classeur à télécharger sous Données',
  'import <1>: <2>: its heading (<3>) has none of the columns of <4>; see the workbook to download under Data':
    'import <1> : <2> : ses titres (<3>) ne contiennent aucune colonne de <4> ; voyez le classeur à télécharger sous Données',
  'import ecosystem: <1>: the sheet <2> has none of the columns of <3>; see the workbook to download under Data':
    "import ecosystem : <1> : la feuille <2> n'a aucune colonne de <3> ; voyez le classeur à télécharger sous Données",
  'import subsidies: <1>: not a table of subsidies, its heading (<2>) has no <3>; say who grants and which heading is which column under “Add what the files do not say”':
    "import subsidies : <1> : ce n'est pas un tableau de subventions, à ses titres (<2>) il manque : <3> ; dites qui accorde et à quelle colonne correspond chaque titre sous « Préciser ce que les fichiers ne disent pas »",
  'import subsidies: <1>: its heading (<2>) has no <3>; say who grants and which heading is which column under “Add what the files do not say”':
    'import subsidies : <1> : à ses titres (<2>) il manque : <3> ; dites qui accorde et à quelle colonne correspond chaque titre sous « Préciser ce que les fichiers ne disent pas »',
  'import subsidies: <1>: <2>: each may be the amount; say which under “Meaning of columns”':
    'import subsidies : <1> : <2> : chacune peut être le montant ; dites laquelle sous « Sens des colonnes »',
  'import subsidies: <1>: <2>: each may be the one who benefits; say which is which under “Meaning of columns”':
    'import subsidies : <1> : <2> : chacune peut nommer le bénéficiaire ; dites laquelle sous « Sens des colonnes »',
  'if it is what was granted, say so under “Meaning of columns”: <1> = montant':
    "si c'est ce qui a été accordé, dites-le sous « Sens des colonnes » : <1> = montant",
  'if it is another, say so under “Meaning of columns”': "si c'en est un autre, dites-le sous « Sens des colonnes »",
  'import: the meaning "<1>" names no column; write "HEADING=COLUMN" with one of <2>':
    "import : le sens « <1> » ne nomme aucune colonne ; écrivez TITRE = COLONNE avec l'une de <2>",
  'import: "<1>" is the number of nobody known; whose is it? give the name of the funder too, under “Add what the files do not say”':
    'import : « <1> » n’est le numéro d’aucun acteur connu ; de qui est-il ? donnez aussi le nom du financeur, sous « Préciser ce que les fichiers ne disent pas »',
  'import: the number of the funder, "<1>", is no known actor; give the SIRET and the name of the funder':
    "import : le financeur, « <1> », n'est pas un acteur connu ; donnez son SIRET et son nom",
  'import: the number of the funder, "<1>", is neither a SIRET nor a SIREN; correct its digits':
    "import : le numéro du financeur, « <1> », n'est ni un SIRET ni un SIREN ; corrigez ses chiffres",
  'import: the year "<1>" is not a year; write four digits, such as 2025':
    "import : l'année « <1> » n'est pas une année ; écrivez quatre chiffres, comme 2025",
  'import subsidies: "<1>" brought no grant that is still in the graph; choose an import that is listed under Data':
    "import subsidies : « <1> » n'a apporté aucun financement encore présent ; choisissez un import de la page Données",
  'import <1>: "<2>" brought nothing in this format that is still in the graph; choose an import that is listed under Data':
    "import <1> : « <2> » n'a rien apporté de ce format qui soit encore présent ; choisissez un import de la page Données",
  'The files could not be imported, for an unexpected reason; inform the operator of this installation.':
    "Les fichiers n'ont pas pu être importés, pour une raison imprévue ; prévenez l'exploitant de cette installation.",
  'import contours: the graph contains no commune; ask the operator to load the territories':
    "import contours : aucune commune n'est connue ; demandez à l'exploitant de charger les territoires",
  'import <1>: <2>: it looks like <3>; choose the format “<4>”':
    'import <1> : <2> : il ressemble à <3> ; choisissez le format « <4> »',
  'import <1>: <2>: it looks like <3>; choose the format “<4>” and write under “Meaning of columns”: <5>':
    'import <1> : <2> : il ressemble à <3> ; choisissez le format « <4> » et écrivez sous « Sens des colonnes » : <5>',
  'import <1>: <2> has no column <3>; it looks like <4>; choose the format “<5>” and write under “Meaning of columns”: <6>':
    "import <1> : <2> n'a pas de colonne <3> ; il ressemble à <4> ; choisissez le format « <5> » et écrivez sous « Sens des colonnes » : <6>",
  'import subsidies: <1>: <2> may be the <3>; write under “Meaning of columns”: <4>, and say who grants if no column does':
    'import subsidies : <1> : <2> est peut-être : <3> ; écrivez sous « Sens des colonnes » : <4>, et dites qui accorde si aucune colonne ne le dit',
  'import subsidies: <1> is no list of subsidies: it looks like a list with dates (<2>), which no format reads; copy it into the sheets of the workbook to download under Data':
    "import subsidies : <1> n'est pas une liste de subventions : il ressemble à une liste datée (<2>), qu'aucun format ne lit ; copiez-le dans les feuilles du classeur à télécharger sous Données",
  'import subsidies: <1> is no list of subsidies (<2>), and of no known format; it must be CSV, XLSX, ODS, XLS, JSON or GeoJSON of one of the kinds that the page lists':
    "import subsidies : <1> n'est pas une liste de subventions (<2>), ni d'aucun format connu ; il faut un CSV, XLSX, ODS, XLS, JSON ou GeoJSON d'une des sortes que la page énumère",
  'import <1>: <2>: its headings (<3>) have no column <4>; say which heading is which under “Meaning of columns”':
    'import <1> : <2> : à ses titres (<3>) il manque la colonne <4> ; dites quel titre est lequel sous « Sens des colonnes »',
  'import files: <1> is of no known format; it must be CSV, XLSX, ODS, XLS, JSON or GeoJSON of one of the kinds that the page lists':
    "import files : <1> n'est d'aucun format connu ; il faut un CSV, XLSX, ODS, XLS, JSON ou GeoJSON d'une des sortes que la page énumère",
};
