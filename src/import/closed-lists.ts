/** The closed lists of the model with the words by which people may state them: code, French label or English label. */
import type {
  ActorKind,
  BodyType,
  FundingNature,
  FundingStatus,
  InitiativeKind,
  InitiativePhase,
  InitiativeStatus,
  LinkNature,
  MeetingFrequency,
  MemberRole,
  ParticipationRole,
  Resource,
} from '../language/generated/types.js';
import { actorKindLabels, type Labels, type LabelsOf, resourceLabels } from '../words/labels.js';
import { foldLabel } from './cells/fold-label.js';
import { normalizeName } from './cells/normalize-name.js';

/** The closed list behind each name that a column may have. */
interface Lists {
  readonly actorKind: ActorKind;
  readonly bodyType: BodyType;
  readonly frequency: MeetingFrequency;
  readonly resource: Resource;
  readonly initiativeKind: InitiativeKind;
  readonly phase: InitiativePhase;
  readonly initiativeStatus: InitiativeStatus;
  readonly participationRole: ParticipationRole;
  readonly memberRole: MemberRole;
  readonly linkNature: LinkNature;
  readonly fundingStatus: FundingStatus;
  readonly fundingNature: FundingNature;
}

export const CLOSED_LISTS = {
  actorKind: actorKindLabels,
  bodyType: {
    STRATEGIC: ['Stratégique', 'Strategic'],
    TECHNICAL: ['Technique', 'Technical'],
    ADVISORY: ['Consultatif', 'Advisory'],
    FUNDERS: ['Financeurs', 'Funders'],
    OTHER: ['Autre', 'Other'],
  },
  frequency: {
    MONTHLY: ['Mensuelle', 'Monthly'],
    QUARTERLY: ['Trimestrielle', 'Quarterly'],
    HALF_YEARLY: ['Semestrielle', 'Half-yearly'],
    YEARLY: ['Annuelle', 'Yearly'],
  },
  resource: resourceLabels,
  initiativeKind: {
    ROADMAP: ['Feuille de route', 'Roadmap'],
    PROGRAMME: ['Dispositif', 'Programme'],
    PROJECT: ['Projet', 'Project'],
    SERVICE: ['Service permanent', 'Service'],
    EXPERIMENT: ['Expérimentation', 'Experiment'],
    CALL: ['Appel à projets', 'Call for projects'],
  },
  phase: { IDEA: ['Idée', 'Idea'], STUDY: ['Étude', 'Study'], OPERATION: ['Opération', 'Operation'] },
  initiativeStatus: {
    ONGOING: ['En cours', 'Ongoing'],
    DELAYED: ['En retard', 'Delayed'],
    PAUSED: ['En pause', 'Paused'],
    BLOCKED: ['Bloqué', 'Blocked'],
    ABANDONED: ['Abandonné', 'Abandoned'],
    COMPLETED: ['Terminé', 'Completed'],
  },
  participationRole: {
    LEAD: ['Porteur', 'Lead'],
    CO_LEAD: ['Co-porteur', 'Co-lead'],
    PARTNER: ['Partenaire', 'Partner'],
    OPERATOR: ['Opérateur', 'Operator'],
    HOST: ["Lieu d'accueil", 'Host'],
    PRESCRIBER: ['Prescripteur', 'Prescriber'],
    FUNDER: ['Co-financeur', 'Co-funder'],
    BENEFICIARY: ['Bénéficiaire', 'Beneficiary'],
    OBSERVER: ['Observateur', 'Observer'],
  },
  memberRole: {
    CHAIR: ['Présidence', 'Chair'],
    SECRETARIAT: ['Animation', 'Secretariat'],
    CO_LEAD: ['Co-porteur', 'Co-lead'],
    FUNDER: ['Co-financeur', 'Co-funder'],
    MEMBER: ['Membre', 'Member'],
    OBSERVER: ['Observateur', 'Observer'],
  },
  linkNature: {
    UNIT_OF: ['Service de', 'Unit of'],
    DELEGATE_OF: ['Délégataire de', 'Delegate of'],
    CONVENTION_WITH: ['Conventionné avec', 'Convention with'],
  },
  fundingStatus: {
    SUBMITTED: ['Demande déposée', 'Submitted'],
    UNDER_REVIEW: ['Instruction en cours', 'Under review'],
    GRANTED: ['Acceptée', 'Granted'],
    REFUSED: ['Refusée', 'Refused'],
  },
  fundingNature: {
    SUBSIDY: ['Subvention', 'Subsidy'],
    LOAN: ['Prêt', 'Loan'],
    GUARANTEE: ['Garantie', 'Guarantee'],
    IN_KIND: ['Aide en nature', 'In kind'],
    OWN_FUNDS: ['Autofinancement', 'Own funds'],
  },
} as const satisfies { readonly [Name in keyof Lists]: LabelsOf<Lists[Name]> };

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
