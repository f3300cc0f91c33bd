/** One end of a bridge. */
import type { ReactNode } from 'react';
import { colourOf } from './theme-root.ts';

export interface End {
  readonly id: string;
  /** The name, for readers who do not see the shape. */
  readonly name: string;
  readonly isInstitution: boolean;
  /** Id of its root theme, or of a theme below it. */
  readonly theme: string | null | undefined;
}

const round: ReadonlySet<string> = new Set(['ASSOCIATION', 'COOPERATIVE']);

/** An actor of unknown kind is drawn as an institution, as most actors are. */
export const isInstitution = (kind: string | null | undefined): boolean => !round.has(kind ?? '');

const SIZE = 9;

export function Shape({ end, x, y }: { readonly end: End; readonly x: number; readonly y: number }): ReactNode {
  const fill = colourOf(end.theme);
  return end.isInstitution ? (
    <rect x={x - SIZE} y={y - SIZE} width={2 * SIZE} height={2 * SIZE} rx="4" fill={fill} />
  ) : (
    <circle cx={x} cy={y} r={SIZE + 1} fill={fill} />
  );
}
