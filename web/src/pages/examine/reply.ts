/** A short reply to whoever asked: what was asked for, what exists, where and who leads it, whom to call, then the open calls. */
import type { ExaminedFragment, Language } from '../../generated/graphql.ts';
import { isStateUnknown } from '../../parts/state/is-state-unknown.ts';
import type { replyWords } from '../../words/examine/reply.ts';
import type { Say, Words } from '../../words/words.ts';
import { isLedBy, isOurs, leadsOf } from './people.ts';
import type { Verdict } from './verdict.ts';

type Key = typeof replyWords extends Words<infer Name> ? Name : never;

interface Known {
  /** The request in words: its title, its place, its amount. */
  readonly asked: readonly string[];
  readonly verdict: Verdict;
  /** The themes were only read in the title: then it neither affirms nor denies. */
  readonly isGuessed: boolean;
  /** In words. */
  readonly themes: readonly string[];
  /** What answers the request best, the best first; empty: nothing is known. */
  readonly nearest: readonly ExaminedFragment[];
  /** How many there are of them, as the title counts them: not all are among the nearest. */
  readonly count: number;
  /** Ids of initiatives that serve other people than the request does. */
  readonly forOthers: ReadonlySet<string>;
  /** Of the name that is asked for, on the same subject in other places. */
  readonly elsewhere: readonly ExaminedFragment[];
  /** Id of the actor that asks; null: not stated. */
  readonly requester: string | null;
  /** The council's own territory. */
  readonly home: Parameters<typeof isOurs>[1];
  /** Open calls on these themes, those that close first before the others; the lead and the closing in words. */
  readonly calls: readonly { readonly title: string; readonly lead: string; readonly until: string }[];
  /** Of funding for no known initiative, in a sentence; undefined: none is known. */
  readonly grants: string | undefined;
}

interface Means {
  readonly say: Say<Key>;
  readonly language: Language;
}

/** How many initiatives and places are named: it is a reply, not the list. */
const MOST_NAMED = 2;

export function replyOf(known: Known, means: Means): string {
  const { say } = means;
  const calls = known.calls.map((call) => say('call', call)).join(' ; ');
  // "We know nothing" would be wrong beside known funding.
  const isOnlyGranted = known.nearest.length === 0 && !known.isGuessed && known.grants !== undefined;
  const named = nameFirst(known);
  const elsewhere = known.verdict === 'YES' ? [] : known.elsewhere;
  const told = [
    say('asked', { what: known.asked.join(', ') }),
    ...(isOnlyGranted ? [] : [tellExisting(known, named, means)]),
    ...(elsewhere.length > 0 ? [say('elsewhere', { names: nameAll(elsewhere, known, means) })] : []),
    ...tellWhom([...named, ...elsewhere.slice(0, MOST_NAMED)], known, means),
    ...(known.grants === undefined ? [] : [known.grants]),
    ...(calls === '' ? [] : [say('calls', { calls, count: known.calls.length })]),
  ];
  return told.join(' ');
}

/** What the requester leads is named, wherever it stands in the list. */
function nameFirst({ nearest, requester }: Known): readonly ExaminedFragment[] {
  const [first, ...others] = nearest;
  const second = others.find((one) => isLedBy(one, requester)) ?? others[0];
  return [first, second].filter((one) => one !== undefined);
}

/** @param named what is named of it; the others are counted */
function tellExisting(known: Known, named: readonly ExaminedFragment[], means: Means): string {
  const { say } = means;
  const { verdict, isGuessed, themes, nearest, requester, count } = known;
  if (named.length === 0) return isGuessed ? say('unsure', { names: themes.join(', ') }) : say('none');
  const rest = count - named.length;
  const first = nameAll(named, known, means);
  const told = { names: rest > 0 ? say('rest', { names: first, count: rest }) : first, count };
  if (verdict === 'NO') return say('near', told);
  if (verdict === 'PARTLY' || isGuessed) return say('partly', told);
  if (verdict === 'MAYBE') return say('maybe', told);
  const isOwn = nearest.length === count && nearest.every((one) => isLedBy(one, requester));
  return say(isOwn ? 'existsOwn' : 'exists', told);
}

/** One or two, each with its place and who leads it. */
function nameAll(some: readonly ExaminedFragment[], known: Known, means: Means): string {
  const { say } = means;
  const [one = '', other] = some.slice(0, MOST_NAMED).map((each) => nameOne(each, known, means));
  return other === undefined ? one : say('and', { one, other });
}

function nameOne(one: ExaminedFragment, known: Known, { say, language }: Means): string {
  const isOwn = isLedBy(one, known.requester);
  const leads = leadsOf(one).map(({ name }) => name);
  const places = one.territories.map(({ name }) => name);
  const where = places.slice(0, MOST_NAMED).join(', ');
  const details = [
    ...(isOwn ? [] : [leads.length > 0 ? say('lead', { names: leads.join(', ') }) : say('noLead')]),
    places.length === 0 ? say('noWhere') : say(places.length > MOST_NAMED ? 'whereToo' : 'where', { names: where }),
    ...(isStateUnknown(one) ? [say('noState')] : []),
  ];
  const told = { title: one.title, details: details.join(language === 'FR' ? ' ; ' : '; ') };
  const name = say(isOwn ? 'own' : 'named', told);
  return known.forOthers.has(one.id) ? say('forOthers', { name }) : name;
}

/** The leads of what is named, each with its function where one is known. Nobody who writes for the council's own authority asks to call it: whoever answers is reached by an answer. */
function tellWhom(named: readonly ExaminedFragment[], known: Known, { say, language }: Means): string[] {
  const leads = [...new Map(named.flatMap(leadsOf).map((lead) => [lead.id, lead])).values()];
  const asked = leads.filter(({ id }) => id !== known.requester);
  const list = (some: readonly string[]) => some.join(language === 'FR' ? ' ; ' : '; ');
  const who = asked
    .filter((lead) => !isOurs(lead, known.home))
    .map(({ name, contact }) => [name, contact].filter(Boolean).join(', '));
  const ours = asked.filter((lead) => isOurs(lead, known.home)).map(({ name }) => name);
  return [
    ...(who.length > 0 ? [say('whom', { who: list(who) })] : []),
    ...(ours.length > 0 ? [say('ours', { who: list(ours) })] : []),
  ];
}
