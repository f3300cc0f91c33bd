/** The progress texts of the program in French, by the English text of the source; `<1>`, `<2>` are placeholders. */
export const progressInFrench: Readonly<Record<string, string>> = {
  'themes imported': 'thématiques',
  'themes and their relations imported': 'thématiques et leurs liens',
  'territories of the official geographic code': 'territoires du code officiel géographique',
  'backup: writing <1>; acts and imports wait until it is done':
    'sauvegarde : écriture de <1> ; les actes et les imports attendent la fin',
  'import <1>: stopping after the batch that is being written…': 'import <1> : arrêt après le lot en cours…',
  'database: its imports cannot be listed (<1>)': 'base : la liste des imports est indisponible (<1>)',
  'import <1>: continuing <2> of <3>, which did not finish':
    "import <1> : reprise de <2> du <3>, qui n'était pas terminé",
  'import: <1> of <2> (<3>) did not finish; the same import command completes it, passerelle undo <4> undoes it':
    "import : <1> du <2> (<3>) n'est pas terminé ; la même commande d'import l'achève, passerelle undo <4> l'annule",
  'import: read as <1>, because <2>; to set another format: passerelle import FORMAT FILE':
    'import : lu comme <1>, car <2> ; pour imposer un autre format : passerelle import FORMAT FICHIER',
  'it is a folder': "c'est un dossier",
  'it is GeoJSON or TopoJSON': "c'est du GeoJSON ou du TopoJSON",
  'it is JSON with a list of <1>': "c'est du JSON avec une liste de <1>",
  'its columns are those of CORDIS': 'ses colonnes sont celles de CORDIS',
  'it has the columns id, parent, fr and en': 'il a les colonnes id, parent, fr et en',
  'it is called <1> and has the column <2>': "il s'appelle <1> et a la colonne <2>",
  'it is a table that fits no other format': "c'est un tableau qui n'a la forme d'aucun autre format",
  '<1> of its <2> headings are those of subsidies': '<1> de ses <2> titres sont ceux de subventions',
  'import <1>: columns and funder as given earlier for <2>':
    'import <1> : colonnes et financeur comme indiqués auparavant pour <2>',
  'import <1>: reading <2>': 'import <1> : lecture de <2>',
  'undo <1>': 'annulation de <1>',
  'territories: reading the official geographic code': 'territoires : lecture du code officiel géographique',
  'themes: loading': 'thématiques : chargement',
  'demonstration: loading the Aisne': "démonstration : chargement de l'Aisne",
  'database: its statistics could not be updated (<1>); the first answers may be slow':
    "base : ses statistiques n'ont pas pu être mises à jour (<1>) ; les premières réponses peuvent être lentes",
  'restore: reading <1>': 'restauration : lecture de <1>',
  '\nserve: stopping; /health/ready says so': '\nserve : arrêt ; /health/ready le dit',
  'serve: stopping the database': 'serve : arrêt de la base',
  'engine: reading the graph': 'moteur : lecture du graphe',
  'serve: <1> is answering': 'serve : <1> répond',
  'questions: asking each once, so that the first answers are fast':
    'questions : chacune est posée une fois, pour que les premières réponses soient rapides',
  'access: a token for changes by HTTP was created; it is shown only this once and kept in <1>: <2>':
    'accès : un jeton pour modifier par HTTP a été créé ; il est montré cette seule fois et gardé dans <1> : <2>',
  'access: the OpenID Connect provider <1> does not answer (<2>); until it does, tokens are refused: check OIDC_ISSUER and OIDC_JWKS_URI':
    'accès : le fournisseur OpenID Connect <1> ne répond pas (<2>) ; tant qu’il se tait, les jetons sont refusés : vérifiez OIDC_ISSUER et OIDC_JWKS_URI',
  'access: a token for changes by HTTP was created; it is in <1>':
    'accès : un jeton pour modifier par HTTP a été créé ; il est dans <1>',
  '<1>: stopping…': '<1> : arrêt…',
  'database: it contains no actor yet; fill it with `passerelle serve` or `passerelle import`':
    'base : elle ne contient encore aucun acteur ; remplissez-la avec `passerelle serve` ou `passerelle import`',
  'database: connecting to <1>…': 'base : connexion à <1>…',
  'Java <1> on the PATH': 'Java <1> du PATH',
  'Java <1> of JAVA_HOME (<2>)': 'Java <1> de JAVA_HOME (<2>)',
  'database: starting Neo4j with <1>…': 'base : démarrage de Neo4j avec <1>…',
  'database: joining the Neo4j that already runs (process <1>)':
    'base : utilisation du Neo4j qui tourne déjà (processus <1>)',
  'database: joining the Neo4j that process <1> started (process <2>)':
    'base : utilisation du Neo4j que le processus <1> a démarré (processus <2>)',
  'database: process <1> is stopping; waiting for its end…': "base : le processus <1> s'arrête ; attente de sa fin…",
  'database: fetching Neo4j and APOC with Maven (once, about 120 MB)…':
    'base : téléchargement de Neo4j et APOC par Maven (une fois, environ 120 Mo)…',
  'database: applying migration <1>': 'base : migration <1>',
  'database: the last run ended abruptly (Neo4j, process <1>, is gone); recovering its data':
    "base : la dernière exécution s'est mal terminée (Neo4j, processus <1>, a disparu) ; récupération des données",
  'database: the last run ended abruptly and left Neo4j running (process <1>); stopping it to start again':
    "base : la dernière exécution s'est mal terminée en laissant tourner Neo4j (processus <1>) ; il est arrêté puis redémarré",
  'themes: <1> pairs of related themes were added to those of an earlier release':
    "thématiques : <1> paires de thématiques proches ajoutées à celles d'une version antérieure",
  'decisions: <1> of an earlier release remain valid, <2> of them about what is suggested today':
    "décisions : <1> d'une version antérieure restent valables, dont <2> sur ce qui est proposé aujourd'hui",
  'engine: the graph was changed outside Passerelle; it is read again':
    'moteur : le graphe a été modifié hors de Passerelle ; il est relu',
  'engine: some of the changes from <1> to <2> are missing; the graph is read again':
    'moteur : il manque des modifications entre <1> et <2> ; le graphe est relu',
  'engine: the journal can be read again': 'moteur : le journal est de nouveau lisible',
  'engine: the journal cannot be read (<1>); trying again': 'moteur : le journal est illisible (<1>) ; nouvel essai',
  'engine: a long change is being written, such as an import or its undo; waiting for it':
    "moteur : une longue modification est en cours d'écriture, comme un import ou son annulation ; attente",
  'engine: the whole graph changed while it was read; it is read once more':
    'moteur : tout le graphe a changé pendant la lecture ; il est relu une fois',
  'restore: the restore of <1> was not finished; it starts again':
    "restauration : celle de <1> n'était pas terminée ; elle recommence",
  'restore: removing <1> nodes': 'restauration : retrait de <1> fiches',
  'serve: <1> under way: they may take up to <2> s; another Ctrl-C ends at once':
    'serve : <1> en cours : elles ont encore <2> s au plus ; un autre Ctrl-C arrête tout de suite',
  'serve: <1> interrupted after <2> s (SHUTDOWN_GRACE)': 'serve : <1> interrompues après <2> s (SHUTDOWN_GRACE)',
  'evaluate: <1> (<2> s)': 'evaluate : <1> (<2> s)',
  '<1> organisations in <2> projects': '<1> organisations dans <2> projets',
  '<1> written': '<1> écrit',
  done: 'terminé',
  'weights: fitting on what came before the split': 'poids : réglage sur ce qui précède la date',
  'intervals: 1,000 draws over actors and over later undertakings':
    'intervalles : 1 000 tirages sur les acteurs et sur les projets suivants',
  'ranking: <1> of <2> actors': 'classement : <1> acteurs sur <2>',
  'export <1>: reading the graph': 'export <1> : lecture du graphe',
};
