/** The words for taking a table or a picture along. */
import { defineWords } from './words.ts';

export const exportWords = defineWords(
  'export',
  {
    shown: '{{number}} lignes sur {{all}}, toutes dans les fichiers.',
    csv: 'CSV',
    xlsx: 'XLSX',
    svg: 'SVG',
    png: 'PNG',
    gexf: 'GEXF',
    tableAs: '{{format}} : le tableau « {{name}} »',
    pictureAs: '{{format}} : l’image « {{name}} »',
    source: 'Passerelle, d’après les données connues au {{day}}. {{address}}',
    example: 'Une partie des données est inventée pour la démonstration.',
    yes: 'oui',
  },
  {
    shown: '{{number}} rows of {{all}}, all of them in the files.',
    csv: 'CSV',
    xlsx: 'XLSX',
    svg: 'SVG',
    png: 'PNG',
    gexf: 'GEXF',
    tableAs: '{{format}}: the table “{{name}}”',
    pictureAs: '{{format}}: the picture “{{name}}”',
    source: 'Passerelle, from data known on {{day}}. {{address}}',
    example: 'Part of the data was invented for the demonstration.',
    yes: 'yes',
  },
);
