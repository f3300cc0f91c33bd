/** Finds a territory by the beginning of its name; case and accents do not matter. */
import { type ReactNode, useDeferredValue, useState } from 'react';
import { useLabels } from '../data/labels.tsx';
import { useAnswer } from '../data/use-answer.ts';
import { FindTerritoryDocument } from '../generated/graphql.ts';
import { Button } from '../parts/button.tsx';
import { frameWords } from '../words/frame.ts';
import { useWords } from '../words/words.ts';
import { usePlaceName } from './place-name.ts';
import { FindDialog } from './search/find-dialog.tsx';
import { withinName } from './within-name.ts';

interface Props {
  /** Whether the page shows a territory other than the council's. */
  readonly isElsewhere: boolean;
  /** Where a page without a choice is about all territories: the council's own, to choose it again. */
  readonly home?: { readonly id: string; readonly name: string } | undefined;
  /** Without a choice the page is about all territories, not about the council's own. */
  readonly isWholeUnasked?: boolean;
  readonly onChoose: (id: string | null, name?: string) => void;
  readonly onClose: () => void;
}

export function FindTerritory({ isElsewhere, home, isWholeUnasked = false, onChoose, onClose }: Props): ReactNode {
  const { say } = useWords(frameWords);
  const label = useLabels();
  const nameOf = usePlaceName();
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed.trim());
  const isAsked = text.length > 1;
  const { data, isAwaited } = useAnswer(FindTerritoryDocument, { text }, isAsked);
  const found = (isAsked ? (data?.search?.nodes ?? []) : []).filter((each) => each.__typename === 'Territory');
  // A town comes before the arrondissement that is called after it.
  const towns = new Set(found.flatMap(({ level, name }) => (level === 'COMMUNE' ? [name] : [])));
  const isCalledAfter = ({ level, name }: (typeof found)[number]) => (level !== 'COMMUNE' && towns.has(name) ? 1 : 0);
  const places = found.toSorted((one, other) => isCalledAfter(one) - isCalledAfter(other));
  return (
    <FindDialog
      title={say('findTerritory')}
      help={say('territoryHelp')}
      typed={typed}
      found={places.map(({ id, name, level, within }) => ({
        ...{ id, name },
        about: [label('TerritoryLevel', level), withinName(within)].filter(Boolean).join(' · '),
      }))}
      isAwaited={isAsked && (isAwaited || text !== typed.trim())}
      none={isAsked ? say('noTerritory') : undefined}
      onType={setTyped}
      onChoose={(id) => {
        const chosen = places.find((each) => each.id === id);
        onChoose(id, chosen && nameOf(chosen));
      }}
      onClose={onClose}
    >
      {home && <Button onPress={() => onChoose(home.id, home.name)}>{say('backTo', { name: home.name })}</Button>}
      {isElsewhere && (
        <Button onPress={() => onChoose(null)}>{say(isWholeUnasked ? 'wholeCountry' : 'backHome')}</Button>
      )}
    </FindDialog>
  );
}
