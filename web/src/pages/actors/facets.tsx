/** The filters of actors, with the number of actors for each value; the choice is kept in the address. */
import { type ReactNode, useId } from 'react';
import { useAnswer } from '../../data/use-answer.ts';
import { useTerritory } from '../../frame/territory.tsx';
import { useAddress } from '../../frame/use-address.ts';
import { ActorFacetsDocument, type ActorFilter, KindsToTieDocument } from '../../generated/graphql.ts';
import { Panel } from '../../parts/panel.tsx';
import { Tick } from '../../parts/tick.tsx';
import { actorsWords } from '../../words/actors.ts';
import { useLabels } from '../../words/labels.tsx';
import { useWords } from '../../words/words.ts';
import styles from './actors.module.css';
import { Around } from './around.tsx';
import { Resource } from './closed-lists.ts';
import { countToTie } from './count-to-tie.ts';

interface Props {
  readonly filter: ActorFilter;
  readonly isToTie: boolean;
}

export function Facets({ filter, isToTie }: Props): ReactNode {
  const { say, language } = useWords(actorsWords);
  const label = useLabels();
  const [search, put] = useAddress();
  const answer = useAnswer(ActorFacetsDocument, { filter: isToTie ? {} : filter });
  const near = { theme: null, territory: filter.territory ?? null, around: filter.around ?? false };
  const toTie = useAnswer(KindsToTieDocument, near, isToTie).exact?.isolatedActors;
  const toTieOn = countToTie(toTie, 'theme');
  const choose = (name: string, value: string) =>
    put((next) => {
      if (value === '') next.delete(name);
      else next.set(name, value);
      // "Around" needs a place.
      if (name === 'territoire' && value === '') next.delete('alentours');
    });
  const chooseKind = (kind: string, isWanted: boolean) =>
    put((next) => (isWanted ? next.append('type', kind) : next.delete('type', kind)));
  /** The number is unknown: only the words are shown. */
  const counted = (words: string, count: number | undefined) =>
    count === undefined ? words : say('withCount', { label: words, count });
  const resources = Resource.map((value) => ({ value, words: label('Resource', value) }));
  const { territory: chosen } = useTerritory();
  const select = (name: string, words: string, options: readonly { value: string; words: string }[]) => (
    <Select
      label={words}
      value={search.get(name) ?? ''}
      unlisted={name === 'territoire' ? chosen?.name : undefined}
      options={options}
      onChoose={(value) => choose(name, value)}
    />
  );
  return (
    <Panel title={say('filters')} answer={answer} of={answer.data?.actors?.facets} lines={12}>
      {({ kind, audience, theme, territory }) => (
        <div className={styles.facets} id="filters">
          <Tick className={styles.check} isOn={isToTie} onChange={(isOn) => choose('relier', isOn ? 'oui' : '')}>
            {say('onlyToTie')}
          </Tick>
          {isToTie && <p>{say('toTieFilters')}</p>}
          {select(
            'thematique',
            say('theme'),
            theme.map(({ theme: { id, labelFr, labelEn }, count }) => ({
              value: id,
              words: counted(
                language === 'FR' ? labelFr : labelEn,
                isToTie ? toTieOn && (toTieOn.get(id) ?? 0) : count,
              ),
            })),
          )}
          {select(
            'territoire',
            say('territory'),
            territory.map(({ territory: { id, name }, count }) => ({
              value: id,
              words: counted(name, isToTie ? undefined : count),
            })),
          )}
          {filter.territory != null && (
            <Around
              filter={filter}
              territory={filter.territory}
              isToTie={isToTie}
              isOn={search.get('alentours') === 'oui'}
              onChange={(isOn) => choose('alentours', isOn ? 'oui' : '')}
            />
          )}
          {!isToTie && (
            <>
              <fieldset className={styles.kinds}>
                {kind.length > 0 && <legend>{say('kind')}</legend>}
                {kind.map(({ value, count }) => (
                  <label key={value ?? ''} className={styles.check}>
                    <input
                      type="checkbox"
                      checked={search.getAll('type').includes(value ?? '')}
                      disabled={value == null}
                      onChange={({ target }) => chooseKind(value ?? '', target.checked)}
                    />
                    {counted(label('ActorKind', value), count)}
                  </label>
                ))}
              </fieldset>
              {select(
                'publics',
                say('audience'),
                audience.flatMap(({ value, count }) =>
                  value == null ? [] : [{ value, words: counted(label('Audience', value), count) }],
                ),
              )}
              {select('cherche', say('need'), resources)}
              {select('propose', say('offer'), resources)}
            </>
          )}
        </div>
      )}
    </Panel>
  );
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  /** What the value is called when no option has it. */
  readonly unlisted: string | undefined;
  readonly options: readonly { readonly value: string; readonly words: string }[];
  readonly onChoose: (value: string) => void;
}

function Select({ label, value, unlisted, options, onChoose }: SelectProps): ReactNode {
  const { say } = useWords(actorsWords);
  const id = useId();
  const isListed = value === '' || options.some((option) => option.value === value);
  return (
    <div className={styles.select}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChoose(target.value)}>
        <option value="">{say('any')}</option>
        {!isListed && <option value={value}>{unlisted ?? value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </div>
  );
}
