import {translated, translatedText} from '../translated.ts';
import {pattern} from './pattern.ts';

export const distancing = pattern({
  key: 'distancing',
  pursuit: 'low',
  withdrawal: 'high',
  name: translated('Making room to breathe', '退一步，缓口气'),
  summary: translatedText(
    'When love gets loud, you often go quiet first: you step back so that nothing breaks, and you hope to return when you can think again.',
    '气氛一紧，你往往先安静下来：退后一步，免得弄坏什么，想等脑子清楚了再回来。',
  ),
  strengths: [
    [
      'You look for a cool head before you say something that cannot be taken back.',
      '你会先让自己冷静，免得说出收不回来的话。',
    ],
    [
      'You leave people room. With you, the other person may have a life and thoughts of their own.',
      '你给人留空间。和你在一起，对方可以有自己的生活，也可以有自己的想法。',
    ],
    [
      'You think before you answer, and what you then say often counts.',
      '你想好了才回答，所以说出来的话往往有分量。',
    ],
    [
      'You carry a lot without making a fuss, and others lean on your calm.',
      '很多事你不声不响就扛下来了，别人愿意靠着你这份平静。',
    ],
  ],
  underStress: translatedText(
    [
      'When voices rise or questions come fast, something in you may close. Your heart races, the words are gone, and every sentence seems likely to make it worse. So you go quiet, get busy or leave the room. From outside this can look cold. Inside, a great deal is often going on: a fear of failing, of saying the wrong thing, of being flooded.',
      'Silence with no word about coming back leaves the other person guessing, and many people then knock louder. The louder the knock, the more you want to shut the door. It is a loop that two people turn together, and it is nobody’s fault alone. Sometimes stepping back is the wiser move. What makes it safe is a promise to return that is kept.',
    ],
    [
      '声音一高，问题一个接一个，你心里可能有扇门就关上了。心跳得厉害，话一下子全没了，好像说哪一句都会更糟。于是你安静下来，找事忙，或者走开。从外面看，这可能显得冷。里面却常常翻江倒海：怕自己做不好，怕说错话，怕被情绪淹没。',
      '沉默着走开，又没说会不会回来，对方就只能猜，很多人会把门敲得更响。敲得越响，你越想把门关紧。这是两个人一起转出来的圈，不是谁一个人的错。有时候，退一步确实更明智。让人安心的，是一句“我会回来”，并且做到。',
    ],
  ),
  growthSteps: [
    [
      'Say one sentence before you step back: that you need a break, and when you will return.',
      '退开之前说一句话：你需要歇一会儿，什么时候回来。',
    ],
    [
      'Spend the break on calming down: a walk, a shower, music. Going over the argument keeps your heart racing.',
      '歇的时候，就用来平静：走走路、冲个澡、听听音乐。在脑子里接着吵，心跳是慢不下来的。',
    ],
    [
      'Come back first, and take one small step closer that nobody asked for.',
      '先走回来，再主动靠近一小步，不用等人开口。',
    ],
  ],
  phrasesForMe: [
    [
      'I want to understand this, and right now my head is full. Give me until nine, then I’ll come and find you.',
      '我想弄明白这件事，可我现在脑子里乱成一团。给我到九点，然后我来找你。',
    ],
    [
      'I’m going quiet because I’m afraid of making it worse. I still care.',
      '我不说话，是怕越说越糟。我还是在乎的。',
    ],
    [
      'I’m back. Tell me the part that matters most to you.',
      '我回来了。你最在意的是哪一点？跟我说说。',
    ],
    [
      'I don’t have the words yet. Can I just sit next to you?',
      '我还不知道怎么说。我能先在你旁边坐一会儿吗？',
    ],
  ],
  phrasesForPartner: [
    [
      'You don’t have to solve this. I only want to know what it is like for you.',
      '你不用解决它。我只是想知道，你心里是什么感觉。',
    ],
    ['Take your break. When shall we talk again?', '你先歇一会儿。我们什么时候再谈？'],
    ['Thank you for coming back.', '谢谢你回来。'],
    ['I’m not here to blame you. I miss you.', '我不是来怪你的。我是想你了。'],
  ],
  articles: [
    'space-that-is-safe',
    'under-anger-and-silence',
    'repair-after-a-fight',
    'when-it-is-not-a-pattern',
  ],
});
