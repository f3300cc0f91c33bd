/** One theme in one intercommunalité: who is there, who could help, which calls are open. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import { useLabels } from '../../data/labels.tsx';
import { useAnswer } from '../../data/use-answer.ts';
import {
  type Audience,
  CellForAudienceDocument,
  FinerGapsDocument,
  OneCellDocument,
  type OneCellQuery,
} from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import form from '../../parts/form/form.module.css';
import { List } from '../../parts/list.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useUnknownState } from '../../parts/state/use-unknown-state.ts';
import { Text } from '../../parts/text.tsx';
import { To } from '../../parts/to.tsx';
import { colonIn } from '../../words/colon.ts';
import { writeDay } from '../../words/formats.ts';
import { territoryWords } from '../../words/territory.ts';
import { useWords } from '../../words/words.ts';
import { whoElsewhere } from './elsewhere.ts';
import type { Cell } from './table.ts';
import styles from './territory.module.css';
import { unsaidIn } from './unsaid.ts';

interface ForAudienceProps {
  readonly cell: Cell;
  /** Id of the territory of the page; null: home. */
  readonly around: string | null;
  readonly audience: Audience;
  readonly isLocal: boolean;
}

/** A cell for one audience: what does not say its audiences, and, where nothing is local, who does it for them elsewhere. */
function ForAudience({ cell, around, audience, isLocal }: ForAudienceProps): ReactNode {
  const { say } = useWords(territoryWords);
  const answer = useAnswer(CellForAudienceDocument, { ...cell, around, audience: [audience], isLocal });
  const whole = answer.data?.whole?.cells.find(({ territory }) => territory.id === cell.territory);
  const unsaid = whole ? unsaidIn(whole.evidence) : [];
  return (
    <>
      {unsaid.length > 0 && (
        <section>
          <h3>{say('unsaid', { count: unsaid.length })}</h3>
          <p className={styles.soft}>{say('unsaidWhy')}</p>
          <List of={unsaid} keyOf={({ id }) => id}>
            {(each) =>
              'title' in each ? (
                <To to={addressOf('initiative', each.id)}>
                  <Text>{each.title}</Text>
                </To>
              ) : (
                <To to={addressOf('actor', each.id)}>
                  <Text>{each.name}</Text>
                </To>
              )
            }
          </List>
        </section>
      )}
      {!isLocal && (
        <Panel title={say('elsewhere')} answer={answer} of={answer.data?.around}>
          {({ cells }) => (
            <List of={whoElsewhere(cells, cell.territory)} keyOf={({ id }) => id} none={say('noneElsewhere')}>
              {({ id, name, isActor, contact, places, isNear }) => (
                <>
                  <To to={addressOf(isActor ? 'actor' : 'initiative', id)}>
                    <Text>{name}</Text>
                  </To>
                  <small>
                    {[isNear ? say('near') : undefined, contact, places.join(', ')].filter(Boolean).join(' · ')}
                  </small>
                </>
              )}
            </List>
          )}
        </Panel>
      )}
    </>
  );
}

interface FinerProps {
  readonly cell: Cell;
  readonly onOpen: (cell: Cell) => void;
}

/** The themes below one on which nothing is local in a place; each opens who could help with it. */
function Finer({ cell, onOpen }: FinerProps): ReactNode {
  const { say, language } = useWords(territoryWords);
  const answer = useAnswer(FinerGapsDocument, cell);
  const gaps = answer.data?.gaps?.nodes.filter(({ territory }) => territory.id === cell.territory);
  return (
    <Panel title={say('finer')} answer={answer} of={answer.data?.gaps === null ? null : gaps} lines={3}>
      {(found) => (
        <List of={found} keyOf={({ id }) => id} none={say('noFiner')}>
          {({ theme, presence }) => {
            const name = language === 'FR' ? theme.labelFr : theme.labelEn;
            return (
              <>
                {name} <small>{say(presence === 'NONE' ? 'none' : 'onlyWide')}</small>{' '}
                <Button
                  about={say('helpWith', { name })}
                  onPress={() => onOpen({ theme: theme.id, territory: cell.territory })}
                >
                  {say('help')}
                </Button>
              </>
            );
          }}
        </List>
      )}
    </Panel>
  );
}

type Gap = NonNullable<OneCellQuery['gaps']>['nodes'][number];

interface Props {
  readonly cell: Cell;
  /** Id of the territory of the page; null: home. */
  readonly around: string | null;
  /** Only what is for this audience; null: for all. */
  readonly audience: Audience | null;
  readonly onOpen: (cell: Cell) => void;
  readonly onClose: () => void;
}

export function OneCell({ cell, around, audience, onOpen, onClose }: Props): ReactNode {
  const { say, language } = useWords(territoryWords);
  const root = !cell.theme.includes('--');
  const label = useLabels();
  const unknownState = useUnknownState();
  const answer = useAnswer(OneCellDocument, { ...cell, root, audience: audience && [audience], language });
  const matrix = answer.data?.coverageMatrix;
  const found = matrix?.cells.find(({ territory }) => territory.id === cell.territory);
  const theme = matrix?.themes[0];
  const above = theme?.broader[0];
  const epci = matrix?.territories.find(({ id }) => id === cell.territory);
  const gap = answer.data?.gaps?.nodes.find(
    (each) => each.theme.id === cell.theme && each.territory.id === cell.territory,
  );
  const title = theme && epci ? `${language === 'FR' ? theme.labelFr : theme.labelEn} · ${epci.name}` : say('loading');
  return (
    <Dialog title={title} onClose={onClose}>
      {above && (
        <Button isInline onPress={() => onOpen({ theme: above.id, territory: cell.territory })}>
          {say('backTo', { name: language === 'FR' ? above.labelFr : above.labelEn })}
        </Button>
      )}
      <div className={styles.opened}>
        <Panel title={say('who')} answer={answer} of={answer.data ? (found ?? undefined) : undefined}>
          {({ sentence, evidence: { initiatives, actors } }) => (
            <>
              <p>{sentence}</p>
              {initiatives.some(unknownState) && <p className={styles.soft}>{say('unknownStates')}</p>}
              {audience && <p className={styles.soft}>{say('onlyFor', { audience: label('Audience', audience) })}</p>}
              <List of={[...initiatives, ...actors]} keyOf={({ id }) => id} none={say('nobody')}>
                {(each) =>
                  'title' in each ? (
                    <>
                      <To to={addressOf('initiative', each.id)}>
                        <Text>{each.title}</Text>
                      </To>
                      <small>
                        {[unknownState(each), each.participants.map(({ name }) => name).join(', ')]
                          .filter(Boolean)
                          .join(' · ')}
                      </small>
                    </>
                  ) : (
                    <To to={addressOf('actor', each.id)}>
                      <Text>{each.name}</Text>
                    </To>
                  )
                }
              </List>
            </>
          )}
        </Panel>
        {root && !audience && <Finer cell={cell} onOpen={onOpen} />}
        {audience && found && <ForAudience {...{ cell, around, audience }} isLocal={found.presence === 'LOCAL'} />}
        {gap && <Help of={gap} />}
      </div>
      <div className={form.buttons}>
        <Button onPress={onClose}>{say('close')}</Button>
      </div>
    </Dialog>
  );
}

/** How many neighbouring intercommunalités are named of one who is in several. */
const MOST_NAMED = 3;

function Help({ of: { actors, calls, neighboursKnown, said } }: { readonly of: Gap }): ReactNode {
  const { say, language } = useWords(territoryWords);
  const label = useLabels();
  const tellNear = (near: string, neighbours: readonly { readonly name: string }[]) => {
    if (neighbours.length === 0) return near;
    const names = neighbours.slice(0, MOST_NAMED).map(({ name }) => name);
    const rest = neighbours.length - names.length;
    const told = names.join(', ');
    return `${near}${colonIn(language)}${rest > 0 ? say('andMore', { names: told, count: rest }) : told}`;
  };
  return (
    <section>
      <h3>{say('help')}</h3>
      <List of={actors} keyOf={({ actor }) => actor.id} none={say('noHelp')}>
        {({ actor, nearness, neighbours, initiatives }) => (
          <>
            <To to={addressOf('actor', actor.id)}>
              <Text>{actor.name}</Text>
            </To>
            <small>
              {[
                tellNear(label('Nearness', nearness), neighbours),
                actor.contact,
                initiatives.map(({ title }) => title).join(', '),
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </>
        )}
      </List>
      {!neighboursKnown && <p className={styles.soft}>{say('noNeighbours')}</p>}
      <h3>{say('openCalls')}</h3>
      <List of={calls} keyOf={({ id }) => id} none={say('noCalls')}>
        {({ title, endDate }) =>
          endDate == null ? say('callOpen', { title }) : say('callUntil', { title, day: writeDay(endDate, language) })
        }
      </List>
      {said.isExample && <p className={styles.soft}>{say('example')}</p>}
    </section>
  );
}
