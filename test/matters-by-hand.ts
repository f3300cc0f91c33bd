/** Computes matters of pairs and experiments independently, from the answers of the other questions, by ids and days only. */

export type Kinds = 'OVERLAP' | 'RELAY' | 'POOLING' | 'COMPLEMENTARY' | 'EXPERIMENT' | 'NEED' | 'ISOLATED';

const weights = '{ theme { id } weight }';

/** The fields to ask for, as of today. */
export const rowsAsked = `
  overlaps(first: 200) { nodes { id score initiatives { id } group { theme { id } initiatives { id } } } }
  synergies(first: 200, repeats: true) { nodes { id kind score initiatives { id }
    evidence { from { id } sharedThemes ${weights} exchanges { seeker { id } resource theme { id } } } } }
  experiments(first: 200, territory: "DEP") { nodes { id initiative { id } } }
  isolatedActors(first: 200, repeats: true) { nodes { id } }
  initiatives(first: 200) { nodes { id startDate endDate phase themes { id } fundingLinks { status } } }`;

interface Named {
  readonly id: string;
}

interface Pair extends Named {
  readonly score: number;
  readonly initiatives: readonly [Named, Named];
}

interface Asked {
  readonly overlaps: {
    readonly nodes: readonly (Pair & {
      readonly group: { readonly theme: Named; readonly initiatives: readonly Named[] } | null;
    })[];
  };
  readonly synergies: {
    readonly nodes: readonly (Pair & {
      readonly kind: string;
      readonly evidence: {
        readonly from: Named | null;
        readonly sharedThemes: readonly { readonly theme: Named; readonly weight: number }[];
      };
    })[];
  };
  readonly experiments: { readonly nodes: readonly (Named & { readonly initiative: Named })[] };
  readonly initiatives: {
    readonly nodes: readonly (Named & {
      readonly startDate: string | null;
      readonly endDate: string | null;
      readonly phase: string | null;
      readonly themes: readonly Named[];
      readonly fundingLinks: readonly { readonly status: string }[];
    })[];
  };
}

export interface ByHand {
  readonly kind: Kinds;
  readonly id: string;
  readonly dueOn: string | null;
  readonly urgency: string;
  readonly strength: number;
  readonly rows: readonly string[];
  readonly initiatives: readonly string[];
}

/** These worlds have no calls, so no experiment has a due date. */
export function gatherByHand(asked: Asked, today: string): ByHand[] {
  const facts = new Map(asked.initiatives.nodes.map((each) => [each.id, each]));
  const keyOf = ({ initiatives: [a, b] }: Pair) => `${a.id} ${b.id}`;
  const synergies = asked.synergies.nodes;
  const endings = new Map(
    synergies.flatMap((row) => (row.kind === 'RELAY' ? [[keyOf(row), row.evidence.from?.id ?? '']] : [])),
  );
  const gathered = new Map<string, { kind: Kinds; due: 'END' | 'START' | null; of: string; rows: Pair[] }>();
  const add = (kind: Kinds, due: 'END' | 'START' | null, of: string, row: Pair) => {
    const matter = gathered.get(`${kind} ${of}`) ?? { kind, due, of, rows: [] };
    gathered.set(`${kind} ${of}`, matter);
    matter.rows.push(row);
  };
  for (const row of asked.overlaps.nodes) {
    const ending = endings.get(keyOf(row));
    const { group } = row;
    if (ending !== undefined) add('RELAY', 'END', ending, row);
    else if (group)
      add('OVERLAP', 'START', `${group.theme.id} ${group.initiatives.map(({ id }) => id).join(' ')}`, row);
    else add('OVERLAP', 'START', `- ${keyOf(row)}`, row);
  }
  for (const row of synergies) {
    const { kind, evidence } = row;
    if (kind === 'RELAY') add('RELAY', 'END', evidence.from?.id ?? '', row);
    if (kind !== 'POOLING') continue;
    const named = row.initiatives.map(({ id }) => facts.get(id)?.themes.map((theme) => theme.id) ?? []);
    const [leaf] = evidence.sharedThemes
      .filter(({ theme }) => named.every((themes) => themes.includes(theme.id)))
      .sort((one, other) => other.weight - one.weight || (one.theme.id < other.theme.id ? -1 : 1));
    add('POOLING', 'START', leaf?.theme.id ?? '', row);
  }
  for (const together of connectedGroups(synergies.filter(({ kind }) => kind === 'COMPLEMENTARY')))
    for (const row of together) add('COMPLEMENTARY', null, together.map(({ id }) => id).join(' '), row);
  const finish = (
    kind: Kinds,
    id: string,
    rows: readonly string[],
    strength: number,
    of: string[],
    dueOn: string | null,
  ) => ({
    ...{ kind, id, dueOn, strength, rows: [...rows].sort(), initiatives: of },
    urgency: urgencyOf(
      dueOn,
      today,
      of.some((each) => {
        const fact = facts.get(each);
        const isOpen = fact?.fundingLinks.some(({ status }) => status === 'SUBMITTED' || status === 'UNDER_REVIEW');
        return fact?.phase === 'IDEA' || fact?.phase === 'STUDY' || isOpen === true;
      }),
    ),
  });
  const ofPairs = [...gathered.values()].map(({ kind, due, of, rows }): ByHand => {
    const members = [...new Set(rows.flatMap(({ initiatives: [a, b] }) => [a.id, b.id]))].sort();
    const [first = '', second = ''] = members;
    const [leaf = ''] = of.split(' ');
    const end = due === 'END' ? (facts.get(of)?.endDate ?? null) : null;
    const starts = members.flatMap((id) => facts.get(id)?.startDate ?? []).filter((day) => day > today);
    const dueOn = due === 'START' ? (starts.sort()[0] ?? null) : end;
    const behind: Partial<Record<Kinds, string>> = {
      OVERLAP: leaf === '-' ? `${first}-${second}` : `${leaf}-${first}`,
      COMPLEMENTARY: first,
    };
    const strength = Math.max(...rows.map(({ score }) => score));
    return finish(
      kind,
      `matter-${kind}-${behind[kind] ?? of}`,
      rows.map(({ id }) => id),
      strength,
      members,
      dueOn,
    );
  });
  const tried = asked.experiments.nodes.map(
    ({ id, initiative }): ByHand =>
      finish('EXPERIMENT', `matter-EXPERIMENT-${initiative.id}`, [id], 0, [initiative.id], null),
  );
  return [...ofPairs, ...tried];
}

function urgencyOf(dueOn: string | null, today: string, isDecidable: boolean): string {
  if (dueOn === null) return isDecidable ? 'UNDECIDED' : 'LATER';
  const days = (Date.parse(dueOn) - Date.parse(today)) / 86_400_000;
  return days <= 60 ? 'NOW' : days <= 180 ? 'SOON' : 'LATER';
}

/** Pairs in groups: those that share an initiative, directly or through others, are in one group. */
function connectedGroups<T extends Pair>(pairs: readonly T[]): T[][] {
  let groups: T[][] = [];
  for (const pair of pairs) {
    const of = (group: readonly T[]) => group.flatMap(({ initiatives }) => initiatives.map(({ id }) => id));
    const touched = groups.filter((group) => pair.initiatives.some(({ id }) => of(group).includes(id)));
    groups = [...groups.filter((group) => !touched.includes(group)), [...touched.flat(), pair]];
  }
  return groups;
}
