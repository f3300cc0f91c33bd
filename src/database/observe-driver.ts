/** Times what others read through the driver: the loader of entities, which writes its own statements. */
import type { Driver } from 'neo4j-driver';
import type { Observe } from './database.js';

/** The name under which those statements are counted. */
const LOADER = 'loader';

/**
 * As much of a driver as the loader uses, with each read transaction told to `observe`.
 * @param driverNow may be there later than the loader, which can be made while the database starts
 */
export function observeDriver(driverNow: () => Driver, observe: Observe): Driver {
  const session: Driver['session'] = (config) => {
    const opened = driverNow().session(config);
    const read = opened.executeRead.bind(opened);
    opened.executeRead = async (work, settings) => {
      const from = performance.now();
      const answer = await read(work, settings);
      observe(LOADER, (performance.now() - from) / 1000);
      return answer;
    };
    return opened;
  };
  return {
    session,
    get executeQueryBookmarkManager() {
      return driverNow().executeQueryBookmarkManager;
    },
  } as Driver;
}
