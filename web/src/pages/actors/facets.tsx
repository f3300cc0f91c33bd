/** The filters of actors, with the number of actors for each value; the choice is kept in the address. */
import type { ReactNode } from 'react';
import { useAnswer } from '../../data/use-answer.ts';
import { useTerritory } from '../../frame/territory.tsx';
import { useAddress } from '../../frame/use-address.ts';
import { useScope } from '../../frame/use-scope.ts';
import { ActorFacetsDocument, type ActorFilter, KindsToTieDocument } from '../../generated/graphql.ts';
import { Panel } from '../../parts/panel.tsx';
import { Tick } from '../../parts/tick.tsx';
import { EVERYWHERE } from '../../parts/to.tsx';
import { actorsWords } from '../../words/actors.ts';
import { frameWords } from '../../words/frame.ts';
import { useLabels } from '../../words/labels.tsx';
import { useWords } from '../../words/words.ts';
import styles from './actors.module.css';
import { Around } from './around.tsx';
import { Resource } from './closed-lists.ts';
import { countToTie } from './count-to-tie.ts';
import { inGroups, type OptionGroup } from './in-groups.ts';
import { Select } from './select.tsx';

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
