/** A suggestion in full: the bridge, what is similar and why, the initiatives side by side, the calendar, and the decision. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import { useInstallation } from '../../data/installation.tsx';
import { useLabels } from '../../data/labels.tsx';
import { standingChanges } from '../../data/standing-changes.ts';
import { useAct } from '../../data/use-act.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { endsOf } from '../../decide/ends-of.ts';
import { isClosed } from '../../decide/is-closed.ts';
import { UrgencyChip } from '../../decide/urgency-chip.tsx';
import { useToldReasons } from '../../decide/use-told-reasons.ts';
import { Offered } from '../../frame/offered.tsx';
import { Page as Head } from '../../frame/page.tsx';
import { useViewer } from '../../frame/viewer.tsx';
import {
  type ComparedFragment,
  DecisionHistoryDocument,
  type DecisionHistoryQuery,
  type MadeDecisionFragment,
  UndoDocument,
} from '../../generated/graphql.ts';
import { useTellWho } from '../../parts/actor-of-change.ts';
import { Bridge } from '../../parts/bridge/bridge.tsx';
import { Button } from '../../parts/button.tsx';
import { Chip } from '../../parts/chip.tsx';
import { Day } from '../../parts/day.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { type End, isInstitution } from '../../parts/shape.tsx';
import { Text } from '../../parts/text.tsx';
import { colourOf } from '../../parts/theme-root.ts';
import { To } from '../../parts/to.tsx';
import { writeDay, writeMoment } from '../../words/formats.ts';
import { matterWords } from '../../words/matter.ts';
import { useWords } from '../../words/words.ts';
import { Contact } from '../actor/contact.tsx';
import { ChangedFields } from '../data/changed-fields.tsx';
import { Card } from './card.tsx';
import { DecideForm } from './decide-form.tsx';
import styles from './dossier.module.css';
import { Factors } from './factors.tsx';
import { Message } from './message.tsx';
import { SideBySide } from './side-by-side.tsx';
import type { Suggestion } from './suggestion.ts';
import { Way as WayBetween } from './way.tsx';

interface HistoryProps {
  /** Its id: it stays the same after an undo, and so does its history. */
  readonly decision: string;
  readonly isStanding: boolean;
}

/** Earlier decisions and who took them, for readers who may read the history. The current decision can be undone. */
function History({ decision, isStanding }: HistoryProps): ReactNode {
  const { say, language } = useWords(matterWords);
  const { mayRead, can } = useViewer();
  const tellWho = useTellWho();
  const { run, isWaiting, refusal } = useAct();
  // Readers who may read owners may read the history: both are for editors.
  const { data, isAwaited } = useAnswer(DecisionHistoryDocument, { id: decision, language }, mayRead('Decision.owner'));
  const changes = data?.changes;
  const [last] = changes?.nodes ?? [];
  if (!changes || !last) return null;
  const isPutBack = changes.nodes.some(({ id, undoes }) => id === last.undoes && undoes != null);
  const isUndoable = isStanding && (last.undoes == null || isPutBack) && last.stands && can('UNDO');
  const undo = () =>
    run(UndoDocument, { change: last.id, language }, say(isOnly(changes) ? 'undidOnly' : 'undidDecision'));
  return (
    <>
      {isUndoable && (
        <Button isWaiting={isWaiting || isAwaited} onPress={() => void undo()}>
          {say('undoDecision')}
        </Button>
      )}
      <Refusal message={refusal} />
      <details>
        <summary>{say('history', { count: changes.totalCount })}</summary>
        <ul className={styles.facts}>
          {changes.nodes.map(({ id, at, by, sentence, fields }) => (
            <li key={id}>
              <Text>{say('historyLine', { day: writeMoment(at, language), by: tellWho(by), what: sentence })}</Text>
              <ChangedFields of={fields} />
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** Whether no earlier decision stands again once the last is undone: all are known, and each earlier one was undone. */
function isOnly({ nodes, totalCount }: NonNullable<DecisionHistoryQuery['changes']>): boolean {
  return nodes.length === totalCount && standingChanges(nodes).length === 1;
}

interface DecisionsTakenProps {
  readonly id: string;
  readonly decision: MadeDecisionFragment | null | undefined;
}

/** The decisions on the matter, when and where; for readers with the right, who follows them up and why. */
function DecisionsTaken({ id, decision }: DecisionsTakenProps): ReactNode {
  const { say, language } = useWords(matterWords);
  const label = useLabels();
  const reasons = useToldReasons(id, decision);
  if (decision == null)
    return (
      <Card title={say('decisionsTaken')}>
        <p className={styles.quiet}>{say('noDecision')}</p>
        <History decision={`decision-${id}`} isStanding={false} />
      </Card>
    );
  const day = (on: string) => writeDay(on, language);
  const lines = [
    decision.dueOn == null ? '' : say('dueOn', { day: day(decision.dueOn) }),
    decision.meetingOn == null ? '' : say('meetingOf', { day: day(decision.meetingOn) }),
    decision.body == null ? '' : say('bodyOf', { name: decision.body.name }),
    ...reasons,
  ];
  return (
    <Card title={say('decisionsTaken')}>
      <p>
        <Chip tone="BRIDGE">{label('DecisionStatus', decision.status)}</Chip>{' '}
        {say('decidedOn', { day: day(decision.decidedOn) })}
      </p>
      <ul className={styles.facts}>
        {lines
          .filter((line) => line !== '')
          .map((line) => (
            <li key={line}>
              <Text>{line}</Text>
            </li>
          ))}
      </ul>
      <History decision={decision.id} isStanding />
    </Card>
  );
}

const timeOf = (day: string) => Date.parse(`${day}T00:00:00Z`);
const YEAR_MS = 365 * 86_400_000;

/** The period of each initiative on one axis, with today; the dates are written beside each bar, so that the picture is not needed. */
function Calendar({ initiatives }: { readonly initiatives: readonly ComparedFragment[] }): ReactNode {
  const { say } = useWords(matterWords);
  const today = useInstallation()?.today;
  const dated = initiatives.filter(({ startDate, endDate }) => startDate != null || endDate != null);
  if (dated.length === 0 || today === undefined) return null;
  const known = [today, ...dated.flatMap(({ startDate, endDate }) => [startDate, endDate])].flatMap((day) =>
    day == null ? [] : [timeOf(day)],
  );
  // A bar with an unknown end runs off the edge.
  const [first, last] = [Math.min(...known), Math.max(...known) + YEAR_MS / 4];
  const at = (day: string) => (100 * (timeOf(day) - first)) / (last - first);
  return (
    <Card title={say('calendar')}>
      <ul className={styles.calendar}>
        {dated.map(({ id, title, startDate, endDate, themes }) => (
          <li key={id}>
            <To to={addressOf('initiative', id)}>
              <Text>{title}</Text>
            </To>{' '}
            <span className={styles.quiet}>
              <Day on={startDate} form="MONTH" /> – <Day on={endDate} form="MONTH" />
            </span>
            <svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
              <rect y="5" width="100" height="4" fill="var(--quiet)" />
              <rect
                x={startDate == null ? 0 : at(startDate)}
                y="2"
                width={(endDate == null ? 100 : at(endDate)) - (startDate == null ? 0 : at(startDate))}
                height="10"
                fill={colourOf(themes[0]?.id)}
                opacity={startDate == null || endDate == null ? 0.5 : 1}
              />
              <rect x={at(today)} width="0.4" height="14" fill="var(--ink)" />
            </svg>
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>
        │ {say('today')} <Day on={today} />
      </p>
    </Card>
  );
}

/** How the file of a matter that is dismissed or done speaks: of what was proposed, and no longer of what to do now. */
function asProposed(
  said: Suggestion['said'],
  say: (key: 'wasProposed', values: { readonly step: string }) => string,
): Suggestion['said'] {
  const { nextStep } = said;
  return {
    ...{ ...said, whyNow: null, caveat: null },
    nextStep: nextStep == null ? null : say('wasProposed', { step: nextStep }),
  };
}

type Found = Exclude<Suggestion, { readonly __typename: 'NotSuggested' }>;
interface Caller {
  readonly id: string;
  readonly name: string;
  readonly contact: string | null;
}

interface Props {
  readonly found: Found;
  readonly isAwaited: boolean;
  readonly above: ReactNode;
}

export function Dossier({ found, isAwaited, above }: Props): ReactNode {
  const { say } = useWords(matterWords);
  const label = useLabels();
  const matter = 'matter' in found ? found.matter : null;
  // Money that ends is decided on in its matter; a pair may also be decided on alone.
  const isOfMatter = matter != null && (found.__typename === 'FundingEnd' || found.decision == null);
  const decision = isOfMatter ? (matter.decision ?? found.decision) : found.decision;
  const isOver = isClosed(decision);
  const said = isOver ? asProposed(found.said, say) : found.said;
  const initiatives = initiativesOf(found);
  const [one, other] = twoOf(found);
  const ends = found.__typename === 'Matter' ? endsOf(found) : initiatives.map(endOf);
  return (
    <Head
      title={said.headline}
      above={above}
      beside={<Message said={said} />}
      lead={
        <>
          {decision && <Chip tone="BRIDGE">{label('DecisionStatus', decision.status)}</Chip>} {said.whyNow}{' '}
          {said.nextStep} {said.caveat}
        </>
      }
    >
      <div className={styles.columns}>
        <div className={styles.column}>
          <Card title={say(isOver ? 'factsThen' : 'facts')}>
            {found.__typename === 'Matter' && (
              <p className={styles.chips}>
                <UrgencyChip
                  kind={found.kind}
                  urgency={found.urgency}
                  dueOn={found.dueOn}
                  startsOn={found.startsOn}
                  callClosesOn={found.callClosesOn}
                />
                <Chip>{label('MatterKind', found.kind)}</Chip>
              </p>
            )}
            <Bridge ends={ends} doesExist={found.__typename === 'Matter' && found.kind === 'FUNDING_END'} />
            <ul className={styles.facts}>
              {said.facts.map((fact) => (
                <li key={fact}>{fact}</li>
              ))}
            </ul>
            {said.isExample && <p className={styles.quiet}>{say('example')}</p>}
          </Card>
          <Factors found={found} isOver={isOver} />
          {initiatives.length > 0 && <SideBySide initiatives={initiatives} />}
          {found.__typename === 'Matter' && found.initiativeCount > initiatives.length && (
            <p className={styles.quiet}>
              {say('initiativesShown', { shown: initiatives.length, all: found.initiativeCount })}
            </p>
          )}
          {initiatives.length > 0 && <Calendar initiatives={initiatives} />}
          {found.__typename === 'Matter' && found.repeats.length > 0 && (
            <Card title={say('repeats')}>
              <p className={styles.quiet}>{say('repeatsReturn')}</p>
              <ul className={styles.facts}>
                {found.repeats.map(({ id, headline }) => (
                  <li key={id}>
                    <To to={addressOf('matter', id)}>{headline}</To>
                  </li>
                ))}
              </ul>
            </Card>
          )}
          {found.__typename === 'Matter' && found.within.length > 0 && (
            <Card title={say('within')}>
              <ul className={styles.facts}>
                {found.within.map(({ id, sentence }) => (
                  <li key={id}>{sentence}</li>
                ))}
              </ul>
            </Card>
          )}
        </div>
        <div className={styles.column}>
          {matter && (
            <Card title={say('ofMatter')}>
              <To to={addressOf('matter', matter.id)}>{matter.headline}</To>
            </Card>
          )}
          {(matter == null || found.__typename !== 'FundingEnd') && (
            <Offered act="DECIDE">
              <DecideForm
                id={found.id}
                headline={said.headline}
                neededBy={found.__typename === 'Matter' ? found.dueOn : null}
                decision={found.decision}
                isAwaited={isAwaited}
              />
            </Offered>
          )}
          <Calls actors={callersOf(found)} title={say(isOver ? 'callThen' : 'callFirst')} />
          {one && other && <WayBetween key={`${one} ${other}`} from={one} to={other} />}
          <DecisionsTaken id={isOfMatter ? matter.id : found.id} decision={decision} />
        </div>
      </div>
    </Head>
  );
}

function Calls({ actors, title }: { readonly actors: readonly Caller[]; readonly title: string }): ReactNode {
  const { say } = useWords(matterWords);
  return (
    <Card title={title}>
      {actors.length === 0 && <p>{say('nobody')}</p>}
      <ul className={styles.facts}>
        {actors.map((actor) => (
          <li key={actor.id}>
            <strong>
              <To to={addressOf('actor', actor.id)}>
                <Text>{actor.name}</Text>
              </To>
            </strong>
            <br />
            <Contact actor={actor} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function initiativesOf(found: Found): readonly ComparedFragment[] {
  switch (found.__typename) {
    case 'Matter':
    case 'Overlap':
    case 'Synergy':
      return found.initiatives;
    case 'Experiment':
      return [found.initiative];
    case 'FundingEnd':
      return found.endingInitiative ? [found.endingInitiative] : [];
    default:
      return [];
  }
}

const leadsOf = ({ participantsConnection: { edges } }: ComparedFragment) =>
  edges.filter(({ properties }) => properties.role === 'LEAD').map(({ node }) => node);

function endOf(initiative: ComparedFragment): End {
  const [lead] = leadsOf(initiative);
  const { id, title, themes } = initiative;
  return { id, name: title, isInstitution: isInstitution(lead?.kind), theme: themes[0]?.id };
}

/**
 * The two actors that it would bring together: those of a synergy, or the leads of two initiatives; none where there are
 * more leads, or one actor leads both.
 */
function twoOf(found: Found): readonly string[] {
  const actors = found.__typename === 'Synergy' ? found.actors : [];
  const leads = initiativesOf(found).flatMap((each) => leadsOf(each).slice(0, 1));
  const ids = [...new Set([...actors, ...leads].map(({ id }) => id))];
  return ids.length === 2 ? ids : [];
}

/** The actors to call first; for a pair of initiatives, their leads. */
function callersOf(found: Found): readonly Caller[] {
  switch (found.__typename) {
    case 'Matter':
      return found.callFirst;
    case 'IsolatedActor':
      return [found.actor];
    case 'FundingEnd':
      return found.beneficiaries;
    default: {
      const leads = initiativesOf(found).flatMap(leadsOf);
      const actors = found.__typename === 'Synergy' ? [...leads, ...found.actors] : leads;
      return [...new Map(actors.map((actor) => [actor.id, actor])).values()];
    }
  }
}
