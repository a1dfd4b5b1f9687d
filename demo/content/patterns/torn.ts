import {translated, translatedText} from '../translated.ts';
import {pattern} from './pattern.ts';

export const torn = pattern({
  key: 'torn',
  pursuit: 'high',
  withdrawal: 'high',
  name: translated('Pulled both ways', '想靠近，又想退开'),
  summary: translatedText(
    'You often want to be held and want to be left alone in the same hour, and it can wear you out more than anyone sees.',
    '你常常前一刻想被抱住，后一刻又想一个人待着，这份累，旁人不一定看得见。',
  ),
  strengths: [
    [
      'You feel both sides: how much closeness matters, and how much a person needs air.',
      '两头你都感受得到：亲近有多重要，人又有多需要透口气。',
    ],
    [
      'You can often understand the one who reaches and the one who steps back, because you know both from the inside.',
      '伸手的人，退后的人，你往往都能懂，因为这两种滋味你都尝过。',
    ],
    [
      'You sense tension early, and you know when something between you needs care.',
      '你很早就能感觉到紧张，知道你们之间有什么需要照看。',
    ],
    ['You keep trying, and in more than one way.', '你一直在努力，而且不止用一种办法。'],
  ],
  underStress: translatedText(
    [
      'Distance can alarm you, and so can pressure. You ask for a talk, and when it comes it is suddenly too much. You leave, and once the door is shut you wish someone would fetch you back. It can turn within minutes.',
      'For your partner the two signals are hard to read together, and for you they are tiring. Both make sense: one looks for closeness, the other for safety. They become easier to live with when they may take turns, and when you say each of them out loud.',
      'If one of the two is fear of your partner, please read the safety note on this page first.',
    ],
    [
      '疏远会让你慌，压力也会让你慌。你说想谈谈，真谈起来，又一下子受不了。你走开了，门一关，又盼着有人来把你拉回去。有时候，几分钟里就能变一轮。',
      '这两个信号放在一起，伴侣很难读懂，你自己也累。其实两个都有道理：一个在找亲近，一个在找安全。让它们轮流来，把它们都说出口，日子就会好过一些。',
      '如果其中一个，是你害怕你的伴侣，请先看看本页的安全提示。',
    ],
  ),
  growthSteps: [
    [
      'Slow down before either move: feet on the floor, one minute, then choose.',
      '不管是靠近还是退开，先慢下来：双脚踩稳，等一分钟，再选。',
    ],
    [
      'Say both: “I want to be close, and I need a break.” Then your partner has no need to guess.',
      '两样都说出来：“我想靠近你，我也需要歇一会儿。”对方就不用猜了。',
    ],
    [
      'Keep breaks short and certain: at least twenty minutes, a named time, and you are back when you said you would be.',
      '歇得短一点，准一点：至少二十分钟，说好时间，到点就回来。',
    ],
  ],
  phrasesForMe: [
    [
      'Part of me wants a hug and part of me wants to run. Can we sit here for a minute before we talk?',
      '我一半想要你抱抱，一半想跑掉。我们先在这儿坐一分钟再谈，好吗？',
    ],
    [
      'I asked to talk, and now it is too much. Give me half an hour, then I’ll try again.',
      '是我说要谈的，可我现在有点受不了了。给我半个小时，我再试一次。',
    ],
    [
      'I’m leaving the room, and I’m not leaving you. I’ll be back at half past seven.',
      '我只是离开这个房间，不是离开你。七点半我就回来。',
    ],
    ['I want you near. Please go slowly.', '我想要你在身边。请慢一点。'],
  ],
  phrasesForPartner: [
    ['Both are fine. Which one is stronger right now?', '两样都可以。现在哪一样更强一点？'],
    [
      'Take half an hour. I’ll be here when you come back.',
      '你先歇半个小时。你回来的时候，我还在。',
    ],
    ['We can do this in small pieces.', '我们可以一点一点来。'],
    ['I’ll stay close by, and there is no rush.', '我就在附近，不着急。'],
  ],
  articles: [
    'pursuit-distance-cycle',
    'space-that-is-safe',
    'soft-opening',
    'when-it-is-not-a-pattern',
  ],
});
