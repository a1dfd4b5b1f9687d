import {translated, translatedText} from '../translated.ts';
import {pattern} from './pattern.ts';

export const pursuing = pattern({
  key: 'pursuing',
  pursuit: 'high',
  withdrawal: 'low',
  name: translated('Reaching for closeness', '伸手去靠近'),
  summary: translatedText(
    'When someone you love feels far away, you often go after the connection first and catch your breath later.',
    '爱的人一显得疏远，你往往先去把人找回来，然后才顾得上喘口气。',
  ),
  strengths: [
    [
      'You notice early when something is off, often before there are words for it.',
      '关系里有点不对劲，你往往很早就察觉到了，那时话都还没说出口。',
    ],
    [
      'You are willing to go first: to ask, to bring things up, to hold out a hand after a fight.',
      '你愿意先迈一步：先开口问，先把事情摆出来，吵完架先伸手。',
    ],
    [
      'You put time and heart into the relationship, and it shows that it matters to you.',
      '你舍得为这段关系花时间、花心思，看得出它对你有多重要。',
    ],
    ['Because of you, few problems stay buried for long.', '有你在，问题很少会埋得太久。'],
  ],
  underStress: translatedText(
    [
      'When the other person goes quiet, the quiet can feel like a door closing. Your pulse may go up and your hand go to the phone: one more question, one more message, a louder tone. Under the push there is often a fear of being left alone with it, or of not being heard.',
      'Your partner mostly sees the push; the fear often stays hidden. Many people step back from a push, and the distance you wanted to close grows wider. It is a loop that two people turn together, and it is nobody’s fault alone.',
    ],
    [
      '对方一安静，那份安静就像一扇门正在关上。心跳会变快，手会伸向手机：再问一句，再发一条，声音高一点。这股劲儿底下，常常藏着怕：怕只剩自己一个人扛，怕说了也没人听见。',
      '可伴侣看到的多半是这股劲儿，底下的怕常常看不到。很多人被推的时候会往后退，你想拉近的距离，反而更远了。这是两个人一起转出来的圈，不是谁一个人的错。',
    ],
  ),
  growthSteps: [
    [
      'Wait a little longer than you want to. Before the second message, put the phone down and breathe out slowly ten times.',
      '比你想等的，再多等一会儿。发第二条消息之前，先放下手机，慢慢呼气十次。',
    ],
    [
      'Open softly: begin with yourself, name one situation, ask for one thing.',
      '开口轻一点：从自己说起，只说一件具体的事，只提一个愿望。',
    ],
    [
      'Let the fear be seen, and not only the anger. “I got scared” is easier to come close to than “You don’t care.”',
      '让对方看到你的怕，而不只是你的火气。比起“你根本不在乎”，“我刚才有点慌”更容易让人走近。',
    ],
  ],
  phrasesForMe: [
    [
      'I miss you. Nothing is wrong; I would just like ten minutes with you tonight.',
      '我想你了。没出什么事，就是今晚想和你待十分钟。',
    ],
    [
      'When I don’t hear from you all day, I start to worry about us. Could you send me one line around noon?',
      '一整天没有你的消息，我就会开始担心我们俩。中午你能给我发句话吗？',
    ],
    [
      'I notice that I’m pushing. Underneath, I’m scared that you are drifting away.',
      '我发现自己又在追着你了。其实我心里是怕你离我越来越远。',
    ],
    [
      'Take your time. Tell me when we will talk, and I’ll wait until then.',
      '你慢慢来。告诉我什么时候谈，我就等到那时候。',
    ],
  ],
  phrasesForPartner: [
    [
      'I’m here, and we are all right. Give me half an hour and I’ll come to you.',
      '我在，我们没事。给我半个小时，我就来找你。',
    ],
    ['So you miss me. I’m glad you told me.', '原来你是想我了。你肯告诉我，我很高兴。'],
    [
      'I don’t have an answer yet, and I’m not going anywhere. Let’s talk at eight.',
      '我现在还没有答案，但我哪儿也不去。我们八点谈。',
    ],
    ['What scared you just now? Tell me.', '刚才是什么让你慌了？跟我说说。'],
  ],
  articles: [
    'soft-opening',
    'pursuit-distance-cycle',
    'under-anger-and-silence',
    'when-it-is-not-a-pattern',
  ],
});
