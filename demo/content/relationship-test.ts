import {reference, references, type SeedDocument} from './document.ts';
import {itemOrder} from './items/order.ts';
import {safetyNote} from './safety-note.ts';
import {languages, translated, translatedText} from './translated.ts';

export const pursuitDistanceTest: SeedDocument = {
  _id: 'test-pursuit-distance',
  _type: 'relationshipTest',
  title: translated('Do you reach out or step back?', '你会靠近，还是退后？'),
  slug: {_type: 'slug', current: 'pursuit-distance'},
  intro: translatedText(
    [
      'When closeness feels uncertain, some of us move toward the other person: we ask, we write, we want to talk now. Some of us take a step back: we go quiet, get busy, wait for calm. Many do a bit of both. Each is a way to protect the relationship, and each can make the other’s move stronger.',
      'Here are 24 short sentences about what you do and feel when there is distance or pressure. At the end you see where you stand on a map, what is strong in your way of loving, and words you can use tonight. If you are single now, think of your last relationship.',
      'This is not a diagnosis, and it does not say who is right. The sentences were written for this test and have no comparison group yet, so take the result as a mirror and a reason to talk. What you do can change with the partner, the topic and the years.',
    ],
    [
      '心里没底的时候，有的人会朝对方走过去：追问、发消息、想马上谈清楚。有的人会先退一步：话变少、让自己忙起来、等平静下来。也有很多人两样都有一点。两种做法都是在保护这段关系，也都可能让对方更用力。',
      '接下来是 24 句短短的话，说的是你在感到疏远或压力时会怎么做、有什么感受。答完以后，你会在一张图上看到自己的位置，看到你在感情里的长处，还有今晚就能用上的话。如果你现在单身，就想想上一段关系。',
      '这不是诊断，也不评判谁对谁错。这些句子是专为这个测试写的，目前还没有对照人群的数据，所以请把结果当作一面镜子，当作一次聊天的开头。换一个伴侣、换一个话题、过几年，你的做法都可能不一样。',
    ],
  ),
  instruction: translated(
    'Think of the last few months with your partner. How much do you agree?',
    '想想最近几个月和伴侣的相处，这句话你同意吗？',
  ),
  items: references(itemOrder),
  dimensions: references(['dimension-pursuit', 'dimension-withdrawal']),
  patterns: references([
    'pattern-grounded',
    'pattern-pursuing',
    'pattern-distancing',
    'pattern-torn',
  ]),
  responseScale: reference('scale-agreement-7'),
  minimumAnswered: 0.8,
  itemOrder: 'fixed',
  itemsPerStep: 1,
  allowSkip: true,
  unlockKind: 'none',
  safetyNote,
  languages: [...languages],
};
