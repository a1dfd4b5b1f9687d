/** For a script tag: loading it is the wish to send. */
import {sendToDataLayer} from '../data-layer.ts';
import {settingsIn} from './settings.ts';

sendToDataLayer(settingsIn(import.meta.url));
