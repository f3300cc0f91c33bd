/** Times the read transactions of the entity loader, which runs its own statements on the driver. */
import type { Driver } from 'neo4j-driver';
import type { Observe } from './database.js';
import { unlessLeftBehind } from './unless-left-behind.js';

/** The name under which the statements of the loader are counted. */
const LOADER = 'loader';

/**
 * The part of a driver that the loader uses, which reports each read transaction to `observe`.
 * @param driverNow the driver, which may be opened later than the loader, while the database starts
 */
export function observeDriver(driverNow: () => Driver, observe: Observe): Driver {
  const session: Driver['session'] = (config) => {
    const opened = driverNow().session(config);
    const read = opened.executeRead.bind(opened);
    opened.executeRead = async (work, settings) => {
      const from = performance.now();
      const answer = await unlessLeftBehind(() => read(work, settings));
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
