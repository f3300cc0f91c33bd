/** The filters of actors, with the number of actors for each value; the choice is kept in the address. */
import { type ReactNode, useId } from 'react';
import { useLabels } from '../../data/labels.tsx';
import { useAnswer } from '../../data/use-answer.ts';
import { useTerritory } from '../../frame/territory.tsx';
import { useAddress } from '../../frame/use-address.ts';
import { useScope } from '../../frame/use-scope.ts';
import {
  ActorFacetsDocument,
  type ActorFilter,
  ActorsAroundDocument,
  ActorsToTieAroundDocument,
  KindsToTieDocument,
} from '../../generated/graphql.ts';
import { Panel } from '../../parts/panel.tsx';
import { Text } from '../../parts/text.tsx';
import { Tick } from '../../parts/tick.tsx';
import { EVERYWHERE } from '../../parts/to.tsx';
import { actorsWords } from '../../words/actors.ts';
import { writeNumber } from '../../words/formats.ts';
import { frameWords } from '../../words/frame.ts';
import { useWords } from '../../words/words.ts';
import styles from './actors.module.css';
import { Resource } from './closed-lists.ts';
import { countToTie } from './count-to-tie.ts';
import { inGroups, type OptionGroup } from './in-groups.ts';

interface SelectProps {
  readonly label: string;
  readonly value: string;
  /** What it is about without a choice; undefined: no filter. */
  readonly any: string | undefined;
  /** What the value is called when no option has it. */
  readonly unlisted: string | undefined;
  /** A group without a name has no heading. */
  readonly groups: readonly OptionGroup[];
  /** What else the choice does. */
  readonly note: string | undefined;
  readonly onChoose: (value: string) => void;
}

/** One filter with one value: a list, in groups where it is long. */
function Select({ label, value, any, unlisted, groups, note, onChoose }: SelectProps): ReactNode {
  const { say } = useWords(actorsWords);
  const id = useId();
  const isListed = value === '' || groups.some(({ options }) => options.some((option) => option.value === value));
  const list = ({ options }: OptionGroup) =>
    options.map((option) => (
      <option key={option.value} value={option.value}>
        <Text>{option.words}</Text>
      </option>
    ));
  return (
    <div className={styles.select}>
      <label htmlFor={id}>{label}</label>
      {note !== undefined && <p id={`${id}-note`}>{note}</p>}
      <select
        id={id}
        value={value}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onChange={({ target }) => onChoose(target.value)}
      >
        <option value="">{any ?? say('any')}</option>
        {!isListed && <option value={value}>{unlisted ?? value}</option>}
        {groups.map((group) =>
          group.name === '' ? (
            list(group)
          ) : (
            <optgroup key={group.name} label={group.name}>
              {list(group)}
            </optgroup>
          ),
        )}
      </select>
    </div>
  );
}

interface AroundProps {
  readonly filter: ActorFilter;
  readonly territory: string;
  readonly isToTie: boolean;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** Widens the chosen territory to its intercommunalités and those that touch them, and says how many actors that makes. */
function Around({ filter, territory, isToTie, isOn, onChange }: AroundProps): ReactNode {
  const { say, language } = useWords(actorsWords);
  const listed = useAnswer(ActorsAroundDocument, { filter: { ...filter, around: true } }, !isToTie);
  const toTie = useAnswer(ActorsToTieAroundDocument, { theme: filter.theme ?? null, territory }, isToTie);
  const count = isToTie ? toTie.exact?.isolatedActors?.totalCount : listed.exact?.actors?.totalCount;
  return (
    <Tick className={styles.check} isOn={isOn} onChange={onChange}>
      {count === undefined
        ? say('around')
        : say('withCount', { label: say('around'), count: writeNumber(count, language) })}
    </Tick>
  );
}

interface Props {
  readonly filter: ActorFilter;
  readonly isToTie: boolean;
}

export function Facets({ filter, isToTie }: Props): ReactNode {
  const { say, language } = useWords(actorsWords);
  const frame = useWords(frameWords);
  const label = useLabels();
  const [search, put] = useAddress();
  const { place, isEverywhere } = useScope();
  const answer = useAnswer(ActorFacetsDocument, { filter: isToTie ? {} : filter }, place !== undefined);
  const near = { theme: null, territory: filter.territory ?? null, around: filter.around ?? false };
  const toTie = useAnswer(KindsToTieDocument, near, isToTie && place !== undefined).exact?.isolatedActors;
  const toTieOn = countToTie(toTie, 'theme');
  const choose = (name: string, value: string) =>
    put((next) => {
      if (value === '') next.delete(name);
      else next.set(name, value);
      if (name === 'territoire') next.delete(EVERYWHERE);
      // "Around" needs a place.
      if (name === 'territoire' && value === '') next.delete('alentours');
    });
  const chooseKind = (kind: string, isWanted: boolean) =>
    put((next) => (isWanted ? next.append('type', kind) : next.delete('type', kind)));
  /** The number is unknown: only the words are shown. */
  const counted = (words: string, count: number | undefined) =>
    count === undefined ? words : say('withCount', { label: words, count });
  const resources = [{ name: '', options: Resource.map((value) => ({ value, words: label('Resource', value) })) }];
  const { territory: chosen, home } = useTerritory();
  const titled = ({ labelFr, labelEn }: { readonly labelFr: string; readonly labelEn: string }) =>
    language === 'FR' ? labelFr : labelEn;
  const select = (name: string, words: string, groups: readonly OptionGroup[]) => (
    <Select
      label={words}
      value={search.get(name) ?? ''}
      any={name === 'territoire' ? (isEverywhere ? undefined : home?.name) : undefined}
      unlisted={name === 'territoire' ? chosen?.name : undefined}
      groups={groups}
      note={name === 'territoire' ? frame.say('territoryOfAll') : undefined}
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
            inGroups(
              theme.map(({ theme: one, count }) => ({
                group: titled(one.broader[0] ?? one),
                isHead: one.broader.length === 0,
                option: {
                  value: one.id,
                  words: counted(titled(one), isToTie ? toTieOn && (toTieOn.get(one.id) ?? 0) : count),
                },
              })),
              language,
            ),
          )}
          {select(
            'territoire',
            say('territory'),
            inGroups(
              territory.map(({ territory: { id, name, within }, count }) => {
                const isHome = home !== undefined && (id === home.id || within.some((each) => each.id === home.id));
                return {
                  group: isHome ? home.name : say(home ? 'elsewhere' : 'territory'),
                  isFirstGroup: isHome,
                  option: { value: id, words: counted(name, isToTie ? undefined : count) },
                };
              }),
              language,
            ),
          )}
          {filter.territory != null && search.get('territoire') !== null && (
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
              {select('publics', say('audience'), [
                {
                  name: '',
                  options: audience.flatMap(({ value, count }) =>
                    value == null ? [] : [{ value, words: counted(label('Audience', value), count) }],
                  ),
                },
              ])}
              {select('cherche', say('need'), resources)}
              {select('propose', say('offer'), resources)}
            </>
          )}
        </div>
      )}
    </Panel>
  );
}
