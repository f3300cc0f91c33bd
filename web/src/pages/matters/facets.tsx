/** The filters beside the list, which are its legend: each value with its number of matters. */
import { type ReactNode, useEffect, useState } from 'react';
import { useLabels } from '../../data/labels.tsx';
import { useAnswer } from '../../data/use-answer.ts';
import { useAddress } from '../../frame/use-address.ts';
import { MatterFacetsDocument, type MatterFacetsQuery } from '../../generated/graphql.ts';
import { Text } from '../../parts/text.tsx';
import { colourOf } from '../../parts/theme-root.ts';
import { writeNumber } from '../../words/formats.ts';
import { frameWords } from '../../words/frame.ts';
import { mattersWords } from '../../words/matters.ts';
import { useWords } from '../../words/words.ts';
import styles from './facets.module.css';
import { FACETS, type Facet, isMany, readFilters, toggle, URGENCIES } from './filters.ts';

interface Value {
  readonly value: string;
  readonly name: string;
  readonly count: number;
  readonly colour?: string;
}

type Found = NonNullable<NonNullable<MatterFacetsQuery['matters']>['facets']>;

export function Facets(): ReactNode {
  const { say, language } = useWords(mattersWords);
  const frame = useWords(frameWords);
  const label = useLabels();
  const [search, change] = useAddress();
  const { data, fault } = useAnswer(MatterFacetsDocument, readFilters(search));
  const found = data?.matters?.facets;
  return (
    <form className={styles.facets} aria-label={say('filters')}>
      {!found && !fault && <p role="status">{say('counting')}</p>}
      {FACETS.map((facet) => {
        const values = found ? valuesOf(facet, found) : [];
        const chosen = facet === 'etat' ? [search.get(facet) ?? 'WAITING'] : search.getAll(facet);
        return values.length === 0 ? null : (
          <fieldset key={facet}>
            <legend>{say(facet)}</legend>
            {facet === 'territoire' && <p className={styles.note}>{frame.say('territoryOfAll')}</p>}
            {values.map((value) => (
              <Choice
                key={value.value}
                facet={facet}
                value={value}
                isChosen={chosen.includes(value.value)}
                onChoose={() =>
                  change((next) => toggle(next, facet, value.value), {
                    replace: isMany(facet),
                    preventScrollReset: false,
                  })
                }
              />
            ))}
          </fieldset>
        );
      })}
    </form>
  );

  function valuesOf(facet: Facet, facets: Found): readonly Value[] {
    const titled = ({ labelFr, labelEn }: { labelFr: string; labelEn: string }) =>
      language === 'FR' ? labelFr : labelEn;
    const listed = (type: string, counts: Found['kind']) =>
      counts.flatMap(({ value, count }) => (value == null ? [] : [{ value, name: label(type, value), count }]));
    switch (facet) {
      case 'urgence':
        return URGENCIES.flatMap((each) =>
          listed(
            'MatterUrgency',
            facets.urgency.filter(({ value }) => value === each),
          ),
        );
      case 'nature':
        return listed('MatterKind', facets.kind);
      case 'thematique':
        return facets.theme.map(({ theme, count }) => ({
          ...{ value: theme.id, name: titled(theme), count, colour: colourOf(theme.id) },
        }));
      case 'territoire':
        return facets.territory.map(({ territory, count }) => ({ value: territory.id, name: territory.name, count }));
      case 'instance':
        return facets.body.map(({ actor, count }) => ({ value: actor.id, name: actor.name, count }));
      case 'etat':
        return stateValues(facets.state);
    }
  }

  function stateValues(counts: Found['state']): readonly Value[] {
    const of = (...states: readonly string[]) =>
      counts.reduce((sum, { value, count }) => (states.includes(value ?? '') ? sum + count : sum), 0);
    return [
      { value: 'WAITING', name: label('MatterState', 'WAITING'), count: of('WAITING') },
      { value: 'DECIDED', name: say('decided'), count: of('DECIDED', 'OVER') },
      { value: 'ALL', name: say('everything'), count: of('WAITING', 'DECIDED', 'OVER') },
    ];
  }
}

interface ChoiceProps {
  readonly facet: Facet;
  readonly value: Value;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Choice({ facet, value: { name, count, colour }, isChosen, onChoose }: ChoiceProps): ReactNode {
  const { language } = useWords(mattersWords);
  // The address changes a moment later; the tick does not wait for it.
  const [isMarked, setMarked] = useState(isChosen);
  useEffect(() => setMarked(isChosen), [isChosen]);
  return (
    <label className={styles.value}>
      <input
        type={facet === 'etat' ? 'radio' : 'checkbox'}
        name={facet}
        checked={isMarked}
        onChange={({ target }) => {
          setMarked(target.checked);
          onChoose();
        }}
      />
      {colour !== undefined && <i aria-hidden="true" style={{ background: colour }} />}
      <span>
        <Text>{name}</Text>
      </span>
      <b>{writeNumber(count, language)}</b>
    </label>
  );
}
