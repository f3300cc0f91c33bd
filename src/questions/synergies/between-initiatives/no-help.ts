/** Which offers help the seeker nothing. */
import type { Columns } from '../../../model/snapshot.js';
import { isOfOwnProgramme } from './own-programme.js';
import { isRoomElsewhere } from './room-elsewhere.js';

/** By number. */
interface Offered {
  readonly seeker: number;
  readonly provider: number;
  readonly resource: number;
  readonly theme: number;
}

/** A room elsewhere, or what its own programme brings. @param day days since 1970 */
export const isNoHelp = (columns: Columns, offered: Offered, day: number): boolean =>
  isRoomElsewhere(columns, offered) || isOfOwnProgramme(columns, offered, day);
