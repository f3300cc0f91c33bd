/** A short reply to whoever asked, as it can be sent: what exists and who leads it, then the open calls. */
import type { ExaminedFragment } from '../../generated/graphql.ts';
import type { replyWords } from '../../words/examine/reply.ts';
import type { Say, Words } from '../../words/words.ts';
import { isLedBy, leadsOf } from './people.ts';
import type { Verdict } from './verdict.ts';

type Key = typeof replyWords extends Words<infer Name> ? Name : never;

interface Known {
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
  /** Id of the actor that asks; null: not stated. */
  readonly requester: string | null;
  /** Open calls on these themes, those that close first before the others; the lead and the closing in words. */
  readonly calls: readonly { readonly title: string; readonly lead: string; readonly until: string }[];
  readonly unknownLead: string;
  /** Of funding for no known initiative, in a sentence; undefined: none is known. */
  readonly grants: string | undefined;
}

export function replyOf(known: Known, say: Say<Key>): string {
  const calls = known.calls.map((call) => say('call', call)).join(' ; ');
  // "We know nothing" would be wrong beside known funding.
  const isOnlyGranted = known.nearest.length === 0 && !known.isGuessed && known.grants !== undefined;
  const told = [
    ...(isOnlyGranted ? [] : [tellExisting(known, say)]),
    ...(known.grants === undefined ? [] : [known.grants]),
    ...(calls === '' ? [] : [say('calls', { calls, count: known.calls.length })]),
  ];
  return told.join(' ');
}

/** At most two are named, the others are counted: it is a reply, not the list. */
function tellExisting(known: Known, say: Say<Key>): string {
  const { verdict, isGuessed, themes, nearest, requester } = known;
  const isOwn = (one: ExaminedFragment) => isLedBy(one, requester);
  const [first, ...others] = nearest;
  if (!first) return isGuessed ? say('unsure', { names: themes.join(', ') }) : say('none');
  // What the requester leads is named, wherever it stands in the list.
  const second = others.find(isOwn) ?? others[0];
  const name = (one: ExaminedFragment) => {
    if (isOwn(one)) return say('own', { title: one.title });
    const leads = leadsOf(one).map(({ name }) => name);
    return say('named', { title: one.title, lead: leads.join(', ') || known.unknownLead });
  };
  const tell = (one: ExaminedFragment) =>
    known.forOthers.has(one.id) ? say('forOthers', { name: name(one) }) : name(one);
  const named = second ? say('and', { one: tell(first), other: tell(second) }) : tell(first);
  const rest = known.count - (second ? 2 : 1);
  const names = rest > 0 ? say('rest', { names: named, count: rest }) : named;
  const told = { names, count: known.count };
  if (verdict === 'NO') return say('near', told);
  if (verdict !== 'YES' || isGuessed) return say('partly', told);
  return nearest.length === known.count && nearest.every(isOwn) ? say('existsOwn', told) : say('exists', told);
}
