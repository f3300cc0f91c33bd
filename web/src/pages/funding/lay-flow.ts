/** Positions of the bars and ribbons of the flow: both sides in the order of the table, heights by amount. */
import type { WhoPaysWhatQuery } from '../../generated/graphql.ts';

type Table = NonNullable<WhoPaysWhatQuery['pivot']>;

export interface Bar {
  readonly id: string;
  readonly name: string;
  readonly y: number;
  readonly size: number;
  /** The sum of its ribbons, in euros with two decimals. */
  readonly amount: string;
}

export interface Ribbon {
  readonly id: string;
  /** The upper edges, on the left and on the right. */
  readonly from: number;
  readonly to: number;
  readonly thickness: number;
  readonly funder: string;
  readonly theme: string;
  readonly themeName: string;
  readonly amount: string;
}

const MOST_FUNDERS = 12;
/** Pixels, as all sizes here. */
const GAP = 14;
/** The least height of a bar, so that there is room for its name. */
const LEAST_BAR_HEIGHT = 8;
const HEIGHT = 300;

export function layFlow({ rows, columns, amounts }: Table) {
  const shown = rows
    .slice(0, MOST_FUNDERS)
    .flatMap(({ actor, name }, down) => (actor ? [{ id: actor.id, name, down }] : []));
  const cents = (down: number, across: number) => Math.round(Number(amounts?.[down]?.[across] ?? 0) * 100);
  const sumOf = (list: readonly number[]) => list.reduce((sum, each) => sum + each, 0);
  const across = columns.flatMap(({ theme, name }, place) => (theme ? [{ id: theme.id, name, place }] : []));
  const all = sumOf(shown.flatMap(({ down }) => across.map(({ place }) => cents(down, place))));
  const scale = all === 0 ? 0 : HEIGHT / all;
  const stack = (list: readonly { readonly id: string; readonly name: string; readonly cents: number }[]) => {
    let y = 6;
    return list
      .filter((each) => each.cents > 0)
      .map(({ id, name, cents: sum }): Bar => {
        const size = sum * scale;
        const bar = { id, name, y, size, amount: (sum / 100).toFixed(2) };
        y += Math.max(size, LEAST_BAR_HEIGHT) + GAP;
        return bar;
      });
  };
  const left = stack(
    shown.map(({ id, name, down }) => ({ id, name, cents: sumOf(across.map(({ place }) => cents(down, place))) })),
  );
  const right = stack(
    across.map(({ id, name, place }) => ({ id, name, cents: sumOf(shown.map(({ down }) => cents(down, place))) })),
  );
  const used = new Map([...left, ...right].map(({ id, y }) => [id, y]));
  const ribbons = shown.flatMap(({ id, name, down }) =>
    across.flatMap(({ id: theme, name: themeName, place }): Ribbon[] => {
      const sum = cents(down, place);
      if (sum <= 0) return [];
      const thickness = sum * scale;
      const [from = 0, to = 0] = [used.get(id), used.get(theme)];
      used.set(id, from + thickness);
      used.set(theme, to + thickness);
      const amount = (sum / 100).toFixed(2);
      return [{ id: `${id} ${theme}`, from, to, thickness, funder: name, theme, themeName, amount }];
    }),
  );
  const height = Math.max(...[...left, ...right].map(({ y, size }) => y + size), 0) + GAP;
  return { left, right, ribbons, width: 780, height, start: 250, end: 560, bar: 10, hidden: rows.length - left.length };
}
