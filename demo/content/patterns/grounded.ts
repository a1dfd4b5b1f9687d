import {translated, translatedText} from '../translated.ts';
import {pattern} from './pattern.ts';

export const grounded = pattern({
  key: 'grounded',
  pursuit: 'low',
  withdrawal: 'low',
  name: translated('Holding steady', '稳稳地在'),
  summary: translatedText(
    'You often keep your footing when things get tense: you can wait without chasing, and you can stay in a hard talk without slipping away.',
    '关系一紧张，你往往还站得稳：等的时候不追，难谈的时候不躲。',
  ),
  strengths: [
    [
      'You stay reachable when it gets uncomfortable, and that often calms the other person too.',
      '气氛不舒服的时候，你还在，还能说得上话，这往往也让对方安心。',
    ],
    [
      'You can let a silence be, trusting that it will end.',
      '沉默来了，你能让它先待着，相信它会过去。',
    ],
    [
      'You can often hear something hard about yourself and keep listening.',
      '听到关于自己的难听话，你常常还能继续听下去。',
    ],
    [
      'You let an argument be the size it is: one loud evening is one loud evening, and the two of you go on.',
      '一场架就是一场架，不会越滚越大：吵了一晚上，日子还是一起过。',
    ],
  ],
  underStress: translatedText(
    [
      'Calm can have two sources. Sometimes it is peace: things are talked over and then truly settled. Sometimes it is quiet distance: it is calm because little is asked and little is shown. A test cannot tell the two apart, but you can. When did one of you last say something that was hard to say?',
      'Next to a partner with strong feelings, your evenness can look like indifference, and the other person may feel alone with the worry. And when life is very hard, with illness, loss or too little sleep, you may find yourself pushing or hiding too. That is ordinary, and it passes more easily when you name it.',
    ],
    [
      '平静可能有两个来源。有时是真的安宁：事情谈过了，也真的放下了。有时是安静的疏远：之所以平静，是因为彼此要得少、露得也少。测试分不清这两种，你自己可以。想一想，你们俩上一次有人说出一句难开口的话，是什么时候？',
      '如果伴侣感情浓烈，你的平稳可能看起来像不在乎，对方也许会觉得，只有自己一个人在担心。日子特别难的时候，比如生病、失去亲人、长期睡不够，你也可能会去追、会去躲。这很平常，说出来会过去得快一些。',
    ],
  ),
  growthSteps: [
    [
      'Show what goes on inside you. Calm is easier to trust when the feeling in it can be seen.',
      '把心里的感受露出来一点。看得见感受的平静，更让人放心。',
    ],
    [
      'Ask now and then whether the peace is shared. Your partner may have been keeping something back.',
      '隔一阵子问一问，这份平静是不是两个人都有。对方也许一直有话没说。',
    ],
    [
      'Bring up your own wishes, even the ones you could live without.',
      '说说你自己的愿望，哪怕是那些“没有也行”的愿望。',
    ],
  ],
  phrasesForMe: [
    ['It may not show, but this matters to me.', '我脸上可能看不出来，但这件事对我很重要。'],
    [
      'Things are calm between us. Is there anything you have been keeping back to keep it that way?',
      '我们最近挺平静的。你有没有什么话，是为了不打破这份平静才没说的？',
    ],
    ['I’m calm, and I’m right here. Tell me more.', '我很平静，也一直在这儿。你再多说一点。'],
    [
      'There is something I would like, and I have been letting it slide. May I tell you?',
      '有件事我其实挺想要的，一直没提。我可以跟你说说吗？',
    ],
  ],
  phrasesForPartner: [
    [
      'Tell me what this does to you. I would like to see it.',
      '这件事，你心里是什么滋味？跟我说说，我想知道。',
    ],
    ['What do you need from me this week?', '这个星期，你需要我做点什么？'],
    [
      'I like how steady you are. I would like to be there for you as well.',
      '我喜欢你的稳。我也想成为你可以靠一靠的人。',
    ],
  ],
  articles: [
    'pursuit-distance-cycle',
    'repair-after-a-fight',
    'under-anger-and-silence',
    'when-it-is-not-a-pattern',
  ],
});
