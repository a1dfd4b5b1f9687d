/** For a script tag: loading it is the wish to send. */
import {sendToGoogleAnalytics} from '../ga4.ts';
import {settingsIn} from './settings.ts';

sendToGoogleAnalytics(settingsIn(import.meta.url));
