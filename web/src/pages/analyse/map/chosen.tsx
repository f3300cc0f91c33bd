/** The selected actor, chosen on the map or in the list: its partners, and a link to its record. */
import { type ReactNode, useDeferredValue, useId, useMemo, useState } from 'react';
import { curl } from '../../../../../src/words/typography.ts';
import { addressOf } from '../../../address-of.ts';
import { useLabels } from '../../../data/labels.tsx';
import { Text } from '../../../parts/text.tsx';
import { To } from '../../../parts/to.tsx';
import { analyseWords } from '../../../words/analyse.ts';
import { useWords } from '../../../words/words.ts';
import styles from '../analyse.module.css';
import { type Network, partnersOf } from './network.ts';

const MOST_NAMED = 12;
/** With more actors the list holds them only while it is used: thousands of names cost a quarter of a second at each dialog. */
const MOST_READY = 500;

interface Props {
  readonly of: Network;
  /** The index of an actor. */
  readonly chosen: number | undefined;
  readonly onChoose: (place: number) => void;
}

export function Chosen({ of, chosen, onChoose }: Props): ReactNode {
  const { say, language } = useWords(analyseWords);
  const label = useLabels();
  const id = useId();
  const actor = chosen === undefined ? undefined : of.actors[chosen];
  const allPartners = useMemo(() => partnersOf(of), [of]);
  const partners = chosen === undefined ? [] : (allPartners[chosen] ?? []);
  const [isUsed, setUsed] = useState(false);
  // Made once, after what people see first, and not again for each choice.
  const later = useDeferredValue<Network | undefined>(of, undefined);
  const network = isUsed ? of : of.actors.length <= MOST_READY ? later : undefined;
  const options = useMemo(() => {
    const { compare } = new Intl.Collator(language);
    const names = (network?.actors ?? []).map(({ name }, place) => ({ name, place }));
    return names
      .sort((one, other) => compare(one.name, other.name))
      .map(({ name, place }) => (
        <option key={place} value={place}>
          {curl(name)}
        </option>
      ));
  }, [network, language]);
  return (
    <div className={styles.chosen}>
      <h3>{say('chosen')}</h3>
      <label htmlFor={id}>{say('chooseHelp')}</label>
      <select
        id={id}
        value={chosen ?? ''}
        onPointerDown={() => setUsed(true)}
        onFocus={() => setUsed(true)}
        onBlur={() => setUsed(false)}
        onChange={({ target }) => onChoose(Number(target.value))}
      >
        <option value="" disabled>
          {say('none')}
        </option>
        {network === undefined && actor && <option value={chosen}>{actor.name}</option>}
        {options}
      </select>
      {actor && (
        <>
          <p>
            <strong>
              <Text>{actor.name}</Text>
            </strong>{' '}
            · {label('ActorKind', actor.kind)}
          </p>
          <p>
            <To to={addressOf('actor', actor.id)}>{say('openRecord')} →</To>
          </p>
          <p>{say('partners', { count: partners.length })}</p>
          <ul>
            {partners.slice(0, MOST_NAMED).map((place) => (
              <li key={place}>
                <button type="button" onClick={() => onChoose(place)}>
                  <Text>{of.actors[place]?.name ?? ''}</Text>
                </button>
              </li>
            ))}
          </ul>
          {partners.length > MOST_NAMED && (
            <p className={styles.soft}>{say('more', { count: partners.length - MOST_NAMED })}</p>
          )}
        </>
      )}
    </div>
  );
}
