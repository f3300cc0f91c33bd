/**
 * Tells a private mail address from the address of a function (office, secretariat). Many associations and town halls
 * use the same public providers as persons.
 */

const Providers =
  /^(?:gmail|googlemail|orange|wanadoo|free|aliceadsl|laposte|hotmail|outlook|live|msn|yahoo|ymail|rocketmail|sfr|neuf|cegetel|club-internet|numericable|noos|bbox|icloud|me|mac|aol|gmx|protonmail|proton|pm|tutanota|mailo|voila|tele2|dartybox|libertysurf|nordnet|caramail)\.(?:com|fr|net|org|me|eu|co\.uk|be|ch)$/;

/** Whether a word of an address is of a function; in small letters, without accents. */
export const isOfFunction = (word: string): boolean => Functions.test(word);

/** How the address of a function, or a part of it, begins. */
const Functions =
  /^(?:mairie|commune|ville|cc|ca$|cias|epci|agglo|syndicat|si[adev]|accueil|contact|infos?|bonjour|secretariat|direct|presid|tresor|bureau|asso|amicale|club|comite|collectif|federation|union|reseau|service|social|public|technique|pays$|point$|guichet$|ecole|college|lycee|maternelle|biblio|mediat|mediatheque|musee|office|tourisme|centre|maison|mjc|msp|msap|ehpad|residence|foyer|espace|epn|cyber|numerique|atelier|fablab|equipe|coordination|administration|compta|communication|projet|insertion|emploi|pharmacie|cabinet|sante|ferme|gite|theatre|cinema|radio|sport|fcs?$|us$|as$|adm|aidant|relais|pole|poste|support|formation|culture|jeunesse|animation|familles?|parents?|ape$|apel?$)/;

/** The private address; undefined: there is none. */
export function findPrivateMail(text: string): string | undefined {
  const addresses = text.matchAll(
    /(?<![\w.%+-])([\w%+-](?:[\w.%+'-]{0,62}[\w%+-])?)(?:@| ?[[(] ?(?:at|arobase|arobas|@|à) ?[\])] ?)((?:[a-z0-9-]+\.){1,3}[a-z]{2,4})(?![\w-])/gi,
  );
  for (const [address, local = '', domain = ''] of addresses) {
    if (!Providers.test(domain.toLowerCase())) continue;
    const parts = local
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .split(/[._+\-\d]+/);
    if (!parts.some(isOfFunction)) return address;
  }
  return undefined;
}
