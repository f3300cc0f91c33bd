/** What those who lead two initiatives, or take part in one that nobody leads, run together beside these: the frame in which the two can be settled. */
import { runnersOf } from '../../measures/participants.js';
import { intAt } from '../../model/at.js';
import { isLead } from '../../model/closed-lists.js';
import { compareIds, findNumber, idOf } from '../../model/ids.js';
import { hasRoleOn, isCompared, isUnderWay } from '../../model/initiatives.js';
import { listAt } from '../../model/lists.js';
import type { Snapshot } from '../../model/snapshot.js';
import type { Speaker } from '../../words/names.js';
import { fill, type Part } from '../../words/said.js';
import { title } from '../../words/titles.js';
import { asSubject, withArticle } from '../../words/with-article.js';

/** All references are ids. */
export interface RunTogether {
  readonly initiative: string;
  /** Of the first, and of the second. */
  readonly one: string;
  readonly other: string;
}

/** The first by id under a root theme of one of the two; null without any, and when one of them is in both. @param day days since 1970 */
export function findRunTogether(snapshot: Snapshot, a: string, b: string, day: number): RunTogether | null {
  const { actors, initiatives } = snapshot;
  const both = [a, b].map((id) => findNumber(initiatives.table, id));
  if (both.some((each) => each < 0)) return null;
  const [ofA = [], ofB = []] = both.map((each) => runnersOf(snapshot, each, day));
  if (ofA.some((actor) => ofB.includes(actor))) return null;
  const roots = new Set(both.flatMap((each) => rootsOf(snapshot, each)));
  const leads = (initiative: number) => (actor: number) => hasRoleOn(initiatives, initiative, actor, isLead, day);
  const found = [...new Set(ofA.flatMap((actor) => [...listAt(initiatives.ofActor, actor)]))]
    .filter((each) => !both.includes(each) && isCompared(initiatives, each) && isUnderWay(initiatives, each, day))
    .filter((each) => ofA.some(leads(each)) && ofB.some(leads(each)))
    .filter((each) => rootsOf(snapshot, each).some((root) => roots.has(root)))
    .sort(compareIds(initiatives.table));
  const [initiative] = found;
  if (initiative === undefined) return null;
  const first = (of: readonly number[]) => idOf(actors.table, of.find(leads(initiative)) ?? -1);
  return { initiative: idOf(initiatives.table, initiative), one: first(ofA), other: first(ofB) };
}

function rootsOf({ initiatives, subjects, themes }: Snapshot, initiative: number): number[] {
  return [...listAt(subjects.leaves, intAt(initiatives.subject.values, initiative))].flatMap(
    (leaf) => themes.roots[leaf] ?? [],
  );
}

export function togetherWords(speak: Speaker, together: RunTogether | null): Part {
  if (together === null) return fill('');
  return fill(
    speak.language === 'FR' ? '{one} et {other} mènent ensemble {name}.' : '{one} and {other} run {name} together.',
    {
      ...{ one: asSubject(speak, together.one), other: withArticle(speak, together.other) },
      name: title(speak, together.initiative),
    },
  );
}
