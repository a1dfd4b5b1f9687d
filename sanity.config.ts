import {studioConfig} from './studio/config.ts';
import {cliStore} from './studio/cliStore.ts';

/** For the `sanity` command: the hosted project of the environment, or the local lake. */
export default studioConfig(cliStore(process.env));
