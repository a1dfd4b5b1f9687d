import {carryJson} from './content/early-request.ts';

/**
 * As much of the snapshot beside this script as its first view needs, as JSON. The command
 * `relationship-test export --bundle` writes it in front of the built script.
 */
declare const SNAPSHOT: string;

const {url} = import.meta;
carryJson(new URL('snapshot.json', url).href, SNAPSHOT);
