/** The words of the archive that a consultant delivers. */
import { defineWords } from './words.ts';

export const deliverableWords = defineWords(
  'deliverable',
  {
    all: 'Le livrable complet (ZIP)',
    making: 'Préparation du livrable… Fichiers prêts : {{count}}. « Fermer » arrête tout.',
    failed: 'Le livrable n’est pas complet, il n’est donc pas remis. {{why}}',
    title: 'Livrable de Passerelle',
    files: 'Les fichiers',
    sources: 'Les sources',
    otherSources:
      'Autres sources de la base : aucune fiche d’acteur, d’initiative ou de financement de ces tableaux n’en vient. Elles décrivent les territoires, ou d’autres lieux.',
    otherActors:
      'Nommés par les sujets, la carte ou les tableaux du réseau (relais, coupures, groupes, dépendance), sans être dans acteurs.csv : ils ne sont liés ni à ce territoire, ni à une initiative ou un financement de ces tables.',
    notes: 'Ce que chaque tableau compte (dans les classeurs : la feuille « Notes »)',
    inMatrix_one: 'La matrice compte une initiative, celle d’initiatives.csv.',
    inMatrix_other: 'La matrice compte {{count}} initiatives, celles d’initiatives.csv.',
    thereAndLarger:
      'Dans ce territoire ou une partie de celui-ci : {{there}}. Qui couvrent plus que ce territoire : {{larger}}.',
    inNoCell_one: 'Une d’elles n’est que dans le total de la matrice : sans acteur ou sans thématique connus.',
    inNoCell_other:
      '{{count}} d’entre elles ne sont que dans le total de la matrice : sans acteur ou sans thématique connus.',
    actorsThere:
      'Acteurs qui agissent ou siègent dans ce territoire, ceux que la page Acteurs compte : {{count}} (instances : {{bodies}}). acteurs.csv a en plus ceux qui leur sont liés d’ailleurs : « Territoire demandé » dit lesquels.',
    actorsListed: 'Acteurs d’acteurs.csv, ceux que la page Acteurs compte : {{count}} (instances : {{bodies}}).',
    invented: '(inventée pour la démonstration)',
    placeless_one:
      'Une initiative sans territoire connu n’est comptée dans aucun territoire : rien ne dit où elle agit.',
    placeless_other:
      '{{count}} initiatives sans territoire connu ne sont comptées dans aucun territoire : rien ne dit où elles agissent.',
    map: 'Carte des liens',
    aboutMap: 'qui travaille avec qui, en image, lisible sur une page A3 : les acteurs entre eux, sans les instances',
    aboutMapGraph: 'la carte des liens pour Gephi : les mêmes acteurs et les mêmes liens',
    aboutGraph:
      'un autre réseau que la carte : acteurs, instances et initiatives, reliés par leurs rôles et financements, passés et à venir compris ; sans les initiatives qui couvrent plus que le territoire',
    aboutMatters: 'ce dont il faut parler, avec qui, pourquoi maintenant ; ceux qui sont déjà décidés le disent',
    aboutMatrix:
      'matrice : combien d’initiatives dans chaque case. Une ligne par acteur qui a un rôle déclaré (avoir accordé un financement ne suffit pas) dans une initiative couvrant le territoire, même plus vaste',
    aboutCoverage:
      'combien d’initiatives et d’acteurs sont déclarés sur chaque thématique, à chaque niveau de territoire : les niveaux ne s’additionnent pas, et ce qui couvre plus que le territoire n’y est pas',
    aboutActors:
      'une ligne par acteur qui a son siège ou agit dans le territoire, et par acteur lié à une initiative ou à un financement de ces tables, qui paie d’un territoire plus vaste compris ; « Territoire demandé » dit lesquels',
    aboutInitiatives:
      'une ligne par initiative qui couvre le territoire ou une partie de celui-ci, passées et à venir comprises ; « Territoire demandé » dit lesquelles couvrent plus que lui',
    aboutFunding:
      'une ligne par financement d’une initiative du territoire, sinon d’un bénéficiaire qui y agit, et par financement d’un territoire plus vaste qui l’atteint. « Accordé » est le montant entier ; « Compté dans ce territoire » est la part de ce territoire, au prorata des habitants, environ, à l’euro près : c’est elle que la page Financements additionne, nature par nature. Sans part : les demandes, les refus, l’argent reversé à d’autres',
    aboutSources: 'une ligne par source des tableaux : qui publie, sous quelle licence, où',
    aboutMethods: 'comment chaque chiffre est calculé',
    aboutBrokers:
      'qui, dans le territoire, fait le relais entre les autres, et entre quels groupes ; mesuré dans tout le réseau connu',
    aboutCuts:
      'sans qui, dans le territoire, le réseau se couperait, et qui serait coupé des autres ; mesuré dans tout le réseau connu',
    aboutGroups: 'les groupes d’acteurs qui travaillent surtout entre eux, avec un membre au moins dans le territoire',
    aboutDependence: 'quelle part de ce que reçoit chaque acteur vient de son premier financeur',
    aboutChanges:
      'ce qui, dans le territoire, a commencé, fini, été accordé, modifié, créé ou archivé entre les deux jours du nom du fichier ; un jour de chargement, où plus de vingt fiches ont été créées, y tient en une ligne',
    sourcesOf: 'Sources de ce tableau : {{names}}',
    aboutTable: 'toutes les tables en un classeur, ligne par ligne, avec les sources',
    actor: 'Acteur',
    total: 'Total',
    actorsByTheme: 'Acteurs et thématiques',
    matters: 'Sujets',
    matter: 'Sujet',
    kind: 'Nature',
    urgency: 'Urgence',
    due: 'Avant le',
    decision: 'Décision',
    undecided: 'à traiter',
    why: 'Pourquoi maintenant',
    caveat: 'Ce qui ferait tomber ce point',
    call: 'À appeler d’abord',
    cut: 'Les premières lignes sur {{count}}.',
  },
  {
    all: 'The complete deliverable (ZIP)',
    making: 'Preparing the deliverable… Files ready: {{count}}. “Close” stops it.',
    failed: 'The deliverable is incomplete, so it is not delivered. {{why}}',
    title: 'Deliverable of Passerelle',
    files: 'The files',
    sources: 'The sources',
    otherSources:
      'Other sources of the data: no actor, initiative or grant of these tables comes from them. They describe the territories, or other places.',
    otherActors:
      'Named by the matters, the map or the tables of the network (relays, cuts, groups, dependence), and not in acteurs.csv: they are tied neither to this territory, nor to an initiative or a grant of these tables.',
    notes: 'What each table counts (in the workbooks: the sheet “Notes”)',
    inMatrix_one: 'The matrix counts one initiative, that of initiatives.csv.',
    inMatrix_other: 'The matrix counts {{count}} initiatives, those of initiatives.csv.',
    thereAndLarger: 'In this territory or a part of it: {{there}}. Covering more than this territory: {{larger}}.',
    inNoCell_one: 'One of them is only in the total of the matrix: without a known actor or theme.',
    inNoCell_other: '{{count}} of them are only in the total of the matrix: without a known actor or theme.',
    actorsThere:
      'Actors that act or have their seat in this territory, which the page Actors counts: {{count}} (bodies: {{bodies}}). acteurs.csv also has those that are tied to them from elsewhere: “Requested territory” says which.',
    actorsListed: 'Actors of acteurs.csv, which the page Actors counts: {{count}} (bodies: {{bodies}}).',
    invented: '(invented for the demonstration)',
    placeless_one: 'One initiative without a known territory is counted in no territory: nothing says where it works.',
    placeless_other:
      '{{count}} initiatives without a known territory are counted in no territory: nothing says where they work.',
    map: 'Map of ties',
    aboutMap:
      'who works with whom, as a picture that is readable on an A3 page: actors with one another, without the bodies',
    aboutMapGraph: 'the map of ties for Gephi: the same actors and the same ties',
    aboutGraph:
      'another network than the map: actors, bodies and initiatives, connected by roles and funding, past and future too; without the initiatives that cover more than the territory',
    aboutMatters: 'what to discuss, with whom, why now; those that are decided say so',
    aboutMatrix:
      'matrix: how many initiatives in each cell. One row for each actor with a stated role (having granted funding is not enough) in an initiative that covers the territory, a larger one too',
    aboutCoverage:
      'how many initiatives and actors are stated on each theme, at each level of territory: levels are never added up, and what covers more than the territory is not in it',
    aboutActors:
      'one row for each actor that has its seat or acts in the territory, and for each that is tied to an initiative or a grant of these tables, also who pays from a larger territory; “Requested territory” says which',
    aboutInitiatives:
      'one row for each initiative that covers the territory or a part of it, past and future too; “Requested territory” says which ones cover more',
    aboutFunding:
      'one row for each grant of an initiative of the territory, else of a beneficiary that works there, and for each grant of a larger territory that reaches it. “Granted” is the whole amount; “Counted in this territory” is the share of this territory, in proportion to its inhabitants, to about a euro: that is what the page Funding adds up, nature by nature. Without a share: requests, refusals, money that is passed on',
    aboutSources: 'one row for each source of the tables: who publishes it, under which licence, where',
    aboutMethods: 'how each figure is calculated (in French)',
    aboutBrokers:
      'who, in the territory, is on the way between others, and between which groups; measured in the whole known network',
    aboutCuts:
      'without whom, in the territory, the network would be cut, and who would be cut off; measured in the whole known network',
    aboutGroups: 'the groups of actors that work mostly with one another, with at least one member in the territory',
    aboutDependence: 'which part of what each actor receives comes from its largest funder',
    aboutChanges:
      'what, in the territory, began, ended, was granted, changed, created or archived between the two days of the name of the file; a day of loading, on which more than twenty records were created, is one row',
    sourcesOf: 'Sources of this table: {{names}}',
    aboutTable: 'all tables in one workbook, row by row, with the sources',
    actor: 'Actor',
    total: 'Total',
    actorsByTheme: 'Actors and themes',
    matters: 'Matters',
    matter: 'Matter',
    kind: 'Kind',
    urgency: 'Urgency',
    due: 'Before',
    decision: 'Decision',
    undecided: 'waiting',
    why: 'Why now',
    caveat: 'What would overturn it',
    call: 'To call first',
    cut: 'The first rows of {{count}}.',
  },
);
