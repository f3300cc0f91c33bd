/** A suggestion in full: the bridge, what is similar and why, the initiatives side by side, the calendar, and the decision. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import { endsOf } from '../../decide/ends-of.ts';
import { isClosed } from '../../decide/is-closed.ts';
import { UrgencyChip } from '../../decide/urgency-chip.tsx';
import { Offered } from '../../frame/offered.tsx';
import type { ComparedFragment } from '../../generated/graphql.ts';
import { Bridge } from '../../parts/bridge/bridge.tsx';
import { Chip } from '../../parts/chip.tsx';
import { Page as Head } from '../../parts/page.tsx';
import { type End, isInstitution } from '../../parts/shape.tsx';
import { Text } from '../../parts/text.tsx';
import { To } from '../../parts/to.tsx';
import { useLabels } from '../../words/labels.tsx';
import { matterWords } from '../../words/matter.ts';
import { useWords } from '../../words/words.ts';
import { Contact } from '../actor/contact.tsx';
import { asProposed } from './as-proposed.ts';
import { Calendar } from './calendar.tsx';
import { Card } from './card.tsx';
import { DecideForm } from './decide-form.tsx';
import { DecisionsTaken } from './decisions-taken.tsx';
import styles from './dossier.module.css';
import { Factors } from './factors.tsx';
import { Message } from './message.tsx';
import { SideBySide } from './side-by-side.tsx';
import type { Suggestion } from './suggestion.ts';
import { Way as WayBetween } from './way.tsx';

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
