/** For a script tag: loading it is the wish to send. */
import {sendToPlausible} from '../plausible.ts';
import {settingsIn} from './settings.ts';

sendToPlausible(settingsIn(import.meta.url));
