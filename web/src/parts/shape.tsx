/** One end of a bridge. */
import type { ReactNode } from 'react';
import { colourOf } from './theme-root.ts';

export interface End {
  readonly id: string;
  /** For whoever does not see the shape. */
  readonly name: string;
  readonly isInstitution: boolean;
  /** Id of its theme, or of one below. */
  readonly theme: string | null | undefined;
}

const round: ReadonlySet<string> = new Set(['ASSOCIATION', 'COOPERATIVE']);

/** What no source says is drawn as most are. */
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
