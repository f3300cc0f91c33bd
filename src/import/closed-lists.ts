/** The closed lists of the model with the words by which people may state them: code, French label or English label. */
import { enumLabels } from '../words/enum-labels.js';
import type { Labels } from '../words/labels.js';
import { foldLabel } from './cells/fold-label.js';
import { normalizeName } from './cells/normalize-name.js';

/** By the name that a column may have. */
export const CLOSED_LISTS = {
  actorKind: enumLabels.ActorKind,
  bodyType: enumLabels.BodyType,
  frequency: enumLabels.MeetingFrequency,
  resource: enumLabels.Resource,
  initiativeKind: enumLabels.InitiativeKind,
  phase: enumLabels.InitiativePhase,
  initiativeStatus: enumLabels.InitiativeStatus,
  participationRole: enumLabels.ParticipationRole,
  memberRole: enumLabels.MemberRole,
  linkNature: enumLabels.LinkNature,
  fundingStatus: enumLabels.FundingStatus,
  fundingNature: enumLabels.FundingNature,
} as const satisfies Readonly<Record<string, Labels>>;

export type ListName = keyof typeof CLOSED_LISTS;

/** The code with this code or label; case and accents are ignored. */
export function findCode(value: string, list: ListName): string | undefined {
  const key = normalizeName(value);
  const entries: [string, readonly string[]][] = Object.entries(CLOSED_LISTS[list]);
  return entries.find(([code, labels]) => [code, ...labels].some((word) => normalizeName(word) === key))?.[0];
}

/** Usual words for a value that cannot mean another value of its list. */
const SYNONYMS: Readonly<Partial<Record<ListName, Readonly<Record<string, readonly string[]>>>>> = {
  participationRole: {
    LEAD: ['Pilote', 'Chef de file', "Maître d'ouvrage", 'Porteur de projet', 'Structure porteuse'],
    CO_LEAD: ['Copilote', 'Co-pilote', 'Copromoteur'],
    FUNDER: ['Financeur'],
    HOST: ['Hébergeur', 'Hôte', 'Accueil'],
    OPERATOR: ["Maître d'œuvre", 'Exécutant'],
  },
  memberRole: {
    CHAIR: ['Président', 'Présidente'],
    SECRETARIAT: ['Animateur', 'Animatrice', 'Secrétariat'],
    MEMBER: ['Adhérent'],
  },
  fundingStatus: {
    SUBMITTED: ['Déposée', 'Demandée', 'Sollicitée'],
    UNDER_REVIEW: ['En instruction', "En cours d'instruction"],
    GRANTED: ['Accordée', 'Attribuée', 'Votée', 'Obtenue', 'Notifiée'],
    REFUSED: ['Rejetée', 'Non retenue'],
  },
  initiativeStatus: {
    ONGOING: ['Actif', 'En activité'],
    COMPLETED: ['Achevé', 'Clos', 'Clôturé', 'Fini'],
    PAUSED: ['Suspendu', 'Suspendue'],
  },
  initiativeKind: {
    PROGRAMME: ['Programme'],
    SERVICE: ['Service'],
    CALL: ['AAP', 'AMI', "Appel à manifestation d'intérêt"],
  },
  actorKind: {
    COMMUNE: ['Mairie', 'Ville'],
    EPCI: ['Communauté de communes', "Communauté d'agglomération", 'EPCI'],
    ASSOCIATION: ['Asso', 'Assoc'],
    PUBLIC_AGENCY: ['Établissement public'],
    COMPANY: ['Société'],
    NETWORK: ['Réseau', 'Hub'],
  },
};

/** By list: the codes of each normalised word. */
const folded = new Map<ListName, ReadonlyMap<string, ReadonlySet<string>>>();

function foldList(list: ListName): ReadonlyMap<string, ReadonlySet<string>> {
  const known = folded.get(list);
  if (known !== undefined) return known;
  const codes = new Map<string, Set<string>>();
  const entries: [string, readonly string[]][] = Object.entries(CLOSED_LISTS[list]);
  for (const [code, labels] of entries) {
    for (const word of [code, ...labels, ...(SYNONYMS[list]?.[code] ?? [])]) {
      const key = foldLabel(word);
      codes.set(key, (codes.get(key) ?? new Set()).add(code));
    }
  }
  folded.set(list, codes);
  return codes;
}

/**
 * The code of words that are not exactly a label: another number or gender, or a usual word for it. Undefined when two
 * codes fit.
 */
export function findNearCode(value: string, list: ListName): string | undefined {
  const [code, ...others] = foldList(list).get(foldLabel(value)) ?? [];
  return others.length === 0 ? code : undefined;
}

/** The French label of a code. */
export function labelOf(code: string, list: ListName): string {
  const labels: Labels = CLOSED_LISTS[list];
  return labels[code]?.[0] ?? code;
}

/** Every value with its French label, for a remedy: `SKILLS (Compétences), …`. */
export function nameValues(labels: Labels): string {
  return Object.entries(labels)
    .map(([code, [french]]) => `${code} (${french})`)
    .join(', ');
}
