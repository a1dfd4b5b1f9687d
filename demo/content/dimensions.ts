import type {SeedDocument} from './document.ts';
import {translated, translatedText} from './translated.ts';

export const pursuit: SeedDocument = {
  _id: 'dimension-pursuit',
  _type: 'dimension',
  key: 'pursuit',
  name: translated('Reaching out when there is distance', '感到疏远时，主动靠近'),
  lowPole: translated('Gives it time', '先等一等'),
  highPole: translated('Reaches out at once', '马上去靠近'),
  description: translatedText(
    'How strongly you move toward your partner when they feel far away: asking, writing, wanting to sort it out now. Toward the low end you wait and trust that closeness will come back; toward the high end you go and look for it.',
    '当伴侣显得疏远时，你有多想朝对方走过去：追问、发消息、想马上说清楚。靠近低的一端，你会等一等，相信亲近会回来；靠近高的一端，你会主动去把它找回来。',
  ),
};

export const withdrawal: SeedDocument = {
  _id: 'dimension-withdrawal',
  _type: 'dimension',
  key: 'withdrawal',
  name: translated('Stepping back when there is pressure', '感到压力时，退后一步'),
  lowPole: translated('Stays in the talk', '留在对话里'),
  highPole: translated('Steps back to settle', '先退开，静一静'),
  description: translatedText(
    'How strongly you move away when a talk becomes heavy: going quiet, getting busy, wanting to be alone. Toward the low end you stay in the talk while it is hard; toward the high end you step out of it until things are calm.',
    '当谈话变得沉重时，你有多想退开：话变少、找别的事忙、想一个人待着。靠近低的一端，再难谈你也会留在对话里；靠近高的一端，你会先退出来，等平静了再说。',
  ),
};
