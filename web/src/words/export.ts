/** The words for downloading a table or a picture. */
import { defineWords } from './words.ts';

export const exportWords = defineWords(
  'export',
  {
    shown: '{{number}} lignes affichées sur {{all}} ; les fichiers les contiennent toutes.',
    csv: 'CSV',
    xlsx: 'XLSX',
    svg: 'SVG',
    png: 'PNG',
    gexf: 'GEXF',
    tableAs: '{{format}} : le tableau « {{name}} »',
    pictureAs: '{{format}} : l’image « {{name}} »',
    source: 'Passerelle, d’après les données connues au {{day}}. {{address}}',
    sources: 'Sources de toutes les données : {{names}}',
    sourcesOfRows: 'Sources de ce qui est compté ou nommé ici : {{names}}',
    noSources: 'Sources : aucune n’est nommée pour ces données.',
    pictureFailed: 'L’image n’est pas enregistrée. {{why}}',
    tableFailed: 'Le tableau n’est pas enregistré. {{why}}',
    example: 'Une partie des données est inventée pour la démonstration.',
    yes: 'oui',
    colourCounted:
      'Couleur : la grande thématique où l’acteur a le plus d’initiatives, achevées et à venir comprises, comme dans le tableau croisé ; à égalité ou sans initiative, celle qu’il déclare.',
    colourStated: 'Couleur : une des grandes thématiques que l’acteur déclare ; ses initiatives ne sont pas comptées.',
    sizeTells: 'Taille : le nombre de partenaires',
    tieTells:
      'Un lien : au moins une initiative commune en cours, une adhésion à un réseau ou à un syndicat mixte, une convention ou une délégation.',
    numbers: 'Numérotés, faute de place :',
  },
  {
    shown: '{{number}} of {{all}} rows are shown; the files contain all of them.',
    csv: 'CSV',
    xlsx: 'XLSX',
    svg: 'SVG',
    png: 'PNG',
    gexf: 'GEXF',
    tableAs: '{{format}}: the table “{{name}}”',
    pictureAs: '{{format}}: the picture “{{name}}”',
    source: 'Passerelle, from data known on {{day}}. {{address}}',
    sources: 'Sources of all the data: {{names}}',
    sourcesOfRows: 'Sources of what is counted or named here: {{names}}',
    noSources: 'Sources: none is named for these data.',
    pictureFailed: 'The picture was not saved. {{why}}',
    tableFailed: 'The table was not saved. {{why}}',
    example: 'Part of the data was invented for the demonstration.',
    yes: 'yes',
    colourCounted:
      'Colour: the main theme of most of the actor’s initiatives, also ended and future ones, as in the two-way table; when several have as many, or none, the one that it states.',
    colourStated: 'Colour: one of the main themes that the actor states; its initiatives are not counted.',
    sizeTells: 'Size: the number of partners',
    tieTells:
      'A tie: at least one common initiative under way, membership of a network or a joint body, a convention or a delegation.',
    numbers: 'Numbered for want of room:',
  },
);
