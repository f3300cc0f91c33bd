/** Counts the decisions on suggestions: retained and dismissed, by kind of suggestion and by reason. */

import type { StoredDecision } from '../../answers/decisions/standing-decisions.js';
import type { DismissalReason, SuggestionKind, SynergyKind } from '../../language/generated/types.js';
import { dismissalLabels, synergyLabels } from '../../words/labels.js';
import { kindOf, suggestionKinds } from './kinds.js';

interface DecidedSuggestions {
  readonly kind: SuggestionKind;
  readonly synergyKind: SynergyKind | null;
  readonly retainedCount: number;
  readonly dismissedCount: number;
  readonly reasons: readonly { readonly reasonKind: DismissalReason | null; readonly count: number }[];
}

/** In the order in which they are displayed. */
const synergyKinds = Object.keys(synergyLabels) as SynergyKind[];
const reasonKinds = [...(Object.keys(dismissalLabels) as DismissalReason[]), null];

export function countDecided(decisions: readonly StoredDecision[]): DecidedSuggestions[] {
  const groups = new Map<string, StoredDecision[]>();
  for (const decision of decisions) {
    const kind = decision.suggestion === null ? undefined : kindOf(decision.suggestion)?.kind;
    if (kind === undefined) continue;
    const key = `${kind} ${kind === 'SYNERGY' ? synergyKindOf(decision.suggestion ?? '') : ''}`;
    groups.set(key, [...(groups.get(key) ?? []), decision]);
  }
  return suggestionKinds.flatMap(({ kind }) =>
    [null, ...synergyKinds].flatMap((synergyKind) => {
      const group = groups.get(`${kind} ${synergyKind ?? ''}`);
      return group ? [countGroup(kind, synergyKind, group)] : [];
    }),
  );
}

/** Empty for a suggestion that is not a synergy. */
const synergyKindOf = (suggestion: string): string => /^synergy-([A-Z_]+)-/.exec(suggestion)?.[1] ?? '';

function countGroup(
  kind: SuggestionKind,
  synergyKind: SynergyKind | null,
  group: readonly StoredDecision[],
): DecidedSuggestions {
  const dismissed = group.filter(({ status }) => status === 'DISMISSED');
  const reasons = reasonKinds
    .map((reasonKind) => ({ reasonKind, count: dismissed.filter((one) => one.reasonKind === reasonKind).length }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
  return {
    ...{ kind, synergyKind, reasons },
    retainedCount: group.length - dismissed.length,
    dismissedCount: dismissed.length,
  };
}
