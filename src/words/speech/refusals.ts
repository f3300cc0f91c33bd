/** Why a command is refused or fails, in French, by the English text of the source; `<1>`, `<2>` are placeholders. */
export const refusalsInFrench: Readonly<Record<string, string>> = {
  'import subsidies: "<1>" brought no grant that is still in the graph; take the name of an import of subsidies that passerelle imports lists':
    "import subsidies : « <1> » n'a apporté aucun financement encore présent ; prenez le nom d'un import de subventions que liste passerelle imports",
  'import <1>: "<2>" brought nothing in this format that is still in the graph; take the name of an import that passerelle imports lists':
    "import <1> : « <2> » n'a rien apporté de ce format qui soit encore présent ; prenez le nom d'un import que liste passerelle imports",
  'import <1>: files of this format cannot replace an earlier edition; undo the earlier import':
    "import <1> : les fichiers de ce format ne remplacent pas une édition précédente ; annulez l'import précédent",
  'config: TERRITORY="<1>" is not a territory of the graph; write an id such as DEP-02 or EPCI-200071892, or unset it':
    'réglages : TERRITORY="<1>" n\'est pas un territoire du graphe ; écrivez un identifiant comme DEP-02 ou EPCI-200071892, ou retirez-le',
  'config: TERRITORY="<1>" has no EPCI to compare; write an EPCI, an arrondissement, a département, a région or a zone, or unset it':
    'réglages : TERRITORY="<1>" n\'a pas d\'intercommunalités à comparer ; écrivez une intercommunalité, un arrondissement, un département, une région ou un secteur, ou retirez-le',
  'database: it belongs to process <1>, which needs it; stop that process instead':
    'base : elle appartient au processus <1>, qui en a besoin ; arrêtez plutôt ce processus',
  'database: NEO4J_URI="<1>" names your own server, which Passerelle neither starts nor stops; unset it':
    'base : NEO4J_URI="<1>" désigne un serveur à vous, que Passerelle ne démarre ni n\'arrête ; retirez ce réglage',
  'import <1>: the database has stopped (<2>); <3>': "import <1> : la base s'est arrêtée (<2>) ; <3>",
  'import <1>: the database stopped answering (<2>); <3>': 'import <1> : la base ne répond plus (<2>) ; <3>',
  'demo: <1> line <2>: <3>; restore the folder demo/, or start with --no-demo':
    'démonstration : <1> ligne <2> : <3> ; rétablissez le dossier demo/, ou démarrez avec --no-demo',
  'restore: process <1> uses this database; stop it, then run this again':
    'restauration : le processus <1> utilise cette base ; arrêtez-le, puis recommencez',
  'template subsidies: there is only one table, so no table "<1>"; leave out --table':
    "template subsidies : il n'y a qu'un tableau, donc pas de tableau « <1> » ; retirez --table",
  'template: <1> already exists; move it, or choose another folder':
    'template : <1> existe déjà ; déplacez-le, ou choisissez un autre dossier',
  'template: <1> cannot be written (<2>); choose another folder':
    'template : <1> ne peut pas être écrit (<2>) ; choisissez un autre dossier',
  'undo: <1>; give the name that an import of actors, initiatives, contours or subsidies printed':
    "undo : <1> ; donnez le nom qu'a affiché un import d'acteurs, d'initiatives, de contours ou de subventions",
  'no change is part of <1>': 'aucune modification ne fait partie de <1>',
  '<1> is one of territories or themes': '<1> porte sur des territoires ou des thématiques',
  '<1>: the database has stopped (<2>); <3>': "<1> : la base s'est arrêtée (<2>) ; <3>",
  '<1>: stopped; <2>': '<1> : arrêté ; <2>',
  '<1>: the database stopped answering (<2>); <3>': '<1> : la base ne répond plus (<2>) ; <3>',
  'what was written is complete; start it and run the same command again to finish':
    'ce qui est écrit est complet ; redémarrez-la et relancez la même commande pour finir',
  'nothing was kept; run it again': "rien n'a été gardé ; recommencez",
  'run the same command again': 'relancez la même commande',
  'database: the store in <1>/data is <2> (<3>); put a backup back in place, or remove <4> to start empty':
    'base : les données de <1>/data sont « <2> » (<3>) ; remettez une sauvegarde en place, ou supprimez <4> pour repartir de rien',
  'database: Neo4j refuses the password of <1>/password; restore that file, or remove <2> to start empty':
    'base : Neo4j refuse le mot de passe de <1>/password ; rétablissez ce fichier, ou supprimez <2> pour repartir de rien',
  'database: Neo4j stopped answering (<1>); run it again': 'base : Neo4j ne répond plus (<1>) ; recommencez',
  'database: Neo4j at <1> does not answer (<2>); start again': 'base : Neo4j à <1> ne répond pas (<2>) ; recommencez',
  'database: Neo4j <1> at <2> is too old; use <3> or a newer one (calendar versions such as 2025.01 included)':
    'base : Neo4j <1> à <2> est trop ancien ; il faut <3> ou plus récent (y compris les versions comme 2025.01)',
  'database: Neo4j <1> at <2> lacks APOC; put the apoc-core jar of its version into its plugins folder and restart it':
    "base : APOC manque à Neo4j <1> à <2> ; mettez l'archive apoc-core de sa version dans son dossier plugins et redémarrez-le",
  'database: user "<1>" may not create constraints at <2> (<3>); grant it the role architect or admin':
    "base : l'utilisateur « <1> » ne peut pas créer de contraintes à <2> (<3>) ; donnez-lui le rôle architect ou admin",
  'database: Neo4j at <1> refuses user "<2>" (<3>); <4>': "base : Neo4j à <1> refuse l'utilisateur « <2> » (<3>) ; <4>",
  'database: Neo4j at <1> does not answer (<2>); start it or <3>':
    'base : Neo4j à <1> ne répond pas (<2>) ; démarrez-le, ou <3>',
  'correct NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD': 'corrigez NEO4J_URI, NEO4J_USER et NEO4J_PASSWORD',
  'database: it could not be started; start again': "base : elle n'a pas pu démarrer ; recommencez",
  'database: the disk of <1> is full (<2>); free at least 1 GB and start again':
    'base : le disque de <1> est plein (<2>) ; libérez au moins 1 Go et recommencez',
  'database: Neo4j may not use <1> (<2>); give the folder and all in it to this user':
    "base : Neo4j n'a pas le droit d'utiliser <1> (<2>) ; donnez ce dossier et son contenu à cet utilisateur",
  'database: not enough memory for Neo4j (<1>); free 1.5 GB or lower server.memory.* in neo4j/neo4j.conf':
    'base : pas assez de mémoire pour Neo4j (<1>) ; libérez 1,5 Go, ou baissez server.memory.* dans neo4j/neo4j.conf',
  'database: Neo4j did not start: <1>; see <2>/logs/debug.log, or put a backup of <3> back in place':
    "base : Neo4j n'a pas démarré : <1> ; voyez <2>/logs/debug.log, ou remettez une sauvegarde de <3> en place",
  'folder: <1> <2> or <3>': 'dossier : <1> <2> ou <3>',
  'may not be written by this user; change its owner': "n'est pas accessible en écriture ; changez son propriétaire",
  'is on a read-only disk; make it writable': 'est sur un disque en lecture seule ; rendez-le inscriptible',
  'is on a full disk; free at least 1 GB': 'est sur un disque plein ; libérez au moins 1 Go',
  'is on a full disk (quota); free at least 1 GB': 'est sur un disque plein (quota) ; libérez au moins 1 Go',
  'cannot be made at this place; make it yourself': 'ne peut pas être créé à cet endroit ; créez-le vous-même',
  'is not a folder: a file is in its way; move the file':
    "n'est pas un dossier : un fichier a pris sa place ; déplacez ce fichier",
  'set NEO4J_URI to use a Neo4j server': 'désignez un serveur Neo4j par NEO4J_URI',
  'database: another process uses the folder <1>; stop it, or choose another folder with PASSERELLE_DATA':
    'base : un autre processus utilise le dossier <1> ; arrêtez-le, ou choisissez un autre dossier avec PASSERELLE_DATA',
  'database: the port was taken by another program (<1>); start again':
    'base : le port a été pris par un autre programme (<1>) ; recommencez',
  'it said nothing': "il n'a rien dit",
  'database: Neo4j (process <1>) was stopped': 'base : Neo4j (processus <1>) a été arrêté',
  'database: Neo4j (process <1>) ended by itself (<2>); see <3>/logs and start again':
    "base : Neo4j (processus <1>) s'est arrêté de lui-même (<2>) ; voyez <3>/logs et recommencez",
  'database: the Neo4j that we had joined (process <1>) was stopped; start again to resume':
    'base : le Neo4j déjà démarré que nous utilisions (processus <1>) a été arrêté ; relancez pour reprendre',
  'database: it has no journal, so nothing was written; run the migrations first':
    "base : elle n'a pas de journal, donc rien n'a été écrit ; lancez d'abord les migrations",
  'on the PATH': 'dans le PATH',
  'of JAVA_HOME (<1>)': 'de JAVA_HOME (<1>)',
  'the database': 'la base',
  'the backup': 'la sauvegarde',
  'choose another with PASSERELLE_DATA': 'choisissez-en un autre avec PASSERELLE_DATA',
  'database: the disk of <1> has only <2> MB left; free at least 1 GB or choose another folder with PASSERELLE_DATA':
    'base : il ne reste que <2> Mo sur le disque de <1> ; libérez au moins 1 Go, ou choisissez un autre dossier avec PASSERELLE_DATA',
  'database: <1> is missing, and the database beside it needs that password; restore the file, or remove <2> to start empty':
    'base : <1> manque, et la base voisine a besoin de ce mot de passe ; rétablissez ce fichier, ou supprimez <2> pour repartir de rien',
  'jars: Maven (mvn) is not on the PATH; install Maven 3.6.3 or newer, or set NEO4J_URI to use a Neo4j server':
    "installation : Maven (mvn) n'est pas dans le PATH ; installez Maven 3.6.3 ou plus récent, ou désignez un serveur Neo4j par NEO4J_URI",
  "jars: the disk of <1> or of Maven's repository is full; free 300 MB and start again":
    'installation : le disque de <1> ou du dépôt de Maven est plein ; libérez 300 Mo et recommencez',
  "jars: Maven could not fetch Neo4j: <1>; check the network and Maven's settings, then start again":
    "installation : Maven n'a pas pu télécharger Neo4j : <1> ; vérifiez le réseau et les réglages de Maven, puis recommencez",
  'java: JAVA_HOME="<1>" contains no bin/java; correct it, or unset it to use the PATH':
    'java : JAVA_HOME="<1>" ne contient pas bin/java ; corrigez-le, ou retirez-le pour utiliser le PATH',
  'java: the java <1> says "<2>" instead of its version; <3>':
    'java : le java <1> dit « <2> » au lieu de sa version ; <3>',
  'java: Java <1> <2> is too old; <3>': 'java : Java <1> <2> est trop ancien ; <3>',
  'java: no java <1>; <2>': 'java : pas de java <1> ; <2>',
  'java: the java <1> does not run (<2>); <3>': "java : le java <1> ne s'exécute pas (<2>) ; <3>",
  'install a JDK <1> or newer and set JAVA_HOME, or set NEO4J_URI to use a Neo4j server':
    'installez un JDK <1> ou plus récent et réglez JAVA_HOME, ou désignez un serveur Neo4j par NEO4J_URI',
  'database: Java could not be started; start again': "base : Java n'a pas pu démarrer ; recommencez",
  'database: Java could not be started (<1>); start again': "base : Java n'a pas pu démarrer (<1>) ; recommencez",
  'database: process <1> does not stop; end it and start again':
    "base : le processus <1> ne s'arrête pas ; mettez-y fin, puis redémarrez",
  'database: Neo4j was not ready after <1> s; see <2>/logs/debug.log and start again':
    "base : Neo4j n'était pas prêt après <1> s ; voyez <2>/logs/debug.log et recommencez",
  'migrations: <1> should be called <2>-NAME.cypher; rename it':
    "migrations : <1> devrait s'appeler <2>-NOM.cypher ; renommez-le",
  'migrations: <1> has <2>, which this program does not know; update Passerelle':
    'migrations : <1> a <2>, que ce programme ne connaît pas ; mettez Passerelle à jour',
  'migrations: cypher/migrations/<1>.cypher was edited after it was applied; restore it and add a new file':
    'migrations : cypher/migrations/<1>.cypher a été modifié après avoir été appliqué ; rétablissez-le et ajoutez un nouveau fichier',
  'cypher/<1>.cypher:1: the first line must be its question in plain words; add a // comment':
    'cypher/<1>.cypher:1 : la première ligne doit être sa question en mots simples ; ajoutez un commentaire //',
  'cypher/<1>.cypher:2: <2> is no mark; write some of <3>':
    "cypher/<1>.cypher:2 : <2> n'est pas une marque ; écrivez-en parmi <3>",
  'cypher/<1>.cypher: no such file; add it or correct the name':
    "cypher/<1>.cypher : ce fichier n'existe pas ; ajoutez-le ou corrigez le nom",
  'database: the restore of <1>, begun <2> UTC, was not finished, so the graph is incomplete; run `passerelle restore <3>` again':
    "base : la restauration de <1>, commencée le <2> UTC, n'est pas terminée, donc le graphe est incomplet ; relancez `passerelle restore <3>`",
  'backup: <1> already exists; name another file, or remove it':
    'sauvegarde : <1> existe déjà ; donnez un autre nom, ou supprimez-le',
  'backup: the disk of <1> is full; free some space, or choose another disk':
    'sauvegarde : le disque de <1> est plein ; libérez de la place, ou choisissez un autre disque',
  'backup: there is no folder for <1>; create it, or choose another':
    "sauvegarde : il n'y a pas de dossier pour <1> ; créez-le, ou choisissez-en un autre",
  'backup: <1> cannot be written (<2>); choose another place':
    'sauvegarde : <1> ne peut pas être écrit (<2>) ; choisissez un autre emplacement',
  'restore: there is no file <1>; correct the name': "restauration : il n'y a pas de fichier <1> ; corrigez le nom",
  'restore: <1> is not a backup, or is damaged (<2>); take another one':
    "restauration : <1> n'est pas une sauvegarde, ou est abîmé (<2>) ; prenez-en une autre",
  'restore: <1> cannot be read (<2>); check its path and rights':
    'restauration : <1> est illisible (<2>) ; vérifiez son chemin et ses droits',
  'restore: <1> ends too early, so it is incomplete; copy it again, or take another backup':
    'restauration : <1> finit trop tôt, il est donc incomplet ; recopiez-le, ou prenez une autre sauvegarde',
  'restore: <1> continues after its end mark; take another backup':
    'restauration : <1> continue après sa marque de fin ; prenez une autre sauvegarde',
  'restore: <1> was changed after it was made (its checksum differs); take another backup':
    'restauration : <1> a été modifié depuis (sa somme de contrôle diffère) ; prenez une autre sauvegarde',
  'restore: <1> is not a backup; name a file that `passerelle backup` wrote':
    "restauration : <1> n'est pas une sauvegarde ; nommez un fichier qu'a écrit `passerelle backup`",
  'restore: <1> was made by Passerelle <2>, whose backups this one does not read; update Passerelle':
    'restauration : <1> vient de Passerelle <2>, dont cette version ne lit pas les sauvegardes ; mettez Passerelle à jour',
  'restore: the first line of <1> is damaged; take another backup':
    'restauration : la première ligne de <1> est abîmée ; prenez une autre sauvegarde',
  'backup: the database contains no graph yet; there is nothing to save':
    "sauvegarde : la base ne contient encore aucun graphe ; il n'y a rien à sauvegarder",
  'backup: something other than Passerelle wrote to the graph meanwhile; run it again':
    'sauvegarde : autre chose que Passerelle a écrit dans le graphe entre-temps ; recommencez',
  'restore: the database contains a graph of <1> nodes; choose an empty one (PASSERELLE_DATA, NEO4J_URI), or delete that graph with --replace':
    'restauration : la base contient un graphe de <1> fiches ; choisissez-en une vide (PASSERELLE_DATA, NEO4J_URI), ou supprimez ce graphe avec --replace',
  'restore: <1> has no journal; take another backup':
    "restauration : <1> n'a pas de journal ; prenez une autre sauvegarde",
  'restore: the restored graph differs from <1>, because something else wrote to it meanwhile; run it again':
    'restauration : le graphe rétabli diffère de <1>, car autre chose y a écrit entre-temps ; recommencez',
  'restore: stopped before it was finished; run the same command again':
    'restauration : arrêtée avant la fin ; relancez la même commande',
  'serve: port <1> is taken by another program; stop that one, or choose another port with PORT=<2>':
    'serve : le port <1> est pris par un autre programme ; arrêtez celui-ci, ou choisissez un autre port avec PORT=<2>',
  'serve: port <1> is reserved for the system; choose one above 1023 with PORT=4000':
    'serve : le port <1> est réservé au système ; choisissez-en un au-dessus de 1023 avec PORT=4000',
  'serve: HOST="<1>" is not an address of this machine; write 127.0.0.1, or 0.0.0.0 for its network':
    'serve : HOST="<1>" n\'est pas une adresse de cette machine ; écrivez 127.0.0.1, ou 0.0.0.0 pour son réseau',
  'persisted operations: <1> <2>; PERSISTED_OPERATIONS names a JSON file {hash: document}, such as persisted-documents.json of GraphQL Code Generator':
    'opérations enregistrées : <1> <2> ; PERSISTED_OPERATIONS désigne un fichier JSON {empreinte: document}, comme persisted-documents.json de GraphQL Code Generator',
  'persisted operations: "<1>": <2>; correct the document and write the manifest again':
    'opérations enregistrées : « <1> » : <2> ; corrigez le document et réécrivez le fichier',
  'access: others can read <1>; run chmod 600 on it, or delete it to get a new token':
    "accès : d'autres peuvent lire <1> ; lancez chmod 600 dessus, ou supprimez-le pour un nouveau jeton",
  'access: this user may not read <1>; change its owner, or delete it to get a new token':
    "accès : cet utilisateur n'a pas le droit de lire <1> ; changez son propriétaire, ou supprimez-le pour un nouveau jeton",
  'access: <1> contains no token; delete it to get a new one':
    'accès : <1> ne contient pas de jeton ; supprimez-le pour en avoir un nouveau',
  'engine: Node has a heap of <1> MB, and Passerelle needs <2> without any graph; set NODE_OPTIONS=--max-old-space-size=<3>, or leave it out':
    'moteur : Node a <1> Mo de tas, et Passerelle en demande <2> sans aucune donnée ; réglez NODE_OPTIONS=--max-old-space-size=<3>, ou retirez-le',
  'engine: the graph has <1> entities and <2> relations, for which Node needs a heap of <3> MB, and it has <4> MB; set NODE_OPTIONS=--max-old-space-size=<5> (docs/operations.md, Sizing)':
    'moteur : la base contient <1> objets et <2> relations, pour lesquels Node a besoin de <3> Mo de tas, et il en a <4> Mo ; réglez NODE_OPTIONS=--max-old-space-size=<5> (docs/operations.md, Sizing)',
  'engine: the graph has <1> entities and <2> relations, which take <3> MB of memory, and <4> MB are free; give the machine more memory, or stop what else runs on it (docs/operations.md, Sizing)':
    "moteur : la base contient <1> objets et <2> relations, qui prennent <3> Mo de mémoire, et <4> Mo sont libres ; donnez plus de mémoire à la machine, ou arrêtez ce qui y tourne d'autre (docs/operations.md, Sizing)",
  'config: <1> <2>; correct it or unset it': 'réglages : <1> <2> ; corrigez-le ou retirez-le',
  'config: TRUSTED_PROXIES: "<1>" <2>; write the addresses of your proxies, such as 10.0.0.7 or 10.0.0.0/24, separated by commas':
    'réglages : TRUSTED_PROXIES : « <1> » <2> ; écrivez les adresses de vos mandataires, comme 10.0.0.7 ou 10.0.0.0/24, séparées par des virgules',
  'config: ENGINE="cypher" no longer exists, the engine in memory gives the same answers; unset it':
    'réglages : ENGINE="cypher" n\'existe plus, le moteur en mémoire donne les mêmes réponses ; retirez-le',
  'config: WORK_LIMIT no longer exists, an answer has a deadline instead; unset it':
    "réglages : WORK_LIMIT n'existe plus, une réponse a un délai à la place ; retirez-le",
  'is no address and no network': "n'est ni une adresse ni un réseau",
  'trusts everybody': 'fait confiance à tout le monde',
  'write each as https://carte.example': 'écrivez chacune comme https://carte.example',
  'config: ORIGINS: "<1>" is not an origin, which is scheme, host and port; <2>':
    "réglages : ORIGINS : « <1> » n'est pas une origine (protocole, hôte et port) ; <2>",
  'config: PERSISTED_ONLY=1, and no operation is known; name a manifest in PERSISTED_OPERATIONS':
    "réglages : PERSISTED_ONLY=1, et aucune opération n'est connue ; désignez un fichier dans PERSISTED_OPERATIONS",
  'config: <1> is set, and <2> is not, without which it does nothing; set both or unset it':
    "réglages : <1> est réglé, et <2> ne l'est pas, sans quoi il ne sert à rien ; réglez les deux ou retirez-le",
  'config: <1> is not a setting; write <2>, or unset it':
    "réglages : <1> n'est pas un réglage ; écrivez <2>, ou retirez-le",
  'config: <1> is not a setting; passerelle --help lists them all; unset it':
    "réglages : <1> n'est pas un réglage ; passerelle --help les donne tous ; retirez-le",
  'config: OIDC_AUDIENCE is not set; name the audience that tokens for Passerelle have':
    "réglages : OIDC_AUDIENCE n'est pas réglé ; donnez l'audience que portent les jetons pour Passerelle",
  'It is not a number.': "Ce n'est pas un nombre.",
  'Write 0 to 1, such as 0.5.': 'Écrivez de 0 à 1, comme 0.5.',
  'It is not one of: <1>.': "Ce n'est pas l'un de : <1>.",
  'Write fr or en.': 'Écrivez fr ou en.',
  'internal error: <1>': 'erreur interne : <1>',
  'the program failed; tell whoever maintains it': 'le programme a échoué ; dites-le à qui le maintient',
  'run it again with PASSERELLE_DEBUG=1 to see where it comes from':
    "relancez avec PASSERELLE_DEBUG=1 pour voir d'où elle vient",
  "unknown option '<1>'": 'option inconnue « <1> »',
  "unknown option '<1>'\n(Did you mean <2>?)": 'option inconnue « <1> »\n(Vouliez-vous dire <2> ?)',
  "unknown command '<1>'": 'commande inconnue « <1> »',
  "unknown command '<1>'\n(Did you mean <2>?)": 'commande inconnue « <1> »\n(Vouliez-vous dire <2> ?)',
  "missing required argument '<1>'": 'il manque « <1> »',
  "option '<1>' argument missing": "l'option « <1> » attend une valeur",
  "option '<1>' argument '<2>' is invalid. <3>": "l'option « <1> » ne prend pas « <2> ». <3>",
  "command-argument value '<1>' is invalid for argument '<2>'. <3>": '« <1> » ne convient pas pour « <2> ». <3>',
  'Allowed choices are <1>.': 'Choix possibles : <1>.',
  "too many arguments for '<1>'. Expected <2> arguments but got <3>.":
    'trop de valeurs pour « <1> » : <2> attendues, <3> données.',
  "too many arguments for '<1>'. Expected <2> argument but got <3>.":
    'trop de valeurs pour « <1> » : <2> attendue, <3> données.',
  'evaluate: <1> cannot be read; name a folder with edges.csv':
    'evaluate : <1> est illisible ; nommez un dossier avec edges.csv',
  'evaluate: --split <1> is not a date; write 2015-09-01':
    "evaluate : --split <1> n'est pas une date ; écrivez 2015-09-01",
  'export: <1> already exists; name another place, or overwrite it with --force':
    'export : <1> existe déjà ; choisissez un autre emplacement, ou écrivez par-dessus avec --force',
  'export: the disk of <1> is full; free some space, or choose another disk':
    'export : le disque de <1> est plein ; libérez de la place, ou choisissez un autre disque',
  'export: there is no folder for <1>; create it, or choose another':
    "export : il n'y a pas de dossier pour <1> ; créez-le, ou choisissez-en un autre",
  'export: <1> cannot be written (<2>); choose another place':
    'export : <1> ne peut pas être écrit (<2>) ; choisissez un autre emplacement',
  'export: the database contains no graph yet; there is nothing to export':
    "export : la base ne contient pas encore de graphe ; il n'y a rien à exporter",
  'export: <1> has no table "<2>"; <3>': 'export : <1> n’a pas de tableau « <2> » ; <3>',
  'leave out --table': 'retirez --table',
  'export: <1> consists of several files; name their folder with --out, or one of them with --table':
    'export : <1> comprend plusieurs fichiers ; nommez leur dossier avec --out, ou un seul avec --table',
  'export: <1> cannot be shown in a terminal; name a file with --out, or redirect the output to a file with >':
    'export : <1> ne se lit pas dans un terminal ; nommez un fichier avec --out, ou écrivez-le dans un fichier avec >',
  'export: --json describes what was written, and without --out the export itself would be in the same place; name a file with --out':
    'export : --json décrit ce qui a été écrit, et sans --out l’export lui-même serait au même endroit ; nommez un fichier avec --out',
};
