/** The colours and shapes of the map, with the number of actors for each; unticked ones are hidden. */
import { type ReactNode, useMemo } from 'react';
import { colourOf } from '../../../parts/theme-root.ts';
import { analyseWords } from '../../../words/analyse.ts';
import { useWords } from '../../../words/words.ts';
import styles from '../analyse.module.css';
import type { MapLegend } from './draw-legend.ts';
import { formOf, type Hidden, type Network, rootOf } from './network.ts';

interface Props {
  readonly network: Network;
  readonly legend: MapLegend;
  readonly hidden: Hidden;
  readonly onToggle: (name: 'sans' | 'sansForme', value: string) => void;
}

export function Legend({ network, legend, hidden, onToggle }: Props): ReactNode {
  const { say } = useWords(analyseWords);
  const { themes, colour } = legend;
  const roots = themes.map(({ id, name }) => ({ id, name, value: id || 'aucune' }));
  const counts = useMemo(() => {
    const found = new Map<string, number>();
    for (const actor of network.actors)
      for (const key of [rootOf(actor), formOf(actor)]) found.set(key, (found.get(key) ?? 0) + 1);
    return found;
  }, [network]);
  return (
    <div className={styles.legend}>
      <fieldset>
        <legend>{say('legend')}</legend>
        {roots.map(({ id, value, name }) => (
          <label key={value}>
            <input type="checkbox" checked={!hidden.roots.includes(value)} onChange={() => onToggle('sans', value)} />
            <i aria-hidden="true" style={{ background: colourOf(id) }} />
            {say('count', { name, count: counts.get(id) ?? 0 })}
          </label>
        ))}
        <small>{colour}</small>
      </fieldset>
      <fieldset>
        <legend>{say('form')}</legend>
        {(['institution', 'association'] as const).map((form) => (
          <label key={form}>
            <input
              type="checkbox"
              checked={!hidden.forms.includes(form)}
              onChange={() => onToggle('sansForme', form)}
            />
            {say('count', { name: say(form), count: counts.get(form) ?? 0 })}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
