/** Refuses the text of a JSON file that would take too much memory, before it is parsed. */
import { BadInput } from '../../errors.js';
import { type JsonSize, measureJson } from '../../measure-json.js';

const MOST_LEVELS = 100;
const usual = { objects: 1_000_000, values: 10_000_000 } as const;

/** @throws BadInput when it has too many values, or values too deep within others */
export function checkJson(address: string, bytes: Buffer, most: Omit<JsonSize, 'levels'> = usual): void {
  const { objects, values, levels } = measureJson(bytes);
  if (levels > MOST_LEVELS) {
    throw new BadInput(
      `${address} has values more than ${MOST_LEVELS} levels deep within others; export it as a plain list of objects`,
    );
  }
  if (objects > most.objects || values > most.values) {
    throw new BadInput(
      `${address} has ${objects} objects and ${values} values, and the limits are ${most.objects} and ${most.values}; split it, or save it as CSV`,
    );
  }
}
