/** Whom an actor that leaves would cut off from the others, and who would become one to connect: two lists that differ, each with what it means. */
import { Fragment, type ReactNode } from 'react';
import type { SimulateQuery } from '../../../generated/graphql.ts';
import { analyseWords } from '../../../words/analyse.ts';
import { colonIn } from '../../../words/colon.ts';
import { simulateWords } from '../../../words/simulate.ts';
import { useWords } from '../../../words/words.ts';
import { ActorLinks } from '../../actors/actor-links.tsx';
import { whoIsCutOff } from '../who-is-cut-off.ts';
import type { Change } from './change.ts';

type Found = NonNullable<SimulateQuery['whatIf']>;

interface Props {
  readonly found: Pick<Found, 'pieces' | 'alreadyIsolated' | 'newlyIsolated'>;
  readonly change: Change;
}

export function Left({ found: { pieces, alreadyIsolated, newlyIsolated }, change }: Props): ReactNode {
  const { say, language } = useWords(simulateWords);
  const cut = whoIsCutOff(pieces);
  const already = new Set(alreadyIsolated.map(({ id }) => id));
  return (
    <>
      {cut.count > 0 ? (
        <p>
          <strong>{cut.isFromOneAnother ? say('groupsApart') : say('cutOffIs', { count: cut.count })}</strong>
          {colonIn(language)}
          {cut.pieces.map((piece, place) => (
            <Fragment key={piece.actors[0]?.id}>
              {place > 0 && ' ; '}
              <Names of={piece} already={already} />
            </Fragment>
          ))}
          . {say('cutOffMeans')}
        </p>
      ) : (
        change === 'actorLeaves' && <p>{say('nobodyCutOff')}</p>
      )}
      {newlyIsolated.length > 0 ? (
        <p>
          <strong>{say('newlyIsolated', { count: newlyIsolated.length })}</strong>
          {colonIn(language)}
          <ActorLinks of={newlyIsolated} />. {say('toConnectMeans')}
        </p>
      ) : (
        change === 'actorLeaves' && <p>{say('nobodyToConnect')}</p>
      )}
    </>
  );
}

interface NamesProps {
  readonly of: Found['pieces'][number];
  /** The ids of those who are to connect today. */
  readonly already: ReadonlySet<string>;
}

function Names({ of: { actors, actorCount }, already }: NamesProps): ReactNode {
  const { say } = useWords(simulateWords);
  const { say: sayMore } = useWords(analyseWords);
  const more = actorCount - actors.length;
  return (
    <>
      <ActorLinks of={actors} remarkOn={(id) => (already.has(id) ? ` (${say('already')})` : undefined)} />
      {more > 0 && ` ${sayMore('more', { count: more })}`}
    </>
  );
}
