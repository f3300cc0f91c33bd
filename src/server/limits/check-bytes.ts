/** Refuses the bytes of a body that are not UTF-8, or whose JSON is nested deeper or has more values than any real operation, before they are parsed. */
import { isUtf8 } from 'node:buffer';
import { measureJson } from '../../measure-json.js';
import { limits } from './limits.js';

/** An error in the shape of body-parser's own. */
export class WrongBytes extends Error {
  constructor(
    readonly type: string,
    readonly status = 400,
  ) {
    super(type);
  }
}

/** @throws an error with the status and the type by which it is told */
export function checkBytes(bytes: Buffer): void {
  if (!isUtf8(bytes)) throw new WrongBytes('charset.wrong');
  const { levels, values } = measureJson(bytes);
  if (levels > limits.bodyLevels) throw new WrongBytes('entity.too.deep');
  if (values > limits.bodyValues) throw new WrongBytes('entity.too.many');
}
