/** Selects the matters that the arguments ask for, without recomputing anything. */
import type { QueryMattersArgs } from '../../language/generated/types.js';
import { eachRelation } from '../../measures/ties.js';
import { BODY } from '../../model/actors.js';
import { intAt } from '../../model/at.js';
import { dayOf } from '../../model/days.js';
import { findNumber, idOf } from '../../model/ids.js';
import { eachParticipant } from '../../model/initiatives.js';
import { listAt } from '../../model/lists.js';
import type { Snapshot } from '../../model/snapshot.js';
import { narrowerThemes } from '../../model/themes.js';
import { badInput } from '../../words/tell.js';
import type { DecidedMatter } from './apply-decisions.js';
import { concernedBy } from './around/concerned.js';
import type { Matters, PlacedMatter } from './matters.js';
import { actorsOf, isIn } from './whereabouts.js';

type Test = (matter: PlacedMatter) => boolean;
type Asked = Pick<Matters, 'known' | 'matters' | 'asOf' | 'idle' | 'meetings' | 'toldBy'>;

/** The arguments that select matters, and the ids of the entities that match the words of `text`. */
export type MatterConditions = Pick<
  QueryMattersArgs,
  'theme' | 'territory' | 'body' | 'kind' | 'urgency' | 'repeats'
> & {
  readonly named?: readonly string[] | null;
};

export async function chooseMatters(of: Asked, conditions: MatterConditions): Promise<PlacedMatter[]> {
  const { kind, urgency } = conditions;
  const isAbout = aboutTest(of, conditions);
  const isThere = conditions.repeats === true ? thereTest(of, conditions) : thereWithTold(of, conditions);
  const isAsked: Test = (matter) =>
    (kind == null || kind.includes(matter.kind)) &&
    (urgency == null || urgency.includes(matter.urgency)) &&
    isAbout(matter) &&
    isThere(matter);
  return of.matters.filter(isAsked);
}

/**
 * Whether a matter is told within another one that meets the conditions too, of whatever kind and urgency that is, or
 * nothing is to be decided in it, and nobody has decided. It is told there from whatever place it is seen: that one
 * stands wherever a matter that it tells does, so that both have one headline and one day.
 */
export function isRepeat(of: Asked, conditions: MatterConditions): (decided: DecidedMatter) => boolean {
  if (conditions.repeats === true) return () => false;
  const isAbout = aboutTest(of, conditions);
  const isThere = thereTest(of, conditions);
  const isKnownThere = thereTest(of, conditions, false);
  return ({ host, row, isDecided }) =>
    (host !== null && isAbout(host)) ||
    (of.idle.has(row.id) && !isDecided) ||
    !(isThere(row.matter) || row.repeats.some(({ matter }) => isKnownThere(matter)));
}

/** @param isAnywhereIn whether what has no known place is there */
const thereTest = ({ known }: Asked, { territory }: MatterConditions, isAnywhereIn = true): Test =>
  territory == null ? () => true : isThere(known.snapshot, territory, isAnywhereIn);

/** Also those that may tell one that is there: decisions say whether they do. */
function thereWithTold(of: Asked, conditions: MatterConditions): Test {
  const isThere = thereTest(of, conditions);
  const isKnownThere = thereTest(of, conditions, false);
  const known = of.matters.filter(isKnownThere);
  const telling = new Set(known.flatMap(({ id }) => of.toldBy.get(id) ?? []));
  return (matter) => telling.has(matter) || isThere(matter);
}

function aboutTest(of: Asked, { theme, body, named }: MatterConditions): Test {
  const { asOf } = of;
  const { snapshot } = of.known;
  const tests: (Test | null)[] = [
    theme == null ? null : isOn(snapshot, theme),
    body == null ? null : isOfMember(snapshot, body, asOf),
    named == null ? null : isNamed(of, new Set(named)),
  ];
  const asked = tests.flatMap((test) => test ?? []);
  return (matter) => asked.every((test) => test(matter));
}

/** Whether the matter is counted under the theme or one below it; a matter that is counted under none is about the themes of its initiatives or actors. */
function isOn({ themes, subjects, initiatives, actors }: Snapshot, theme: string): Test {
  const wanted = narrowerThemes(themes, findNumber(themes.table, theme));
  const leavesOf = (subject: number) => [
    ...listAt(subjects.leaves, subject),
    ...listAt(subjects.rootsOfNamed, subject),
  ];
  return (matter) => {
    const named =
      matter.leaves.length > 0
        ? matter.leaves
        : [
            ...matter.initiatives.flatMap((each) => leavesOf(intAt(initiatives.subject.values, each))),
            ...matter.isolated.flatMap((each) =>
              each.actors.flatMap((actor) => leavesOf(intAt(actors.subject.values, actor))),
            ),
            ...matter.ends.flatMap((end) => end.themes.map((each) => findNumber(themes.table, each))),
          ];
    return named.some((each) => wanted.has(each));
  };
}

function isNamed(of: Asked, named: ReadonlySet<string>): Test {
  const { snapshot } = of.known;
  const { themes, initiatives, actors } = snapshot;
  const tests = [...named].filter((id) => findNumber(themes.table, id) >= 0).map((theme) => isOn(snapshot, theme));
  return (matter) =>
    matter.initiatives.some((each) => named.has(idOf(initiatives.table, each))) ||
    concernedBy(of, matter).some((each) => named.has(idOf(actors.table, each))) ||
    tests.some((test) => test(matter));
}

function isThere(snapshot: Snapshot, territory: string, isAnywhereIn: boolean): Test {
  const { territories } = snapshot;
  const places = listAt(territories.ranges, findNumber(territories.table, territory));
  return (matter) => isIn(snapshot, matter, places, isAnywhereIn);
}

function isOfMember(snapshot: Snapshot, body: string, asOf: string): Test {
  const { actors, initiatives } = snapshot;
  const day = dayOf(asOf);
  const number = findNumber(actors.table, body);
  if (actors.kind.values[number] !== BODY) throw badInput('NO_BODY', ['matters', 'body'], { id: body });
  const members = new Set<number>();
  for (const member of listAt(actors.members, number)) {
    if (actors.alive.values[member] !== 1) continue;
    eachRelation(listAt(actors.memberships, member), (other, _, from, to) => {
      if (other === number && from <= day && to >= day) members.add(member);
    });
  }
  return (matter) => {
    if (actorsOf(snapshot, matter, asOf).some((actor) => members.has(actor))) return true;
    let takesPart = false;
    for (const each of matter.initiatives) {
      eachParticipant(initiatives, each, (actor, _, __, to) => {
        takesPart ||= to >= day && members.has(actor);
      });
    }
    return takesPart;
  };
}
