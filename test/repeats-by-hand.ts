/** Which matters only repeat another, found independently from the answers of the API: by ids, names and days alone. */

/** The fields to ask for, of matters with what repeats them, and of initiatives. */
export const repeatsAsked = `
  all: matters(first: 200, territory: "DEP", repeats: true) { totalCount nodes {
    id kind urgency dueOn strength inhabitants initiatives { id endDate } theme { id } needs { seeker { id } theme { id } providers { id } } callFirst { id name } repeats { id } facts nextStep } }
  shown: matters(first: 200, territory: "DEP") { totalCount nodes { id } facets { kind { value count } urgency { value count } } }
  roles: initiatives(first: 200) { nodes { id themes { id } fundingLinks { status } participantsConnection { edges { properties { role to } node { id } } } } }`;

interface Named {
  readonly id: string;
}

export interface MatterTold extends Named {
  readonly kind: string;
  readonly urgency: string;
  readonly dueOn: string | null;
  readonly strength: number;
  readonly inhabitants: number;
  readonly initiatives: readonly (Named & { readonly endDate: string | null })[];
  readonly theme: Named | null;
  readonly needs: readonly { readonly seeker: Named; readonly theme: Named; readonly providers: readonly Named[] }[];
  readonly callFirst: readonly (Named & { readonly name: string })[];
  readonly repeats: readonly Named[];
  readonly facts: readonly string[];
  readonly nextStep: string | null;
}

export interface Roles extends Named {
  readonly themes: readonly Named[];
  readonly fundingLinks: readonly { readonly status: string }[];
  readonly participantsConnection: {
    readonly edges: readonly {
      readonly properties: { readonly role: string; readonly to: string | null };
      readonly node: Named;
    }[];
  };
}

const urgencies = ['NOW', 'SOON', 'UNDECIDED', 'LATER'];
const kinds = ['OVERLAP', 'RELAY', 'POOLING', 'COMPLEMENTARY', 'NEED', 'EXPERIMENT', 'ISOLATED', 'FUNDING_END'];
const ofPairs = ['OVERLAP', 'RELAY', 'POOLING', 'COMPLEMENTARY'];

/**
 * By id of a matter, those before it that surely tell it: without those about experiments, whose guests no field names.
 * The order is that after the first five.
 */
export function repeatsByHand(
  all: readonly MatterTold[],
  roles: readonly Roles[],
  today: string,
): { readonly tellers: ReadonlyMap<string, readonly string[]>; readonly inOrder: readonly string[] } {
  const byId = new Map(roles.map((each) => [each.id, each]));
  const isAsked = ({ initiatives }: MatterTold) =>
    initiatives.some(({ id }) =>
      byId.get(id)?.fundingLinks.some(({ status }) => status === 'SUBMITTED' || status === 'UNDER_REVIEW'),
    );
  const keys = (each: MatterTold) => [
    urgencies.indexOf(each.urgency),
    each.dueOn ?? '9999',
    isAsked(each) ? 0 : 1,
    kinds.indexOf(each.kind),
    -each.strength,
    -each.inhabitants,
    each.id,
  ];
  const sorted = [...all].sort((one, other) => {
    const [x, y] = [keys(one), keys(other)];
    const at = x.findIndex((key, place) => key !== y[place]);
    return at < 0 ? 0 : (x[at] as string) < (y[at] as string) ? -1 : 1;
  });
  const leads = (initiative: string) =>
    (byId.get(initiative)?.participantsConnection.edges ?? []).flatMap(({ properties: { role, to }, node }) =>
      (role === 'LEAD' || role === 'CO_LEAD') && (to === null || to >= today) ? [node.id] : [],
    );
  const doesTell = (host: MatterTold, [a = '', b = '']: readonly string[]): boolean => {
    if (
      host.needs.some(({ seeker, providers }) =>
        isPair(
          [seeker.id],
          providers.map(({ id }) => id),
          a,
          b,
        ),
      )
    )
      return true;
    if (host.kind === 'ISOLATED') {
      const met = host.callFirst.map(({ id }) => id);
      return met.includes(a) && met.includes(b);
    }
    if (!ofPairs.includes(host.kind) || host.initiatives.length > 6) return false;
    return host.initiatives.some((one) =>
      host.initiatives.some((other) => one !== other && isPair(leads(one.id), leads(other.id), a, b)),
    );
  };
  const isPart = (host: MatterTold, { kind, theme, initiatives }: MatterTold): boolean =>
    kind === 'POOLING' &&
    host.kind === 'OVERLAP' &&
    initiatives.length <= 6 &&
    theme !== null &&
    host.theme?.id === theme.id &&
    host.initiatives.every(({ id }) => initiatives.some((each) => each.id === id));
  // The themes of these worlds have no others below them.
  const isOfSeeker = (host: MatterTold, { kind, needs }: MatterTold): boolean => {
    if (kind !== 'NEED') return false;
    const isFor = (id: string) => {
      const themes = (byId.get(id)?.themes ?? []).map((theme) => theme.id);
      return needs.every(({ seeker, theme }) => leads(id).includes(seeker.id) && themes.includes(theme.id));
    };
    return (
      ['OVERLAP', 'POOLING'].includes(host.kind) &&
      host.initiatives.length <= 6 &&
      host.initiatives.some(({ id }) => isFor(id))
    );
  };
  const tellers = new Map<string, readonly string[]>();
  sorted.forEach((matter, place) => {
    const met = matter.callFirst.map(({ id }) => id);
    const isIntroduced = matter.kind === 'ISOLATED' && met.length === 2;
    const found = sorted
      .slice(0, place)
      .filter((host) => (isIntroduced && doesTell(host, met)) || isPart(host, matter) || isOfSeeker(host, matter));
    if (found.length > 0)
      tellers.set(
        matter.id,
        found.map(({ id }) => id),
      );
  });
  return { tellers, inOrder: sorted.map(({ id }) => id) };
}

const isPair = (ones: readonly string[], others: readonly string[], a: string, b: string): boolean =>
  (ones.includes(a) && others.includes(b)) || (ones.includes(b) && others.includes(a));
