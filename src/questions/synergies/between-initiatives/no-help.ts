/** Which offers help the seeker nothing. */
import type { Columns } from '../../../model/snapshot.js';
import type { NeedOffer } from './need-offers.js';
import { isOfOwnProgramme } from './own-programme.js';
import { isRoomElsewhere } from './room-elsewhere.js';

type Offered = Pick<NeedOffer, 'seeker' | 'provider' | 'resource' | 'theme'>;

/** A room elsewhere, or what its own programme brings. @param day days since 1970 */
export const isNoHelp = (columns: Columns, offered: Offered, day: number): boolean =>
  isRoomElsewhere(columns, offered) || isOfOwnProgramme(columns, offered, day);
