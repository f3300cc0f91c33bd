/** Analyser: what can be delivered? The map of ties, tables of any two dimensions, measures of the network, and everything as files. */
import { type ReactNode, useState } from 'react';
import { useSearchParams } from 'react-router';
import addresses from '../../addresses.json';
import { useAnswer } from '../../data/use-answer.ts';
import { Page as Head } from '../../frame/page.tsx';
import { Scope } from '../../frame/scope.tsx';
import { useScope } from '../../frame/use-scope.ts';
import { WholeNetworkDocument } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { To } from '../../parts/to.tsx';
import { leadWords } from '../../words/analyse/leads.ts';
import { analyseWords } from '../../words/analyse.ts';
import { writeNumber } from '../../words/formats.ts';
import { useWords } from '../../words/words.ts';
import styles from './analyse.module.css';
import { Dependence } from './dependence.tsx';
import { Difference } from './difference/difference.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { MapOfTies } from './map/map.tsx';
import { Measures } from './measures.tsx';
import { Pivot } from './pivot.tsx';
import { Simulate } from './simulate/simulate.tsx';

/** Each with its name in the address. */
const VIEWS = {
  map: 'carte',
  pivot: 'croise',
  measures: 'relais',
  dependence: 'dependance',
  difference: 'changements',
  simulate: 'simuler',
};

type View = keyof typeof VIEWS;
const views: readonly View[] = ['map', 'pivot', 'measures', 'dependence', 'difference', 'simulate'];

export function Page(): ReactNode {
  const { say: lead } = useWords(leadWords);
  const { say, language } = useWords(analyseWords);
  const [search] = useSearchParams();
  const { place, name, isEverywhere } = useScope();
  const territory = place ?? null;
  const view = views.find((each) => VIEWS[each] === search.get('vue')) ?? 'map';
  const answer = useAnswer(WholeNetworkDocument, { theme: null, territory }, view === 'map' && place !== undefined);
  const network = answer.exact?.network;
  const counted = answer.exact?.actors?.totalCount;
  // That axis is of one territory: the council's own, as long as no other is asked for.
  const isByTerritory = view === 'pivot' && [search.get('lignes'), search.get('colonnes')].includes('TERRITORY');
  const tied = new Set(network?.ties.flatMap(({ a, b }) => [a, b])).size;
  const title =
    view === 'map' && network?.actors.length === 0
      ? say('noActors')
      : view === 'map' && network
        ? say(territory === null ? 'mapTitle' : 'mapTitleThere', {
            tied: writeNumber(tied, language),
            alone: writeNumber(network.actors.length - tied, language),
          })
        : say(view === 'map' ? 'title' : view);
  return (
    <Head
      title={title}
      after={view === 'map' ? [answer] : []}
      waiting={view === 'map' ? say('waitingMap') : undefined}
      lead={
        view === 'map' && network && counted !== undefined && network.actors.length > 0
          ? say('mapCounts', {
              shown: writeNumber(network.actors.length, language),
              all: writeNumber(counted, language),
            })
          : view === 'map'
            ? say('lead')
            : lead(view)
      }
      above={
        // Who leaves, pays or stops matters elsewhere too.
        view === 'simulate' ? (
          say('everywhere')
        ) : (
          <Scope isWholeUnasked={isEverywhere && !isByTerritory} hasEverywhere />
        )
      }
      beside={<ExportButton place={place} />}
    >
      <nav className={styles.views} aria-label={say('views')}>
        <ul>
          {views.map((each) => (
            <li key={each}>
              <To to={`${addresses.analyse}?vue=${VIEWS[each]}`} aria-current={each === view ? 'page' : undefined}>
                {say(each)}
              </To>
            </li>
          ))}
        </ul>
      </nav>
      {view === 'map' && <MapOfTies answer={answer} of={network} />}
      {view === 'pivot' && place !== undefined && <Pivot territory={place} />}
      {view === 'measures' && place !== undefined && <Measures territory={place} name={name} />}
      {view === 'dependence' && place !== undefined && <Dependence territory={place} name={name} />}
      {view === 'difference' && place !== undefined && <Difference territory={place} name={name} />}
      {view === 'simulate' && <Simulate />}
    </Head>
  );
}

/** Opening the dialog renders the button again, and not a map of thousands. */
function ExportButton({ place }: { readonly place: string | null | undefined }): ReactNode {
  const { say } = useWords(analyseWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button isMain onPress={() => setOpen(true)}>
        {say('export')}
      </Button>
      {isOpen && place !== undefined && <ExportDialog territory={place} onClose={() => setOpen(false)} />}
    </>
  );
}
