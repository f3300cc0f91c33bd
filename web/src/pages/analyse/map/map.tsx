/** Carte des liens: all actors and who works with whom, as a picture and as a table; the legend is the filter. */
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { addressOf } from '../../../address-of.ts';
import { useLabels } from '../../../data/labels.tsx';
import type { Answer } from '../../../data/use-answer.ts';
import { useAddress } from '../../../frame/use-address.ts';
import { useScope } from '../../../frame/use-scope.ts';
import { Button } from '../../../parts/button.tsx';
import { DataTable } from '../../../parts/export/data-table.tsx';
import { framePicture } from '../../../parts/export/frame-picture.ts';
import { type Basis, publishersOf, readSources } from '../../../parts/export/read-sources.ts';
import { save } from '../../../parts/export/save.ts';
import { SavePicture } from '../../../parts/export/save-picture.tsx';
import { useFileName } from '../../../parts/export/use-file-name.ts';
import { useSaving } from '../../../parts/export/use-saving.ts';
import { useSource } from '../../../parts/export/use-source.ts';
import { Panel } from '../../../parts/panel.tsx';
import { colourOf } from '../../../parts/theme-root.ts';
import { analyseWords } from '../../../words/analyse.ts';
import { exportWords } from '../../../words/export.ts';
import { useWords } from '../../../words/words.ts';
import styles from '../analyse.module.css';
import { Chosen } from './chosen.tsx';
import type { MapLegend } from './draw-legend.ts';
import { drawMap } from './draw-map.ts';
import buttons from './map.module.css';
import { formOf, type Hidden, type Network, partnersOf, rootOf, without } from './network.ts';
import { Picture } from './picture.tsx';
import { readDetails } from './read-details.ts';
import { toGexf } from './to-gexf.ts';
import { useMapLegend } from './use-map-legend.ts';
import { useMapTitle } from './use-map-title.ts';
import { usePositions } from './use-positions.ts';

interface PrintedMapProps {
  readonly of: Network;
  readonly positions: Float64Array;
  readonly legend: MapLegend;
  /** On what it rests. */
  readonly basis: Basis;
}

/** The map on paper: the drawing of its file. The picture of the screen is drawn for the window, and what WebGL draws does not reach the paper. */
function PrintedMap({ of, positions, legend, basis }: PrintedMapProps): ReactNode {
  const { say } = useWords(exportWords);
  const place = useRef<HTMLDivElement>(null);
  const { title, filters } = useMapTitle(of, legend);
  const source = useSource();
  /** Null: they could not be read. */
  const [publishers, setPublishers] = useState<string | null>();
  // A new object at each rendering may be about the same actors.
  const asked = JSON.stringify(basis);
  useEffect(() => {
    let isLeft = false;
    // Read beforehand: a print waits for nothing.
    readSources(JSON.parse(asked) as Basis)
      .then((found) => !isLeft && setPublishers(publishersOf(found)))
      .catch(() => !isLeft && setPublishers(null));
    return () => {
      isLeft = true;
    };
  }, [asked]);
  useEffect(() => {
    // Drawn when it is needed, and as elements of the page: the print does not wait for an image to be loaded.
    const draw = () => {
      const sources = publishers == null ? say('sourcesUnread') : say('sourcesOfRows', { names: publishers });
      const picture = framePicture(drawMap(of, positions, legend), { title, filters, below: [source, sources] });
      place.current?.replaceChildren(new DOMParser().parseFromString(picture, 'image/svg+xml').documentElement);
    };
    const clear = () => place.current?.replaceChildren();
    addEventListener('beforeprint', draw);
    addEventListener('afterprint', clear);
    return () => {
      removeEventListener('beforeprint', draw);
      removeEventListener('afterprint', clear);
    };
  });
  return <div ref={place} className={styles.printed} />;
}

interface LegendProps {
  readonly network: Network;
  readonly legend: MapLegend;
  readonly hidden: Hidden;
  readonly onToggle: (name: 'sans' | 'sansForme', value: string) => void;
}

/** The colours and shapes of the map, with the number of actors for each; unticked ones are hidden. */
function Legend({ network, legend, hidden, onToggle }: LegendProps): ReactNode {
  const { say } = useWords(analyseWords);
  const { themes, colour } = legend;
  const roots = themes.map(({ id, name }) => ({ id, name, value: id || 'aucune' }));
  const counts = useMemo(() => {
    const found = new Map<string, number>();
    for (const actor of network.actors)
      for (const key of [rootOf(actor), formOf(actor)]) found.set(key, (found.get(key) ?? 0) + 1);
    return found;
  }, [network]);
  return (
    <div className={styles.legend}>
      <fieldset>
        <legend>{say('legend')}</legend>
        {roots.map(({ id, value, name }) => (
          <label key={value}>
            <input type="checkbox" checked={!hidden.roots.includes(value)} onChange={() => onToggle('sans', value)} />
            <i aria-hidden="true" style={{ background: colourOf(id) }} />
            {say('count', { name, count: counts.get(id) ?? 0 })}
          </label>
        ))}
        <small>{colour}</small>
      </fieldset>
      <fieldset>
        <legend>{say('form')}</legend>
        {(['institution', 'association'] as const).map((form) => (
          <label key={form}>
            <input
              type="checkbox"
              checked={!hidden.forms.includes(form)}
              onChange={() => onToggle('sansForme', form)}
            />
            {say('count', { name: say(form), count: counts.get(form) ?? 0 })}
          </label>
        ))}
      </fieldset>
    </div>
  );
}

const NAME = 'carte-des-liens';

/** Until the actors are placed, the buttons that save the map only keep their room. */
const NOWHERE = new Float64Array();

interface Props {
  readonly answer: Answer<unknown>;
  readonly of: Network | null | undefined;
}

export function MapOfTies({ answer, of }: Props): ReactNode {
  const { say } = useWords(analyseWords);
  const legend = useMapLegend();
  return (
    <Panel
      title={say('map')}
      isTitleHidden
      answer={answer}
      // In a narrow window the legend stands above the picture, which would move when the themes come.
      of={legend && of && { network: of, legend }}
      lines={16}
      waiting={say('waitingMap')}
    >
      {(known) => <Drawn {...known} />}
    </Panel>
  );
}

function Drawn({ network, legend }: { readonly network: Network; readonly legend: MapLegend }): ReactNode {
  const { say } = useWords(analyseWords);
  const { say: explain } = useWords(exportWords);
  const { place } = useScope();
  const [search, put] = useAddress();
  const hiddenRoots = search.getAll('sans').join(' ');
  const hiddenForms = search.getAll('sansForme').join(' ');
  const shown = useMemo(
    () =>
      without(network, {
        roots: hiddenRoots.split(' ').filter(Boolean),
        forms: hiddenForms.split(' ').filter(Boolean),
      }),
    [network, hiddenRoots, hiddenForms],
  );
  const positions = usePositions(shown);
  const isTable = search.get('tableau') === 'oui';
  const chosen = shown.actors.findIndex(({ id }) => id === search.get('acteur'));
  const choose = (place: number) => put((next) => next.set('acteur', shown.actors[place]?.id ?? ''));
  return (
    <div className={styles.drawn}>
      <Legend
        network={network}
        legend={legend}
        hidden={{ roots: search.getAll('sans'), forms: search.getAll('sansForme') }}
        onToggle={(name, value) =>
          put((next) => (next.has(name, value) ? next.delete(name, value) : next.append(name, value)))
        }
      />
      <div className={styles.stage}>
        <div className={styles.tools}>
          <Button onPress={() => put((next) => (isTable ? next.delete('tableau') : next.set('tableau', 'oui')))}>
            {say(isTable ? 'picture' : 'table')}
          </Button>
          {shown.actors.length > 0 && !isTable && (
            <span className={positions ? buttons.saving : buttons.unready}>
              <SaveMap of={shown} positions={positions ?? NOWHERE} legend={legend} />
            </span>
          )}
        </div>
        {shown.actors.length === 0 ? (
          <p>{say('noTies')}</p>
        ) : isTable ? (
          <TieTable of={shown} />
        ) : positions ? (
          <>
            <PrintedMap of={shown} positions={positions} legend={legend} basis={basisOf(shown, place)} />
            <Picture of={shown} positions={positions} chosen={chosen < 0 ? undefined : chosen} onChoose={choose} />
            <p className={styles.soft}>
              {explain('tieTells')} {say('toTie')} {place !== null && say('mapThere')}
            </p>
          </>
        ) : (
          <p role="status" className={styles.map}>
            {say('layout')}
          </p>
        )}
      </div>
      <Chosen of={shown} chosen={chosen < 0 ? undefined : chosen} onChoose={choose} />
    </div>
  );
}

/** The actors, and the initiatives through which they are tied. */
const basisOf = ({ actors }: Network, territory: string | null | undefined): Basis => ({
  rows: actors.map(({ id }) => id),
  counts: { measure: 'INITIATIVES', territory },
});

interface Saved {
  readonly of: Network;
  readonly positions: Float64Array;
  readonly legend: MapLegend;
}

function SaveMap({ of, positions, legend }: Saved): ReactNode {
  const { say, language } = useWords(exportWords);
  const { say: told } = useWords(analyseWords);
  const source = useSource();
  const { place, name } = useScope();
  const fileName = useFileName();
  const label = useLabels();
  const { title, filters } = useMapTitle(of, legend);
  const saving = useSaving('pictureFailed', basisOf(of, place));
  const saveGexf = () =>
    saving.save(async (sources) => {
      const details = await readDetails(of, place ?? null, language);
      const about = [title, source, sources].map((part) => part.replace(/\.$/, '')).join('. ');
      save(`${fileName(NAME, name)}.gexf`, await toGexf(of, positions, legend, details, label, about));
    });
  // Until the themes are there, the legend would lack its colours.
  if (legend.themes.length <= 1) return null;
  return (
    <>
      <SavePicture
        {...{ title, filters, name: NAME, place: name, basis: basisOf(of, place) }}
        draw={() => drawMap(of, positions, legend)}
      />
      <Button about={say('pictureAs', { format: say('gexf'), name: told('map') })} onPress={() => void saveGexf()}>
        {say('gexf')}
      </Button>
      {saving.why !== undefined && <span role="status">{saving.why}</span>}
      <small className={styles.soft}>{say('landscape')}</small>
    </>
  );
}

function TieTable({ of }: { readonly of: Network }): ReactNode {
  const { say } = useWords(analyseWords);
  const { place, name } = useScope();
  const label = useLabels();
  const partners = partnersOf(of);
  const order = [...of.actors.keys()].sort(
    (one, other) => (partners[other]?.length ?? 0) - (partners[one]?.length ?? 0) || one - other,
  );
  const nameOf = (place: number) => of.actors[place]?.name ?? '';
  return (
    <DataTable
      title={`${say('map')} · ${name ?? say('allPlaces')}`}
      name={NAME}
      place={name}
      basis={basisOf(of, place)}
      ids={order.map((place) => of.actors[place]?.id ?? '')}
      headings={[say('actor'), say('kind'), say('partnersOnMap'), say('with')]}
      rows={order.map((place) => [
        nameOf(place),
        label('ActorKind', of.actors[place]?.kind),
        partners[place]?.length ?? 0,
        (partners[place] ?? []).map(nameOf).join(' ; '),
      ])}
      links={order.map((place) => addressOf('actor', of.actors[place]?.id ?? ''))}
    />
  );
}
