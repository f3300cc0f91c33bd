/** What the percentages of a likeness are. */
import { defineWords } from '../words.ts';

export const howCountedWords = defineWords(
  'how-counted',
  {
    title: 'Comment c’est compté',
    subject:
      'Même sujet : ce que pèsent les thématiques communes, sur ce que pèsent toutes celles des deux. Une thématique rare pèse plus qu’une fréquente, et deux thématiques apparentées comptent en partie. 100 % : les mêmes thématiques.',
    territory:
      'Même territoire : les habitants des communes couvertes par les deux, comparés à ceux de chacun des deux territoires. 100 % : le même territoire. Ce sont des habitants, pas des bénéficiaires.',
    period:
      'Même période : les jours communs, sur ceux de la plus courte des deux. 100 % : elle tient tout entière dans l’autre.',
  },
  {
    title: 'How it is counted',
    subject:
      'Same subject: the weight of the themes in common, out of the weight of all themes of the two. A rare theme weighs more than a frequent one, and two related themes count in part. 100%: the same themes.',
    territory:
      'Same territory: the inhabitants of the communes that both cover, compared with those of each of the two areas. 100%: the same area. They are inhabitants, not people served.',
    period:
      'Same period: the days in common, out of those of the shorter of the two. 100%: it lies wholly within the other.',
  },
);
