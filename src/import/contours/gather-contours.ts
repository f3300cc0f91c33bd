/** Builds one contour for each current commune from the features of a file, and reports what became of each feature. */
import type { FileFault } from '../report.js';
import type { StatedMap } from '../rows/match-columns.js';
import type { KnownCommunes } from './known-communes.js';
import { type ContourFeature, statedCode } from './read-contour-file.js';
import { readShape, type Shape } from './shape.js';

export interface CommuneContour {
  /** Id of the commune. */
  readonly commune: string;
  readonly shape: Shape;
  /** Place of its first feature in the file. */
  readonly line: number;
}

export interface ContourRow {
  readonly isAccepted: boolean;
  readonly faults: readonly FileFault[];
}

export interface GatheredContours {
  readonly rows: readonly ContourRow[];
  /** Each commune once, in the order of the file. */
  readonly contours: readonly CommuneContour[];
}

interface Found {
  readonly feature: ContourFeature;
  readonly code: string;
  readonly commune: string;
  readonly isFormer: boolean;
}

export function gatherContours(
  features: readonly ContourFeature[],
  { byCode }: Pick<KnownCommunes, 'byCode'>,
  map?: StatedMap,
): GatheredContours {
  const found = features.map((feature) => findCommune(feature, byCode, map));
  const ofToday = new Set(found.flatMap((one) => ('commune' in one && !one.isFormer ? [one.commune] : [])));
  const contours = new Map<string, CommuneContour>();
  /** By code: its first feature. */
  const lines = new Map<string, number>();
  const rows = found.map((one): ContourRow => {
    if (!('commune' in one)) return { isAccepted: false, faults: [one] };
    const { feature, code, commune, isFormer } = one;
    const place = { line: feature.line, value: code };
    if (isFormer && ofToday.has(commune)) {
      const fault: FileFault = {
        ...{ ...place, column: 'code', rule: 'part-of-another' },
        message: `${code} is part of ${commune} today, whose contour is also in the file; this one is left out`,
        remedy: 'nothing, or take a file of the present communes',
      };
      return { isAccepted: true, faults: [fault] };
    }
    const { shape, faults } = readShape(feature.geometry, isMetropolitan(code));
    const told: FileFault[] = faults.map((fault) => ({
      ...{ line: feature.line, column: 'geometry', ...fault },
      message: `commune ${code}: ${fault.message}`,
    }));
    if (shape === undefined) return { isAccepted: false, faults: told };
    if (isFormer) {
      told.push({
        ...{ ...place, column: 'code', rule: 'former-code' },
        message: `${code} is a former commune; its contour became part of the contour of ${commune}`,
        remedy: 'nothing, or take a file of the present communes',
      });
    }
    const before = contours.get(commune);
    const first = lines.get(code);
    if (first === undefined) lines.set(code, feature.line);
    const isCopy = first !== undefined && JSON.stringify(before?.shape) === JSON.stringify(shape);
    if (first !== undefined) told.push({ ...place, ...tellTwice(code, first, isCopy) });
    if (isCopy) return { isAccepted: true, faults: told };
    contours.set(commune, {
      commune,
      line: before?.line ?? feature.line,
      shape: [...(before?.shape ?? []), ...shape],
    });
    return { isAccepted: true, faults: told };
  });
  return { rows, contours: [...contours.values()] };
}

/** A commune in several features may be several parts, or one of the codes is wrong. */
function tellTwice(
  code: string,
  first: number,
  isCopy: boolean,
): Pick<FileFault, 'column' | 'rule' | 'message' | 'remedy'> {
  const rule = { column: 'code', rule: 'same-commune' } as const;
  if (isCopy) {
    const message = `feature ${first} has the code ${code} and the same contour; this one is left out`;
    return { ...rule, message, remedy: 'remove one of the two' };
  }
  const message = `feature ${first} has the code ${code} too; both are joined into one contour`;
  return { ...rule, message, remedy: 'nothing if they are parts of one commune; else correct the code, or remove one' };
}

function findCommune(feature: ContourFeature, byCode: KnownCommunes['byCode'], map: StatedMap): Found | FileFault {
  const code = statedCode(feature.properties, map);
  const place = { line: feature.line, column: 'code', value: code ?? '' };
  if (code === undefined) {
    const names = Object.keys(feature.properties).join(', ').slice(0, 100) || 'none';
    return {
      ...{ ...place, rule: 'no-code' },
      message: `it has no commune code (its properties: ${names})`,
      remedy: 'name that property code, insee_com or INSEE_COM',
    };
  }
  const known = byCode.get(code);
  if (known !== undefined) return { feature, code, commune: known.id, isFormer: known.isFormer };
  return {
    ...{ ...place, rule: 'unknown-commune' },
    message: `"${code.slice(0, 40)}" is not the code of a commune, present or former, or several communes have replaced that one`,
    remedy: 'correct it, or take contours of the present communes',
  };
}

/** By code: 97 and 98 are overseas. */
const isMetropolitan = (code: string): boolean => /^\d[\dAB]\d{3}$/.test(code) && !/^9[78]/.test(code);
