/** The network drawn by sigma: the mouse moves and enlarges it, a click selects an actor. Where WebGL is missing, a text says so. */
import { NodeSquareProgram } from '@sigma/node-square';
import Graph from 'graphology';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import Sigma from 'sigma';
import { curl } from '../../../../../src/words/typography.ts';
import { colourOf } from '../../../parts/theme-root.ts';
import { analyseWords } from '../../../words/analyse.ts';
import { useWords } from '../../../words/words.ts';
import styles from '../analyse.module.css';
import { ALWAYS_NAMED, fitLabels, type Label } from './fit-labels.ts';
import { formOf, type Network, partnersOf, rootOf } from './network.ts';
import { sizeOf } from './size-of.ts';

interface Props {
  readonly of: Network;
  readonly positions: Float64Array;
  /** The index of an actor. */
  readonly chosen: number | undefined;
  readonly onChoose: (place: number) => void;
}

const SIZE = 14;
const LINE_HEIGHT = 18;
/** In pixels: a narrower map has room for few names. */
const NARROW = 500;
const FONT = '"Source Sans 3 Variable", sans-serif';
const NAMES = `500 ${SIZE}px ${FONT}`;

/** Read from the style sheet, because WebGL knows no CSS variables. */
const resolve = (colour: string) =>
  getComputedStyle(document.documentElement)
    .getPropertyValue(/--[\w-]+/.exec(colour)?.[0] ?? '')
    .trim();

export function Picture({ of, positions, chosen, onChoose }: Props): ReactNode {
  const { say } = useWords(analyseWords);
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef<Sigma>(undefined);
  const choice = useRef(chosen);
  const choose = useRef(onChoose);
  const [isFailed, setFailed] = useState(false);
  choose.current = onChoose;
  useEffect(() => {
    const container = place.current;
    if (!container) return;
    const partners = partnersOf(of);
    const graph = new Graph({ type: 'undirected' });
    const quiet = resolve('--line');
    // On a telephone that many names would cover the shapes.
    const always = container.clientWidth < NARROW ? 2 : ALWAYS_NAMED;
    const first = [...of.actors.keys()]
      .sort((one, other) => (partners[other]?.length ?? 0) - (partners[one]?.length ?? 0))
      .slice(0, always);
    of.actors.forEach((actor, node) => {
      graph.addNode(node, {
        x: positions[2 * node] ?? 0,
        y: positions[2 * node + 1] ?? 0,
        size: sizeOf(partners[node]?.length ?? 0, of.actors.length),
        color: resolve(colourOf(rootOf(actor))),
        label: curl(actor.name),
        forceLabel: first.includes(node),
        type: formOf(actor) === 'institution' ? 'square' : 'circle',
      });
    });
    for (const { a, b } of of.ties) graph.addEdge(a, b, { size: 1, color: resolve('--control') });
    const [ink, paper] = [resolve('--ink'), resolve('--card')];
    let names: Label[] = [];
    const widths = new Map<string, number>();
    const widthOf = (text: string, context: CanvasRenderingContext2D) => {
      context.font = NAMES;
      const width = widths.get(text) ?? context.measureText(text).width;
      widths.set(text, width);
      return width;
    };
    let brush: CanvasRenderingContext2D | undefined;
    // All names of a frame are drawn together, once it is known which of them are visible.
    const keepName: NodeSquareProgram['drawLabel'] = (context, { x, y, size, label }) => {
      if (!label) return;
      brush = context;
      names.push({ x, y, size, text: label, width: widthOf(label, context) });
    };
    class Square extends NodeSquareProgram {
      override drawLabel = keepName;
    }
    // Sigma passes on only some of the names, but no name may cover any of the shapes.
    const shapesOf = (sigma: Sigma) =>
      graph.nodes().flatMap((node) => {
        const data = sigma.getNodeDisplayData(node);
        return data ? [{ ...sigma.framedGraphToViewport(data), size: sigma.scaleSize(data.size) }] : [];
      });
    const drawNames = (sigma: Sigma) => {
      if (!brush) return;
      brush.fillStyle = ink;
      // A name over a shape or a tie stays readable.
      brush.strokeStyle = paper;
      brush.lineWidth = 4;
      brush.lineJoin = 'round';
      brush.font = NAMES;
      names.sort((one, other) => other.size - one.size || (one.text < other.text ? -1 : 1));
      const placed = fitLabels(names, shapesOf(sigma), LINE_HEIGHT, container.clientWidth, { always });
      for (const { text, left, y } of placed) {
        brush.strokeText(text, left, y + LINE_HEIGHT / 4);
        brush.fillText(text, left, y + LINE_HEIGHT / 4);
      }
      names = [];
    };
    try {
      const sigma = new Sigma(graph, container, {
        nodeProgramClasses: { square: Square },
        labelColor: { color: ink },
        labelFont: FONT,
        labelSize: SIZE,
        // Many shapes may have a name; the drawing decides which of them are shown.
        labelGridCellSize: of.actors.length > 800 ? 100 : 40,
        defaultDrawNodeLabel: keepName,
        labelRenderedSizeThreshold: of.actors.length > 800 ? 8 : 0,
        stagePadding: 28,
        nodeReducer: (node, data) => {
          const at = choice.current;
          if (at === undefined || Number(node) === at) return { ...data, highlighted: Number(node) === at };
          return partners[at]?.includes(Number(node))
            ? { ...data, forceLabel: true }
            : { ...data, color: quiet, label: '' };
        },
        edgeReducer: (edge, data) => {
          const at = choice.current;
          if (at === undefined || graph.hasExtremity(edge, at)) return data;
          return { ...data, hidden: true };
        },
      });
      sigma.on('afterRender', () => drawNames(sigma));
      // The first frame was drawn when the picture was created.
      drawNames(sigma);
      sigma.on('clickNode', ({ node }) => choose.current(Number(node)));
      drawn.current = sigma;
      return () => sigma.kill();
    } catch {
      setFailed(true);
      return undefined;
    }
  }, [of, positions]);
  useEffect(() => {
    choice.current = chosen;
    drawn.current?.refresh({ skipIndexation: true });
  }, [chosen]);
  if (isFailed) return <p role="alert">{say('noWebgl')}</p>;
  return (
    <div
      ref={place}
      className={styles.map}
      role="img"
      aria-label={say('mapOf', { actors: of.actors.length, ties: of.ties.length })}
    />
  );
}
