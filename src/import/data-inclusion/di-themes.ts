/** The theme of each subject of data·inclusion, as a closed list. Other known subjects become tags. */
const M = 'mediation-numerique--';

const THEMES: Readonly<Record<string, string>> = {
  'numerique--acceder-a-des-services-en-ligne': `${M}aide-aux-demarches-administratives`,
  'numerique--acceder-a-une-connexion-internet': `${M}acces-internet-et-materiel-informatique`,
  'numerique--acquerir-un-equipement': `${M}acquisition-de-materiel-informatique-a-prix-solidaire`,
  'numerique--maitriser-les-fondamentaux-du-numerique': `${M}maitrise-des-outils-numeriques-du-quotidien`,
};

export const themeOfSubject = (subject: string): string | undefined => THEMES[subject];

/** Kinds of organisations that data·inclusion lists among the networks; they make no membership. */
const KINDS = new Set(
  `aci ai ase caarud cada caf cava ccas-cias chambres-consulaires chrs chu cidff cmp cms communes cpam cph csapa
  delegataire-conseil-departemental departements ea eatt ei eiti epide esat etti geiq huda hup
  maison-departementale-de-lautonomie maisons-des-solidarites mdph pjj regions siao spip`.split(/\s+/),
);

export const isKindOfBody = (network: string): boolean => KINDS.has(network);

/** `france-service` in readable form. */
export function nameNetwork(slug: string): string {
  const words = slug.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Codes of the official geographic code, as our rows state territories. */
export function territoryOfZone(zone: string): string {
  if (zone === 'france' || zone === '99100') return 'FRANCE';
  return /^(?:\d{2,3}|2[AB])$/i.test(zone) ? `DEP-${zone.toUpperCase()}` : zone;
}
