/** The words of the first steps on an empty graph. */
import { defineWords } from './words.ts';

export const firstRunWords = defineWords(
  'first-run',
  {
    title: 'Bienvenue : quatre étapes jusqu’aux premiers sujets',
    lead: 'Passerelle connaît les territoires de France et les thématiques ; il ne manque que vos acteurs et vos initiatives. Comptez une dizaine de minutes.',
    home: 'Choisissez votre territoire',
    homeWhy: 'Celui du conseil : département, intercommunalité ou région. Il se change à tout moment.',
    homeIs: 'Votre territoire : {{name}}',
    homeHas_one: '{{number}} habitant. Il se change à tout moment.',
    homeHas_other: '{{number}} habitants. Il se change à tout moment.',
    homeSet: 'Territoire du conseil choisi',
    choose: 'Choisir le territoire',
    change: 'Changer de territoire',
    done: 'fait',
    workbook: 'Remplissez le classeur',
    workbookWhy:
      'Une feuille par tableau, des listes où choisir, des exemples sur chaque feuille. Trois acteurs et deux initiatives suffisent pour commencer : qui porte quoi, sur quelle thématique, où, jusqu’à quand.',
    import: 'Importez-le',
    importWhy:
      'Le classeur, ou les fichiers que vous avez déjà : subventions, lieux de médiation, listes de projets. Ils sont d’abord essayés : rien n’est écrit avant votre accord, et tout import s’annule.',
    toImport: 'Importer des fichiers',
    matters: 'Lisez vos premiers sujets',
    mattersWhy:
      'Ils s’afficheront ici : ce qui se recoupe, qui est à relier, ce qui s’achève, avec qui appeler. Rien ne s’affiche tant que rien n’est importé.',
  },
  {
    title: 'Welcome: four steps to the first matters',
    lead: 'Passerelle knows the territories of France and the themes; only your actors and initiatives are missing. It takes about ten minutes.',
    home: 'Choose your territory',
    homeWhy:
      'The territory of the council: a département, an intercommunalité or a région. It can be changed at any time.',
    homeIs: 'Your territory: {{name}}',
    homeHas_one: '{{number}} inhabitant. It can be changed at any time.',
    homeHas_other: '{{number}} inhabitants. It can be changed at any time.',
    homeSet: 'The territory of the council was chosen',
    choose: 'Choose the territory',
    change: 'Change the territory',
    done: 'done',
    workbook: 'Fill in the workbook',
    workbookWhy:
      'A sheet for each table, lists to choose from, examples on each sheet. Three actors and two initiatives are enough to begin with: who leads what, on which theme, where, until when.',
    import: 'Import it',
    importWhy:
      'The workbook, or files that you already have: subsidies, places of digital mediation, lists of projects. A dry run comes first: nothing is written before you agree, and each import can be undone.',
    toImport: 'Import files',
    matters: 'Read your first matters',
    mattersWhy:
      'They will appear here: what overlaps, who should be connected, what ends, and whom to call. Nothing appears until something is imported.',
  },
);
