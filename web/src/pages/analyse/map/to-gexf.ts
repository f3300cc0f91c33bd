/** The map as a network for Gephi: the actors that are shown, where they stand, and the ties between them; the library is loaded on first use. */
import { UndirectedGraph } from 'graphology';
import { curl } from '../../../../../src/words/typography.ts';
import type { Label } from '../../../data/labels.tsx';
import type { MapLegend } from './draw-legend.ts';
import type { Network } from './network.ts';
import { partnersOf, rootOf } from './network.ts';
import type { Details } from './read-details.ts';

/** @param legend its themes, and its titles of attributes @param label the words for the values of closed lists @param source the source and the day */
export async function toGexf(
  of: Network,
  positions: Float64Array,
  { themes, titles }: MapLegend,
  details: Details,
  label: Label,
  source: string,
): Promise<Blob> {
  const { write } = await import('graphology-gexf/browser');
  const graph = new UndirectedGraph();
  const partners = partnersOf(of);
  graph.setAttribute('description', source);
  for (const [place, actor] of of.actors.entries()) {
    const known = details.actors.get(actor.id);
    graph.addNode(actor.id, {
      label: curl(actor.name),
      [titles.kind]: label('ActorKind', actor.kind),
      [titles.theme]: themes.find(({ id }) => id === rootOf(actor))?.name ?? '',
      [titles.partners]: partners[place]?.length ?? 0,
      ...(known && {
        [titles.territories]: curl(known.territories),
        ...(known.initiatives !== undefined && { [titles.initiatives]: known.initiatives }),
        [titles.group]: curl(known.group),
      }),
      ...{ x: (positions[2 * place] ?? 0) * SIDE, y: (positions[2 * place + 1] ?? 0) * SIDE },
    });
  }
  for (const { a, b, strength } of of.ties) {
    const [one, other] = [of.actors[a]?.id, of.actors[b]?.id];
    const known = details.ties.get(`${one} ${other}`);
    graph.addEdge(one, other, {
      weight: strength,
      ...(known && {
        [titles.tie]: known.media.map((medium) => curl(label('TieMedium', medium))).join(' ; '),
        [titles.through]: known.initiatives.join(' ; '),
      }),
    });
  }
  // The library misspells it, and programs that know the right one would not see where each actor stands.
  const gexf = write(graph).replace('http:///www.gexf.net/1.1draft/viz', 'http://www.gexf.net/1.2draft/viz');
  return new Blob([gexf], { type: 'application/gexf+xml' });
}

/** Gephi draws shapes of some pixels: the map is as wide as a picture. */
const SIDE = 1000;
