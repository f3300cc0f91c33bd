/**
 * The minutes of a meeting in words: what was decided, who follows up by when, and which items of the agenda had no
 * decision.
 */
import type { Context } from '../../answers/context.js';
import type { StoredDecision } from '../../answers/standing-decisions.js';
import { formatDay, listNames, quote } from '../../words/formats.js';
import { matterKindLabels, suggestionKindLabels } from '../../words/kind-labels.js';
import { decisionLabels, dismissalLabels, type Language, label } from '../../words/labels.js';
import { speaker } from '../../words/names.js';
import { typeset } from '../../words/typography.js';
import { kindOf } from '../suggestion/kinds.js';
import type { MeetingRow } from './row.js';

/**
 * @param undecided the text of the agenda items without a decision of this meeting, in that language and in the order
 * of the agenda
 */
export async function tellMinutes(
  context: Context,
  { body, on }: MeetingRow,
  decisions: readonly StoredDecision[],
  undecided: readonly string[],
  language: Language,
): Promise<string> {
  const speak = await speaker(context, language, [...(body ? [body] : []), ...decisions.flatMap(({ about }) => about)]);
  const day = formatDay(on, language);
  const french = language === 'FR';
  const held = body ? `${speak.name(body)}, ` : '';
  const heading = french ? `Relevé de décisions. ${held}séance du ${day}.` : `Record of decisions. ${held}${day}.`;
  const subjectOf = ({ suggestion, title, about }: StoredDecision): string => {
    if (suggestion === null) return title ?? '';
    const kind = kindOf(suggestion)?.kind;
    const names = listNames(
      about.map((id) => quote(speak.name(id), language)),
      language,
    );
    const [, ofMatter] = /^matter-([A-Z_]+?)-/.exec(suggestion) ?? [];
    const sort = isMatterKind(ofMatter)
      ? label(matterKindLabels, ofMatter, language)
      : kind && label(suggestionKindLabels, kind, language);
    return [sort, names].filter(Boolean).join(french ? ' : ' : ': ');
  };
  const lines = decisions.map((decision, place) => {
    const { status, reasonKind, reason, owner, dueOn } = decision;
    const colon = french ? ' : ' : ': ';
    const parts = [
      `${label(decisionLabels, status, language)}${colon}${subjectOf(decision)}`,
      reasonKind && `${french ? 'Motif' : 'Reason'}${colon}${label(dismissalLabels, reasonKind, language)}`,
      reason && `${reasonKind ? '' : `${french ? 'Motif' : 'Reason'}${colon}`}${reason}`,
      owner && `${french ? 'Chargé du suivi' : 'Followed up by'}${colon}${owner}`,
      dueOn && `${french ? 'Échéance' : 'Due'}${colon}${formatDay(dueOn, language)}`,
    ];
    return `${place + 1}. ${parts
      .filter(Boolean)
      .map((part) => `${String(part).replace(/[.\s]+$/, '')}.`)
      .join(' ')}`;
  });
  const none = french ? 'Aucune décision consignée.' : 'No decision recorded.';
  const open = french ? "À l'ordre du jour, sans décision :" : 'On the agenda, without a decision:';
  const left = undecided.length > 0 ? [open, ...undecided.map((sentence) => `- ${sentence}`)] : [];
  return typeset([heading, ...(lines.length > 0 ? lines : [none]), ...left].join('\n'), language);
}

const isMatterKind = (kind: string | undefined): kind is keyof typeof matterKindLabels =>
  kind !== undefined && kind in matterKindLabels;
