/** The kind of an agenda item, in the reader's words; undefined when it is no longer suggested. */
import type { ItemFragment } from '../../generated/graphql.ts';

type Suggestion = NonNullable<ItemFragment['suggestion']>;

export function kindOf(suggestion: Suggestion, label: (type: string, value: string) => string): string | undefined {
  switch (suggestion.__typename) {
    case 'Matter':
      return label('MatterKind', suggestion.kind);
    case 'Overlap':
      return label('SuggestionKind', 'OVERLAP');
    case 'Synergy':
      return label('SuggestionKind', 'SYNERGY');
    case 'ActorIntroduction':
      return label('SuggestionKind', 'INTRODUCTION');
    case 'IsolatedActor':
      return label('SuggestionKind', 'ISOLATION');
    case 'Gap':
      return label('SuggestionKind', 'GAP');
    case 'Experiment':
      return label('SuggestionKind', 'EXPERIMENT');
    case 'FundingEnd':
      return label('SuggestionKind', 'FUNDING_END');
    default:
      return undefined;
  }
}
