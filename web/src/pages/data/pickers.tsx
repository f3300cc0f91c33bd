/** Missing facts that are chosen rather than typed: themes, a place, the lead, other participants. */
import { type ReactNode, useState } from 'react';
import { useAnswer } from '../../data/use-answer.ts';
import { FindNamed } from '../../frame/find-named.tsx';
import { FindTerritory } from '../../frame/find-territory.tsx';
import { AllThemesDocument, type Lack } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { dataWords } from '../../words/data.ts';
import { useWords } from '../../words/words.ts';
import { ThemePicker } from '../examine/theme-picker.tsx';
import styles from './data.module.css';

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Picked {
  readonly themes: readonly string[];
  readonly place?: Named;
  readonly lead?: Named;
  readonly partner?: Named;
}

/** The missing facts that have a picker here. */
export const PICKED: readonly Lack[] = [
  'NO_THEME',
  'NO_SUBJECT',
  'NO_TERRITORY',
  'NO_PLACE',
  'NO_LEAD',
  'ONE_PARTICIPANT',
];

const WORDS = { place: 'place', lead: 'leader', partner: 'partner' } as const;

interface Props {
  readonly lacks: (lack: Lack) => boolean;
  readonly picked: Picked;
  readonly onPick: (picked: Picked) => void;
}

export function Pickers({ lacks, picked, onPick }: Props): ReactNode {
  const { say } = useWords(dataWords);
  const [asked, setAsked] = useState<'place' | 'lead' | 'partner'>();
  const needsTheme = lacks('NO_THEME') || lacks('NO_SUBJECT');
  const themes = useAnswer(AllThemesDocument, {}, needsTheme).data?.themes?.nodes ?? [];
  const choose = (one: Named) => {
    if (asked !== undefined) onPick({ ...picked, [asked]: one });
    setAsked(undefined);
  };
  const ask = (what: NonNullable<typeof asked>) => (
    <div className={styles.picker}>
      <span>{say(WORDS[what])}</span>
      <Button
        about={say('pickFor', { what: say(WORDS[what]), name: picked[what]?.name ?? say('unknown') })}
        onPress={() => setAsked(what)}
      >
        {picked[what]?.name ?? say('pick')}
      </Button>
    </div>
  );
  return (
    <>
      {needsTheme && (
        <ThemePicker all={themes} chosen={picked.themes} onChoose={(chosen) => onPick({ ...picked, themes: chosen })} />
      )}
      {(lacks('NO_TERRITORY') || lacks('NO_PLACE')) && ask('place')}
      {lacks('NO_LEAD') && ask('lead')}
      {lacks('ONE_PARTICIPANT') && ask('partner')}
      {asked === 'place' && (
        <FindTerritory
          isElsewhere={false}
          onChoose={(id, name) => id !== null && choose({ id, name: name ?? id })}
          onClose={() => setAsked(undefined)}
        />
      )}
      {(asked === 'lead' || asked === 'partner') && (
        <FindNamed kind="ACTOR" onChoose={choose} onClose={() => setAsked(undefined)} />
      )}
    </>
  );
}
