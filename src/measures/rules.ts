/**
 * The thresholds of the measures: every number that decides what an answer lists, or how much it counts. The engine computes with them, the public API
 * and docs/questions.md tell them with their reasons, and the application reads them from the API.
 */

export interface Rule {
  readonly value: number;
  /** SHARE and SCORE lie between 0 and 1; the reason says what a COUNT counts. */
  readonly unit: 'COUNT' | 'INHABITANTS' | 'MONTHS' | 'SCORE' | 'SHARE' | 'TIMES';
  /** The section of docs/questions.md that defines the measure: its heading up to the colon, with hyphens. */
  readonly section: string;
  readonly reason: readonly [french: string, english: string];
}

export const rules = {
  OVERLAP_SCORE: {
    ...{ value: 0.1, unit: 'SCORE', section: 'overlaps' },
    reason: [
      "Le moindre indice d'un recoupement montré d'office : en dessous, deux initiatives n'ont qu'un bord de sujet ou de territoire en commun.",
      'The lowest score of an overlap that is listed by default: below it, two initiatives share only the edge of a subject or of an area.',
    ],
  },
  SAME_GROUND_FACTOR: {
    ...{ value: 0.5, unit: 'SCORE', section: 'overlaps' },
    reason: [
      "À partir d'ici, deux terrains sont le même : s'ils sont aussi peuplés l'un que l'autre, la moitié des habitants leur est commune.",
      'From here on two areas are the same ground: if both have as many inhabitants, half of them are common.',
    ],
  },
  NESTED_SHARE: {
    ...{ value: 0.99, unit: 'SHARE', section: 'overlaps' },
    reason: [
      "Un terrain est dans un autre dès que cette part de ses habitants y vit : une petite commune ou deux en dehors n'y changent rien.",
      'An area lies in another when this share of its inhabitants lives there: a small commune or two outside change nothing.',
    ],
  },
  NESTED_TIMES: {
    ...{ value: 2, unit: 'TIMES', section: 'overlaps' },
    reason: [
      "Ce qui s'adresse à au moins tant de fois plus d'habitants est un programme plus large, à articuler : autrement, les deux agissent à la même échelle.",
      'What is for at least this many times the inhabitants is a wider programme, to be articulated: otherwise both act on the same scale.',
    ],
  },
  TITLE_SHARE: {
    ...{ value: 0.5, unit: 'SHARE', section: 'overlaps' },
    reason: [
      'Une thématique est proposée pour un projet quand son titre contient au moins cette part du nom, les mots rares comptant le plus.',
      'A theme is proposed for a project when its title contains at least this share of the name, where rare words count most.',
    ],
  },
  TITLE_OWN_SHARE: {
    ...{ value: 0.2, unit: 'SHARE', section: 'overlaps' },
    reason: [
      "La même part, quand le titre contient un mot qu'aucune autre thématique n'a : ce mot suffit presque à la reconnaître.",
      'The same share when the title contains a word of no other theme: that word is almost enough to recognise it.',
    ],
  },
  TITLE_WORD_THEMES: {
    ...{ value: 2, unit: 'COUNT', section: 'overlaps' },
    reason: [
      'Un mot de plus de thématiques que cela, comme « numérique », ne les distingue pas.',
      'A word of more themes than this, such as "numérique", does not tell them apart.',
    ],
  },
  TITLE_BEST_SHARE: {
    ...{ value: 0.25, unit: 'SHARE', section: 'overlaps' },
    reason: [
      'Une thématique reconnue moins bien que cette part de la mieux reconnue n’est pas proposée : ce serait un hasard de mots.',
      'A theme that is recognised less well than this share of the best one is not proposed: it would be a chance of words.',
    ],
  },
  TITLE_THEMES: {
    ...{ value: 3, unit: 'COUNT', section: 'overlaps' },
    reason: [
      'Le plus de thématiques proposées pour un titre : un projet a rarement plus de sujets, et une personne les confirme une à une.',
      'The most themes that are proposed for a title: a project seldom has more subjects, and a person confirms them one by one.',
    ],
  },
  SINGLE_THREAD_MONTHS: {
    ...{ value: 12, unit: 'MONTHS', section: 'isolated-actors' },
    reason: [
      "Un seul lien est signalé quand il s'achève d'ici là : s'il dure plus longtemps, il reste le temps d'en nouer un autre.",
      'A single tie is listed when it ends within this time: where it lasts longer there is time to make another.',
    ],
  },
  SMALL_COMPONENT_SHARE: {
    ...{ value: 0.5, unit: 'SHARE', section: 'isolated-actors' },
    reason: [
      "Un petit groupe n'est « à part » que si un autre réunit plus de cette part des acteurs liés : sans cela, aucun n'est le principal.",
      'A small group is apart only where another one holds more than this share of the tied actors: otherwise none is the main one.',
    ],
  },
  NEIGHBOUR_EPCI: {
    ...{ value: 5, unit: 'COUNT', section: 'isolated-actors' },
    reason: [
      "Ce qui couvre plus d'intercommunalités que cela n'est le voisin de personne : on ne le propose comme rencontre que pour une thématique commune ou un échange.",
      'What covers more EPCI than this is nobody’s neighbour: it is proposed for an introduction only for a common theme or an exchange.',
    ],
  },
  LASTING_MONTHS: {
    ...{ value: 6, unit: 'MONTHS', section: 'isolated-actors' },
    reason: [
      "Ce qui s'achève d'ici là, compté du jour ou de la fin de ce qu'il relaie, est bref : le temps de se rencontrer, c'est fini.",
      'What ends within this time, from the day or from the end of what it takes over from, is short: it is over by the time people have met.',
    ],
  },
  GRANT_END_MONTHS: {
    ...{ value: 12, unit: 'MONTHS', section: 'isolated-actors' },
    reason: [
      "La fin des aides d'un acteur à relier est dite quand elle vient d'ici là : plus loin, elle n'apprend rien.",
      'The end of what an actor to connect was granted is told when it comes within this time: farther off it is no news.',
    ],
  },
  RELAY_MONTHS: {
    ...{ value: 12, unit: 'MONTHS', section: 'synergies-between-initiatives' },
    reason: [
      "Un relais se prépare quand l'une des deux s'achève d'ici là : plus tôt, personne n'en décide encore.",
      'A handover is to be prepared when one of the two ends within this time: before, nobody decides on it yet.',
    ],
  },
  POOLING_MONTHS: {
    ...{ value: 12, unit: 'MONTHS', section: 'synergies-between-initiatives' },
    reason: [
      'Pour mutualiser, les deux doivent durer encore autant : un achat ou une formation en commun prend des mois avant de servir.',
      'To pool, both must still run this long: a common purchase or training takes months before it is of use.',
    ],
  },
  POOLING_SCORE: {
    ...{ value: 0.35, unit: 'SCORE', section: 'synergies-between-initiatives' },
    reason: [
      'Le moindre produit du sujet et de la proximité pour mutualiser : en dessous, les sujets ou les lieux sont trop éloignés pour acheter ou former ensemble.',
      'The lowest product of subject and nearness for pooling: below it, subjects or places are too far apart to buy or train together.',
    ],
  },
  NEARNESS_APART: {
    ...{ value: 0.5, unit: 'SHARE', section: 'synergies-between-initiatives' },
    reason: [
      'Ce que vaut la proximité de deux initiatives dont les intercommunalités ne se touchent pas, ou dont on ne le sait pas : moins, sans être exclues.',
      'What nearness counts between two initiatives whose EPCI do not touch, or are not known to: less, without leaving them out.',
    ],
  },
  FIT_OF_NEAR_THEMES: {
    ...{ value: 0.5, unit: 'SHARE', section: 'synergies-between-initiatives' },
    reason: [
      'Ce que vaut une offre dont la thématique est au-dessus ou au-dessous de celle du besoin, ou associée : la même thématique vaut 1.',
      'What an offer counts whose theme is above or below that of the need, or related to it: the same theme counts 1.',
    ],
  },
  ACTOR_SYNERGY_SCORE: {
    ...{ value: 0.35, unit: 'SCORE', section: 'synergies-between-actors' },
    reason: [
      "Le moindre indice d'une mise en relation dans la liste de toutes : en dessous, il y en aurait des milliers, et ce ne serait plus un choix.",
      'The lowest score of an actor synergy in the list of all: below it there would be thousands, which is no selection.',
    ],
  },
  SUGGESTIONS_PER_ACTOR: {
    ...{ value: 3, unit: 'COUNT', section: 'synergies-between-actors' },
    reason: [
      "Le plus de mises en relation d'un même acteur dans la liste de toutes : personne n'en suit davantage, et la place revient aux autres.",
      'The most actor synergies of one actor in the list of all: nobody follows more of them, and the others need the room.',
    ],
  },
  FIRST_SUGGESTIONS: {
    ...{ value: 2, unit: 'COUNT', section: 'synergies-between-actors' },
    reason: [
      'Les paires parmi tant de premières de leurs deux acteurs sont prises avant les autres : chacun garde ce qui le concerne le plus.',
      'Pairs among this many first ones of both of their actors are taken before the others: each keeps what concerns it most.',
    ],
  },
  ROWS_BEFORE_OTHERS: {
    ...{ value: 2, unit: 'COUNT', section: 'synergies-between-actors' },
    reason: [
      "Un acteur n'a pas plus de lignes que cela avant celles de tous les autres : une page ne parle pas d'un seul.",
      'An actor has no more rows than this before those of all others: a page is not about one of them.',
    ],
  },
  COMMON_PARTNERS_KNOWN: {
    ...{ value: 2, unit: 'COUNT', section: 'synergies-between-actors' },
    reason: [
      'Deux acteurs qui ont tant de partenaires en commun se connaissent déjà par eux : la liste de tous ne les présente pas.',
      'Two actors with this many partners in common know each other through them: the list of all does not introduce them.',
    ],
  },
  WIDE_INHABITANTS: {
    ...{ value: 0.5, unit: 'SHARE', section: 'coverage' },
    reason: [
      "Ce qui couvre au moins cette part des habitants du territoire du conseil n'est pas sur place mais partout : cela ne comble le manque d'aucun lieu.",
      'What covers at least this share of the inhabitants of home is not local but everywhere: it fills the gap of no place.',
    ],
  },
  WIDE_EPCI: {
    ...{ value: 0.5, unit: 'SHARE', section: 'coverage' },
    reason: [
      "Il doit aussi toucher cette part de ses intercommunalités : une grande ville seule n'est pas tout le territoire.",
      'It must also reach this share of its EPCI: a large town alone is not the whole territory.',
    ],
  },
  WIDESPREAD_EPCI: {
    ...{ value: 0.5, unit: 'SHARE', section: 'several-speeds' },
    reason: [
      'Une thématique sur place dans au moins cette part des intercommunalités est répandue : là, ne pas être servi est un écart ; ailleurs, personne ne l’est encore.',
      'A theme that is local in at least this share of the EPCI is widespread: there, not being served is a difference; elsewhere nobody is yet.',
    ],
  },
  COMPARED_INHABITANTS: {
    ...{ value: 1000, unit: 'INHABITANTS', section: 'several-speeds' },
    reason: [
      "Une intercommunalité moins peuplée dans le territoire demandé n'est ni la mieux ni la moins bien dotée : une seule aide y ferait un montant par habitant démesuré.",
      'An EPCI with fewer inhabitants in the territory asked is neither best nor worst: a single grant would make an enormous amount per inhabitant.',
    ],
  },
  KNOWN_AMOUNTS: {
    ...{ value: 2, unit: 'COUNT', section: 'several-speeds' },
    reason: [
      "La moins bien dotée n'est nommée que si l'on connaît autant de montants : un seul ne se compare à rien.",
      'The worst is named only where this many amounts are known: a single one compares with nothing.',
    ],
  },
  KNOWN_AMOUNTS_SHARE: {
    ...{ value: 0.5, unit: 'SHARE', section: 'several-speeds' },
    reason: [
      "Et pour cette part au moins des intercommunalités comparées : autrement, c'est surtout ce qu'on ignore qui ferait l'écart.",
      'And for at least this share of the EPCI that are compared: otherwise what is unknown would make the difference.',
    ],
  },
  DEPENDENCE_GRANTS: {
    ...{ value: 2, unit: 'COUNT', section: 'concentration-and-dependence' },
    reason: [
      "La part du premier financeur n'est dite qu'à partir d'autant d'aides connues : une seule viendrait toujours pour le tout du même.",
      'The share of the largest funder is told only from this many known grants on: a single one would always come wholly from one.',
    ],
  },
  FUNDING_END_MONTHS: {
    ...{ value: 12, unit: 'MONTHS', section: 'the-funding-cliff' },
    reason: [
      'Les fins de financement sont cherchées d’office jusque-là : le temps d’un budget, dans lequel une suite se décide.',
      'Ends of funding are looked for this far ahead by default: the time of a budget, in which what follows is decided.',
    ],
  },
  GROUP_THEME_SHARE: {
    ...{ value: 0.5, unit: 'SHARE', section: 'the-network' },
    reason: [
      'Une thématique donne son nom à un groupe de coopération quand plus de cette part des membres y travaille.',
      'A theme gives a cooperation group its name when more than this share of the members works on it.',
    ],
  },
  GROUP_TYPICAL_MEMBERS: {
    ...{ value: 2, unit: 'COUNT', section: 'the-network' },
    reason: [
      "Ce qu'autant de membres ont en commun peut être propre à un groupe : ce qu'un seul a ne dit rien des autres.",
      'What this many members share may be typical of a group: what one has says nothing of the others.',
    ],
  },
  DUPLICATE_BEARERS: {
    ...{ value: 30, unit: 'COUNT', section: 'the-data' },
    reason: [
      'Un nom ou un numéro que plus d’acteurs portent ne dit de deux d’entre eux rien qui les rapproche.',
      'A name or a number that more actors bear says nothing about any two of them.',
    ],
  },
} as const satisfies Readonly<Record<string, Rule>>;
