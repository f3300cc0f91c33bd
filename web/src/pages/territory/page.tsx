/** Territoire: who does what, where, and where is nothing? */
import { type ReactNode, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { addressOf } from '../../address-of.ts';
import addresses from '../../addresses.json';
import { AfterAnswer } from '../../data/after-answer.tsx';
import { useLabels } from '../../data/labels.tsx';
import { type Answer, useAnswer } from '../../data/use-answer.ts';
import { NotThere } from '../../frame/not-there.tsx';
import { Page as Head } from '../../frame/page.tsx';
import { Scope } from '../../frame/scope.tsx';
import { useTerritory } from '../../frame/territory.tsx';
import { useAddress } from '../../frame/use-address.ts';
import {
  SpeedsDocument,
  type SpeedsQuery,
  TerritoryOfDocument,
  ThemesBelowDocument,
  ToSpreadDocument,
  WhoWhereDocument,
  type WhoWhereQuery,
} from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Columns } from '../../parts/columns.tsx';
import { List } from '../../parts/list.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Text } from '../../parts/text.tsx';
import { TERRITORY, To } from '../../parts/to.tsx';
import { writeDay, writeNumber, writePercent } from '../../words/formats.ts';
import { territoryWords } from '../../words/territory.ts';
import { useWords } from '../../words/words.ts';
import { Audience } from '../actors/closed-lists.ts';
import { usePlaceless } from '../analyse/use-placeless.ts';
import { Unplaced } from '../funding/unplaced.tsx';
import { OneCell } from './cell.tsx';
import { ChooseCell } from './choose-cell.tsx';
import { MapOf } from './map-of.tsx';
import { Matrix } from './matrix.tsx';
import { peopleHere } from './people-here.tsx';
import type { Cell, Table } from './table.ts';
import styles from './territory.module.css';
import { unsaidIn } from './unsaid.ts';

/** How evenly each theme is served, in words. */
function Speeds({ answer }: { readonly answer: Answer<SpeedsQuery> }): ReactNode {
  const { say, language } = useWords(territoryWords);
  return (
    <Panel title={say('speeds')} answer={answer} of={answer.data?.severalSpeeds}>
      {({ nodes, unplaced }) => (
        <>
          <List of={nodes} keyOf={({ theme }) => theme.id} none={say('noSpeeds')}>
            {({ theme, served, population, said }) => (
              <>
                <strong>{language === 'FR' ? theme.labelFr : theme.labelEn}</strong>
                <small>
                  {say('served', { served: writeNumber(served, language), all: writeNumber(population, language) })}
                </small>
                <small>
                  {said.facts.at(-1)} {said.isExample && say('example')}
                </small>
              </>
            )}
          </List>
          {nodes.length > 0 && <p className={styles.soft}>{say('servedWhole')}</p>}
          <Unplaced of={unplaced} />
        </>
      )}
    </Panel>
  );
}

interface NothingLocalProps {
  readonly of: Table;
  /** Its id. */
  readonly theme: string;
}

/** Where nothing is local on a theme, in one sentence: what would have to be picked out of the table by eye. */
function NothingLocal({ of: { themes, territories, cells }, theme: id }: NothingLocalProps): ReactNode {
  const { say, language } = useWords(territoryWords);
  const row = themes.findIndex((each) => each.id === id);
  const theme = themes[row];
  if (!theme) return null;
  const names = territories
    .filter((_, place) => cells[row * territories.length + place]?.presence !== 'LOCAL')
    .sort((one, other) => (peopleHere(other) ?? 0) - (peopleHere(one) ?? 0))
    .map(({ name }) => name);
  const told = { theme: language === 'FR' ? theme.labelFr : theme.labelEn, names: names.join(', ') };
  return (
    <p>
      <Text>{say(names.length === 0 ? 'everywhereLocal' : 'nothingLocal', told)}</Text>
    </p>
  );
}

/** What was tried with results, and the places without it. */
function Experiments({ territory }: { readonly territory: string | null }): ReactNode {
  const { say, language } = useWords(territoryWords);
  const answer = useAnswer(ToSpreadDocument, { territory, language });
  return (
    <Panel title={say('experiments')} answer={answer} of={answer.data?.experiments}>
      {({ nodes }) => (
        <List of={nodes} keyOf={({ id }) => id} none={say('noExperiments')}>
          {({ said, results, places, calls }) => (
            <>
              <strong>{said.headline}</strong>
              {results.map((result) => (
                <small key={result}>
                  <Text>{result}</Text>
                </small>
              ))}
              <details className={styles.places}>
                <summary>{say('without')}</summary>
                <ul>
                  {places.map(({ territory: { id, name } }) => (
                    <li key={id}>
                      <To to={addressOf('oneTerritory', id)}>{name}</To>
                    </li>
                  ))}
                </ul>
              </details>
              {calls.map(({ id, title, endDate }) => (
                <small key={id}>
                  {endDate == null
                    ? say('callOpen', { title })
                    : say('callUntil', { title, day: writeDay(endDate, language) })}
                </small>
              ))}
              {said.isExample && <small>{say('example')}</small>}
            </>
          )}
        </List>
      )}
    </Panel>
  );
}

interface ChooseAudienceProps {
  readonly chosen: (typeof Audience)[number] | null;
  readonly onChoose: (audience: string | null) => void;
}

/** For whom is it? Limits the table to what says that it is for one audience, or for everyone. */
function ChooseAudience({ chosen, onChoose }: ChooseAudienceProps): ReactNode {
  const { say } = useWords(territoryWords);
  const label = useLabels();
  return (
    <label className={styles.audience}>
      {say('audience')}{' '}
      <select value={chosen ?? ''} onChange={({ target }) => onChoose(target.value === '' ? null : target.value)}>
        <option value="">{say('allAudiences')}</option>
        {Audience.filter((each) => each !== 'EVERYONE').map((each) => (
          <option key={each} value={each}>
            {label('Audience', each)}
          </option>
        ))}
      </select>
    </label>
  );
}

export function Page(): ReactNode {
  const { say } = useWords(territoryWords);
  const { id } = useParams();
  const [search] = useSearchParams();
  const asked = id ?? search.get(TERRITORY);
  const { isHomeless } = useTerritory();
  const named = useAnswer(TerritoryOfDocument, { id: asked ?? '' }, asked !== null);
  const node = named.data?.node;
  const isKnown = asked === null || node?.__typename === 'Territory' || named.isAwaited || named.fault !== undefined;
  if (!isKnown)
    return (
      <NotThere gone={node?.__typename === 'Gone' ? node : undefined}>
        <To to={addresses.territory}>{say('toHome')}</To>
      </NotThere>
    );
  if (asked === null && isHomeless)
    return (
      <Head title={say('noHome')} lead={say('noHomeWhy')} above={<Scope />}>
        <To to={addresses.toTreat}>{say('chooseHome')}</To>
      </Head>
    );
  return (
    <Looked key={asked} id={id} territory={asked} name={node?.__typename === 'Territory' ? node.name : undefined} />
  );
}

interface Props {
  /** As the address writes it. */
  readonly id: string | undefined;
  /** Null: the council's territory. */
  readonly territory: string | null;
  readonly name: string | undefined;
}

/** Asks for the table first. */
function Looked(place: Props): ReactNode {
  const { territory } = place;
  const [search] = useSearchParams();
  const unfolded = search.get('thematique');
  const below = useAnswer(ThemesBelowDocument, { theme: unfolded ?? '' }, unfolded !== null);
  const leaves = below.data?.theme?.id === unfolded ? below.data?.theme?.narrower.map(({ id }) => id) : undefined;
  const audience = Audience.find((each) => each === search.get('public')) ?? null;
  const asked = { territory, audience: audience && [audience], isPart: audience !== null };
  const roots = useAnswer(WhoWhereDocument, { ...asked, root: true, themes: null });
  const leafed = useAnswer(
    WhoWhereDocument,
    { ...asked, root: false, themes: leaves ?? [] },
    (leaves?.length ?? 0) > 0,
  );
  const answer = leaves && leaves.length > 0 ? leafed : roots;
  return (
    <AfterAnswer answer={answer}>
      <WithTable {...{ place, answer, unfolded, audience }} roots={roots.exact?.coverageMatrix} />
    </AfterAnswer>
  );
}

interface WithTableProps {
  readonly place: Props;
  readonly answer: Answer<WhoWhereQuery>;
  /** The themes that can be unfolded. */
  readonly roots: WhoWhereQuery['coverageMatrix'] | undefined;
  readonly unfolded: string | null;
  /** Only what is for this audience; null: for all. */
  readonly audience: (typeof Audience)[number] | null;
}

function WithTable({ place: { id, territory, name }, answer, roots, unfolded, audience }: WithTableProps): ReactNode {
  const { say, language } = useWords(territoryWords);
  const label = useLabels();
  const [search, change] = useAddress();
  const [isChoosing, setChoosing] = useState(false);
  const speeds = useAnswer(SpeedsDocument, { territory, language });
  const home = useTerritory().territory?.id;
  const placeless = usePlaceless(territory ?? home);
  const put = (name_: string, value: string | null) =>
    change((next) => (value === null ? next.delete(name_) : next.set(name_, value)));
  const open = ({ theme, territory: epci }: Cell) => put('case', `${theme}@${epci}`);
  const cell = cellOf(search.get('case'));
  // Cells under the heading of another audience would be wrong.
  const matrix = answer.exact?.coverageMatrix;
  const isEmpty = matrix?.territories.length === 0;
  // Of one intercommunalité a map says nothing, and what would stand beside the table leaves room below it.
  const isOne = matrix?.territories.length === 1;
  const beside = (
    <>
      {audience && <p>{say('besideAll')}</p>}
      <Speeds answer={speeds} />
    </>
  );
  /** The theme that the map was asked for. */
  const mapped = search.get('carte');
  const slowest = slowestOf(speeds, unfolded ?? mapped);
  const title = titleOf(slowest);
  return (
    <Head
      title={isEmpty ? say('empty') : title}
      after={[answer, speeds]}
      lead={say(isEmpty ? 'emptyWhy' : 'lead')}
      above={id === undefined ? <Scope /> : <Way name={name} />}
      beside={
        !isEmpty && (
          <Button isMain onPress={() => setChoosing(true)}>
            {say('helpAction')}
          </Button>
        )
      }
    >
      <Columns
        side={
          <>
            {!isOne && (
              <MapOf
                {...{ territory, answer }}
                chosen={mapped}
                onChoose={(theme) => put('carte', theme)}
                theme={slowest?.theme.id}
              />
            )}
            {!isOne && beside}
            <Experiments territory={territory} />
          </>
        }
      >
        <Panel
          title={say('table')}
          beside={<ChooseAudience chosen={audience} onChoose={(next) => put('public', next)} />}
          answer={answer}
          of={matrix}
          lines={20}
        >
          {(found) => (
            <>
              <Matrix
                of={found}
                unsaid={answer.exact?.whole?.cells.map(({ evidence }) => unsaidIn(evidence).length)}
                unfolded={unfolded}
                onUnfold={(theme) => put('thematique', theme)}
                onOpen={open}
              />
              {/* Below the table, which would move when the speeds come after it. */}
              {!audience && slowest && roots && <NothingLocal of={roots} theme={slowest.theme.id} />}
              {audience && <p>{say('onlyFor', { audience: label('Audience', audience) })}</p>}
              {placeless.map((told) => (
                <p key={told}>{told}</p>
              ))}
            </>
          )}
        </Panel>
        {isOne && beside}
      </Columns>
      {isChoosing && matrix && (
        <ChooseCell
          of={matrix}
          theme={unfolded ?? slowest?.theme.id ?? null}
          onClose={() => setChoosing(false)}
          onChoose={(chosen) => {
            setChoosing(false);
            open(chosen);
          }}
        />
      )}
      {cell && (
        <OneCell
          key={`${cell.theme} ${cell.territory}`}
          cell={cell}
          around={territory}
          audience={audience}
          onOpen={open}
          onClose={() => put('case', null)}
        />
      )}
    </Head>
  );

  /** While it loads, the name of the page. */
  function titleOf(found: Speed | undefined): string {
    if (audience) return say('forAudience', { audience: label('Audience', audience) });
    if (!found) return name ?? say('title');
    const theme = language === 'FR' ? found.theme.labelFr : found.theme.labelEn;
    if (found.served === 0) return say('findingNone', { theme });
    return say('finding', { theme, share: writePercent(found.servedShare ?? 0, language) });
  }
}

type Speed = NonNullable<SpeedsQuery['severalSpeeds']>['nodes'][number];

/** The theme that is asked for, else the one that reaches the fewest inhabitants. */
function slowestOf({ data }: Answer<SpeedsQuery>, asked: string | null): Speed | undefined {
  const [first] = (data?.severalSpeeds?.nodes ?? [])
    .filter(({ theme, servedShare }) => servedShare != null && (asked === null || theme.id === asked))
    .sort((one, other) => (one.servedShare ?? 0) - (other.servedShare ?? 0));
  return first;
}

function Way({ name }: { readonly name: string | undefined }): ReactNode {
  const { say } = useWords(territoryWords);
  return (
    <>
      <To to={addresses.territory}>{say('title')}</To> {name !== undefined && <Text>{`› ${name}`}</Text>}
    </>
  );
}

/** @param asked such as `e-sante@EPCI-200071892` */
function cellOf(asked: string | null): Cell | undefined {
  const [theme, territory] = asked?.split('@') ?? [];
  return theme && territory ? { theme, territory } : undefined;
}
