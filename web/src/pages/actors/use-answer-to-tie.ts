/** Who of those on a theme around a place is tied to nobody, and how the others stand, in one sentence. */
import { useScope } from '../../frame/use-scope.ts';
import type { AllThemesQuery, IsolationKind, KindsToTieQuery } from '../../generated/graphql.ts';
import { actorsWords } from '../../words/actors.ts';
import { spellNumber, writeNumber } from '../../words/formats.ts';
import { useLabels } from '../../words/labels.tsx';
import { useWords } from '../../words/words.ts';

type Found = NonNullable<KindsToTieQuery['isolatedActors']>;

/** All others are tied to somebody. */
const ALONE: readonly IsolationKind[] = ['NO_TIES', 'FUNDING_ONLY', 'SEAT_ONLY', 'LAPSED', 'PLANNED'];
export const MOST_NAMED = 6;

interface Asked {
  readonly found: Found | null | undefined;
  /** Id; null: of all themes. */
  readonly theme: string | null;
  readonly themes: AllThemesQuery['themes'] | undefined;
  readonly isAround: boolean;
}

/** @returns undefined when the question is not that narrow, or the answer not known whole */
export function useAnswerToTie({ found, theme, themes, isAround }: Asked): string | undefined {
  const { say, language } = useWords(actorsWords);
  const label = useLabels();
  const { name: place } = useScope();
  const known = themes?.nodes.find(({ id }) => id === theme);
  const isWhole = found != null && found.nodes.length > 0 && found.totalCount === found.nodes.length;
  if (!isWhole || known === undefined) return undefined;
  const namesOf = (rows: Found['nodes']) => {
    const names = rows.map(({ actor }) => actor.name);
    const rest = names.length - MOST_NAMED;
    return rest > 1
      ? say('andOthers', { names: names.slice(0, MOST_NAMED).join(', '), number: writeNumber(rest, language) })
      : names.join(', ');
  };
  const alone = found.nodes.filter(({ kind }) => ALONE.includes(kind));
  const tellKind = (each: IsolationKind) => {
    const kind = label('IsolationKind', each).replace(/^./, (first) => first.toLowerCase());
    return say('ofKind', { kind, names: namesOf(found.nodes.filter((row) => row.kind === each)) });
  };
  const kinds = [...new Set(found.nodes.map(({ kind }) => kind).filter((kind) => !ALONE.includes(kind)))];
  const [count, number] = [alone.length, spellNumber(alone.length, language)];
  const what = [
    count === 0 ? say('nobodyAlone') : say('alone', { count, number, names: namesOf(alone) }),
    ...(kinds.length > 0 ? [say('alsoToTie', { kinds: kinds.map(tellKind).join(', ') })] : []),
  ].join(language === 'FR' ? ' ; ' : '; ');
  const where = place !== null && isAround ? say('placeAround', { place }) : place;
  const subject = language === 'FR' ? known.labelFr : known.labelEn;
  return say('answerOf', { where: [where, subject].filter(Boolean).join(', '), what });
}
