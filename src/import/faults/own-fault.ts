import { ownText } from '../cells/own-text.js';
import type { FileFault } from '../fault.js';

/** A copy that is kept after its row: the other texts of a fault belong to the program or to the headings. */
export const ownFault = (fault: FileFault): FileFault => ({
  ...fault,
  ...{ value: ownText(fault.value), message: ownText(fault.message) },
  ...(fault.after === undefined ? {} : { after: ownText(fault.after) }),
});
