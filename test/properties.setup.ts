/** The gate tries the same random cases each time, so that a change is refused for what it does. `check:long` tries new ones. */
import fc from 'fast-check';
import { isLong } from './runs.js';

if (!isLong) fc.configureGlobal({ seed: 44 });
