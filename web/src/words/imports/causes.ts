/** The words that say how the counts of faults add up: by level, in all, and in how many rows. */
import { defineWords } from '../words.ts';

export const causesWords = defineWords(
  'import-causes',
  {
    inAll_one: '{{number}} défaut en tout.',
    inAll_other: '{{number}} défauts en tout ; une ligne peut en avoir plusieurs.',
    inRows_one: 'Lignes qui entrent : {{accepted}}, dont {{number}} avec un défaut, dont {{reread}} à relire.',
    inRows_other:
      'Parmi les {{accepted}} lignes qui entrent, {{number}} en ont, dont {{reread}} à relire ; les autres sont réparées à coup sûr, ou n’ont qu’un fait dit une fois pour tout le fichier.',
    level: '{{name}} : {{number}}',
  },
  {
    inAll_one: '{{number}} fault in all.',
    inAll_other: '{{number}} faults in all; a row can have several.',
    inRows_one: 'Rows that enter: {{accepted}}, of which {{number}} with a fault, of which {{reread}} to check.',
    inRows_other:
      'Of the {{accepted}} rows that enter, {{number}} have some, of which {{reread}} to check; the others are repaired for certain, or have only a fact told once about the whole file.',
    level: '{{name}}: {{number}}',
  },
);
