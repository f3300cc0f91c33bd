/** The gate tries the same random cases each time, so that a change never fails by chance. `check:long` tries new ones. */
import fc from 'fast-check';
import { isLong } from './runs.js';

if (!isLong) fc.configureGlobal({ seed: 44 });
