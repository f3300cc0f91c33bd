/**
 * The minutes of a meeting in words: what was decided, who follows up by when, which items of its agenda were decided with
 * a matter or elsewhere, when and where, and which had no decision.
 */
import type { Context } from '../../answers/context.js';
import type { StoredDecision } from '../../answers/decisions/standing-decisions.js';
import { formatDay, listNames, quote } from '../../words/formats.js';
import { matterKindLabels, suggestionKindLabels } from '../../words/kind-labels.js';
import { decisionLabels, dismissalLabels, type Language, label } from '../../words/labels.js';
import { speaker } from '../../words/names.js';
import { typeset } from '../../words/typography.js';
import { kindOf } from '../suggestion/kinds.js';
import type { MeetingRow } from './row.js';

/** Each list in the order of the agenda. */
interface Outcome {
  /** The decisions of this meeting. */
  readonly decisions: readonly StoredDecision[];
  /** What these decide on agenda items that belong to a matter. */
  readonly within: readonly StoredDecision[];
  /** The decisions on agenda items that were taken outside this meeting. */
  readonly elsewhere: readonly StoredDecision[];
  /** The titles of the agenda items without any decision, in the language of the minutes. */
  readonly undecided: readonly string[];
  /** The title of each suggestion by its id; undefined: it is made no longer. */
  readonly titles: ReadonlyMap<string, string | undefined>;
}

export async function tellMinutes(
  context: Context,
  { body, on }: MeetingRow,
  { decisions, within, elsewhere, undecided, titles }: Outcome,
  language: Language,
): Promise<string> {
  const all = [...decisions, ...within, ...elsewhere];
  const bodies = [body, ...elsewhere.map((each) => each.body)].filter((id) => id !== null);
  const speak = await speaker(context, language, [...bodies, ...all.flatMap(({ about }) => about)]);
  const day = formatDay(on, language);
  const french = language === 'FR';
  const colon = french ? ' : ' : ': ';
  const held = body ? `${speak.name(body)}, ` : '';
  const heading = french ? `Relevé de décisions. ${held}séance du ${day}.` : `Record of decisions. ${held}${day}.`;
  const subjectOf = ({ suggestion, title, about }: StoredDecision): string => {
    if (suggestion === null) return title ?? '';
    const kind = kindOf(suggestion)?.kind;
    const all = about.map((id) => speak.name(id));
    // Minutes leave out no name, however many there are.
    const list = (some: readonly string[]) =>
      listNames(
        some.map((name) => quote(name, language)),
        language,
        some.length,
      );
    const headline = titles.get(suggestion);
    if (headline !== undefined) {
      const isWhole = all.every((name) => isNamedIn(headline, typeset(name, language)));
      return isWhole ? headline : `${headline}. ${french ? 'Concerne' : 'About'}${colon}${list(all)}`;
    }
    const names = list(all);
    const [, ofMatter] = /^matter-([A-Z_]+?)-/.exec(suggestion) ?? [];
    const sort = isMatterKind(ofMatter)
      ? label(matterKindLabels, ofMatter, language)
      : kind && label(suggestionKindLabels, kind, language);
    return [sort, names].filter(Boolean).join(colon);
  };
  /** @param beside when and where it was decided; empty: in this meeting */
  const tell = (decision: StoredDecision, beside: string) => {
    const { suggestion, status, reasonKind, reason, owner, dueOn } = decision;
    const parts = [
      `${suggestion === null && status === 'RETAINED' ? (french ? 'Décision' : 'Decision') : label(decisionLabels, status, language)}${beside}${colon}${subjectOf(decision)}`,
      reasonKind && `${french ? 'Motif' : 'Reason'}${colon}${label(dismissalLabels, reasonKind, language)}`,
      reason && `${french ? 'Précision' : 'Details'}${colon}${reason}`,
      owner && `${french ? 'Chargé du suivi' : 'Followed up by'}${colon}${owner}`,
      dueOn && `${french ? 'Échéance' : 'Due'}${colon}${formatDay(dueOn, language)}`,
    ];
    return parts
      .filter(Boolean)
      .map((part) => `${String(part).replace(/[.\s]+$/, '')}.`)
      .join(' ');
  };
  const whereOf = ({ body: decidedBy, meetingOn }: StoredDecision) => {
    const outside = french ? 'hors séance' : 'outside a meeting';
    const held = meetingOn && `${french ? 'séance du' : 'meeting of'} ${formatDay(meetingOn, language)}`;
    return [decidedBy && speak.name(decidedBy), held ?? outside].filter(Boolean).join(', ');
  };
  const besideOf = (decision: StoredDecision) =>
    ` ${french ? 'le' : 'on'} ${formatDay(decision.decidedOn, language)} (${whereOf(decision)})`;
  const lines = decisions.map((decision, place) => `${place + 1}. ${tell(decision, '')}`);
  const covered = within.map((each) => `- ${subjectOf(each)} (${decisions.findIndex(({ id }) => id === each.id) + 1})`);
  const above = french
    ? "À l'ordre du jour, compris dans une décision ci-dessus :"
    : 'On the agenda, covered by a decision above:';
  const none = french ? 'Aucune décision consignée.' : 'No decision recorded.';
  const outside = french
    ? "À l'ordre du jour, décidé en dehors de cette séance :"
    : 'On the agenda, decided outside this meeting:';
  const others = elsewhere.length > 0 ? [outside, ...elsewhere.map((each) => `- ${tell(each, besideOf(each))}`)] : [];
  const open = french ? "À l'ordre du jour, sans décision :" : 'On the agenda, without a decision:';
  const left = undecided.length > 0 ? [open, ...undecided.map((sentence) => `- ${sentence}`)] : [];
  return typeset(
    [
      heading,
      ...(lines.length > 0 ? lines : [none]),
      ...(covered.length > 0 ? [above, ...covered] : []),
      ...others,
      ...left,
    ].join('\n'),
    language,
  );
}

/** As a whole: "Laon" is not named by "Laonnois". */
function isNamedIn(text: string, name: string): boolean {
  const [before, after] = [text.indexOf(name) - 1, text.indexOf(name) + name.length];
  return text.includes(name) && !/\p{L}/u.test(`${text.charAt(before)}${text.charAt(after)}`);
}

const isMatterKind = (kind: string | undefined): kind is keyof typeof matterKindLabels =>
  kind !== undefined && kind in matterKindLabels;
