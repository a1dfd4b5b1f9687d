/** For a script tag, with the address to send to as `?url=…`: loading it is the wish to send. */
import {sendToWebhook} from '../webhook.ts';
import {settingsIn} from './settings.ts';

const address = new URL(import.meta.url);
const url = address.searchParams.get('url');
if (url) sendToWebhook({url: new URL(url, document.baseURI).href, ...settingsIn(address.href)});
else console.warn('relationship-test: adapters/webhook.js does not know where to send: add ?url=…');
