/** The pairs of a matter that are not among those compared, each with why where that is known: nobody should have to guess whether one was forgotten. */
import type { ReactNode } from 'react';
import type { ComparedFragment, ParticipationRole } from '../../generated/graphql.ts';
import { matterWords } from '../../words/matter.ts';
import { useWords } from '../../words/words.ts';
import styles from './dossier.module.css';

/** Of more, what is not compared is what one expects. */
const MOST_INITIATIVES = 4;

const aside: readonly ParticipationRole[] = ['FUNDER', 'BENEFICIARY', 'OBSERVER'];

interface Props {
  readonly of: readonly ComparedFragment[];
  /** Ids of the two initiatives of each pair that is compared. */
  readonly compared: readonly (readonly string[])[];
}

export function NotCompared({ of: initiatives, compared }: Props): ReactNode {
  const { say } = useWords(matterWords);
  if (initiatives.length > MOST_INITIATIVES) return null;
  const isCompared = (...two: readonly ComparedFragment[]) =>
    compared.some((pair) => two.every(({ id }) => pair.includes(id)));
  const left = initiatives.flatMap((one, place) =>
    initiatives.slice(place + 1).flatMap((other) => (isCompared(one, other) ? [] : [[one, other] as const])),
  );
  return left.map(([one, other]) => {
    const both = actorsOf(one).filter(({ id }) => actorsOf(other).some((each) => each.id === id));
    const names = [...new Set(both.map(({ name }) => name))].join(', ');
    const why =
      names !== ''
        ? say('commonParticipant', { names })
        : areForOthers(one, other)
          ? say('otherAudiences')
          : say('nothingBetween');
    return (
      <p key={`${one.id} ${other.id}`} className={styles.quiet}>
        {say('notCompared', { one: one.title, other: other.title, why })}
      </p>
    );
  });
}

/** Those who do something in it. */
const actorsOf = ({ participantsConnection: { edges } }: ComparedFragment) =>
  edges.filter(({ properties: { role } }) => !aside.includes(role)).map(({ node }) => node);

/** Both state audiences, and have none in common. */
function areForOthers({ audiences: some }: ComparedFragment, { audiences: others }: ComparedFragment): boolean {
  const isOpen = [...some, ...others].includes('EVERYONE');
  return some.length > 0 && others.length > 0 && !isOpen && !some.some((each) => others.includes(each));
}
