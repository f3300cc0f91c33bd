/** Finds names of persons without a form of address: a common given name, then a capitalised word. Pure. */

interface BareName {
  /** As written. */
  readonly text: string;
  readonly index: number;
}

export const plainWord = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const PAIR =
  /(?<![\p{L}\d-])(?=\p{Lu})(\p{L}+(?:-\p{Lu}\p{L}+)?)\s+((?:(?:[Dd]e [Ll]a|[Dd]e|[Dd]u|[Dd]es|[Ll]e|[Ll]a|[Bb]en|[Ee]l)\s|[dD]['’])?\p{Lu}[\p{L}'’-]+)/gu;

/** A street or a school may be called so too: see what stands around the name. */
export function bareNames(text: string): BareName[] {
  return [...text.matchAll(PAIR)].flatMap(({ 0: name, 1: given = '', index }) => {
    const [first = ''] = plainWord(given).split('-');
    return isGivenName(first) ? [{ text: name, index }] : [];
  });
}

const GIVEN_NAMES = new Set(
  `adele adeline adrien adrienne agathe agnes ahmed aicha alain albert alex alexandra alexandre alexia alexis alice aline alix amandine
  amelie amina anais andre andrea angelique anita ann anna anne annick annie anthony antoine antoinette antonin arlette armand arnaud arthur
  astrid aude audrey aurelia aurelie aurelien axel axelle aymeric baptiste barbara bastien beatrice benedicte benjamin benoit bernadette
  bernard bertrand boris brigitte bruno camille carine carole caroline catherine cecile cedric celia celine chantal charlene charles
  charlotte chloe christel christelle christian christiane christine christophe cindy claire clara clarisse claude claudie claudine clemence
  clement colette coralie corentin corinne cyril cyrille damien daniel daniele danielle david delphine denis denise diane didier dominique
  dorothee edith edouard eleonore eliane eliott elisa elisabeth elise elodie elsa emeline emilie emmanuel emmanuelle eric erwan estelle
  esther etienne eugenie eva evelyne fabien fabienne fabrice fanny fatiha fatima fatou felix florence florent florian franck francine francis
  francois francoise frank fred frederic frederique gabriel gabrielle gael gaelle genevieve geoffrey georges georgette gerald geraldine
  gerard germaine ghislain ghislaine gilbert gilles ginette gregoire gregory guillaume guy gwenaelle habib hakim hamid hassan helene
  henri herve hubert hugo hugues ibrahim ines ingrid irene isabelle isabel jacqueline jacques jean jeanine jeanne jeannine jennifer jeremie jeremy
  jerome jessica joel joelle john jonathan jordan joseph josette josiane judith jules julia julie julien juliette justine karim karine katia
  kevin khadija laetitia laura laure laurence laurent laurie lea leila leo leon liliane lionel lisa louis louise loic luc lucas lucie
  lucien lucile ludovic lydia lydie madeleine mael magali magalie malika manon manuel marc marcel marcelle margaux margot marguerite maria
  marianne marie marielle marina marine marion marjorie marthe martial martin martine maryline maryse mathieu mathilde matthieu maud maurice
  max maxence maxime melanie melissa michael michel michele micheline mickael mireille mohamed monique morgan morgane mounir mourad muriel
  myriam nadege nadia nadine natacha nathalie nicolas nicole noemie nora norbert oceane odette odile olivia olivier ophelie pascal pascale
  patrice patricia patrick paul paule pauline peggy philippe pierre pierrick quentin rachel rachid raphael raymond raymonde regine regis remi remy
  renaud rene renee richard robert roger roland romain romane rosalie rosine roxane sabine sabrina said salim samia samir samuel sandra sandrine
  sara sarah sebastien segolene serge severine simon simone solange solene sonia sophie stephane stephanie steven suzanne sylvain sylvaine
  sylvie tanguy tatiana theo theophile therese thibaud thibault thierry thomas tiffany tiphaine tony valentin valentine valerie vanessa
  veronique victor victoire vincent virginie viviane wilfried william xavier yann yannick yasmina yasmine yoann yohan yolande yves yvette
  yvon yvonne zoe zohra`.split(/\s+/),
);

/**
 * Given names that are common in France, without accents: they tell the name of a person from that of a function.
 * @param word in small letters, without accents
 */
const isGivenName = (word: string): boolean => GIVEN_NAMES.has(word);
