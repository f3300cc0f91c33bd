/**
 * Turns a JSON object into cells: a list of plain values becomes one cell, and a nested value has its path as heading. Pure.
 */
import { isRecord } from '../../is-record.js';

export function flatten(row: unknown): Map<string, string> {
  const cells = new Map<string, string>();
  const put = (path: string, value: unknown): void => {
    if (value === null || value === undefined) return;
    if (Array.isArray(value)) {
      const words = value.filter((one) => one !== null && typeof one !== 'object');
      if (words.length > 0) cells.set(path, words.map((word) => String(word).replaceAll('|', '¦')).join('|'));
      for (const [at, one] of value.entries()) if (isRecord(one)) put(`${path}/${at}`, one);
    } else if (isRecord(value)) {
      for (const [key, one] of Object.entries(value)) put(path === '' ? key : `${path}/${key}`, one);
    } else cells.set(path, String(value));
  };
  put('', row);
  return cells;
}
