import {translated, translatedText} from '../translated.ts';
import type {PlanDay} from './report.ts';
import {agreeOnReturnTimes, chooseTwoSignals, drawTheLoop, lookBack} from './shared-days.ts';

export const groundedPlan: readonly PlanDay[] = [
  {
    title: translated('The last three times', '最近的三次'),
    text: translatedText(
      'Write down the last three moments of tension between you. Beside each, note what became of the topic: was it settled, or did it sink?',
      '写下你们最近三次气氛紧张的时刻。每一次旁边记一笔，那个话题后来怎么样了：是谈妥了，还是沉下去了？',
    ),
  },
  {
    title: translated('Learn their first sign', '认一认对方的信号'),
    text: translatedText(
      'Today you only watch. When something bothers your partner, how do you notice first: more words, fewer words, a tidy kitchen? You need not say it.',
      '今天只看不说。伴侣心里有事的时候，你最先是从哪里看出来的：话多了，话少了，还是厨房忽然变得很干净？',
    ),
  },
  {
    title: translated('A wish you let go', '一个放掉的愿望'),
    text: translatedText(
      'Recall one wish from the last months that you dropped because it was not so important. Write it down as if it were. Keep the page.',
      '想一想最近几个月，有没有一个愿望，因为“没那么重要”就放掉了。把它当成重要的事写下来，这张纸留着。',
    ),
  },
  {
    title: translated('Show one feeling', '说出一个感受'),
    text: translatedText(
      'Say once today what goes on inside you, in a moment when you would usually just nod. “That made me proud.” “I was a bit hurt.”',
      '今天有一次，在你通常只是点点头的时候，说说心里的感受。“我真为你骄傲。”“我刚才有点受伤。”',
    ),
  },
  {
    title: translated('Ask before you calm', '先问，再安慰'),
    text: translatedText(
      'When your partner is upset about anything at all, ask: “Shall I listen, or help you think?” Then do just that one thing.',
      '伴侣为任何事心烦的时候，先问一句：“你想让我听着，还是一起想办法？”然后，只做那一样。',
    ),
  },
  drawTheLoop,
  {
    title: translated('Say the wish', '把愿望说出来'),
    text: translatedText(
      'Take the page from day three and say the wish, softly and in one sentence. Let your partner answer in their own time.',
      '拿出第三天的那张纸，轻轻地，用一句话，把愿望说出来。让对方慢慢回答。',
    ),
  },
  chooseTwoSignals,
  agreeOnReturnTimes,
  {
    title: translated('The open question', '那个敞开的问题'),
    text: translatedText(
      'Ask: “Is there anything you have been keeping back, to keep the peace?” Listen for five minutes without mending or explaining. Then say thank you.',
      '问一句：“你有没有什么话，是为了图个太平才没说的？”听五分钟，不去修补，不去解释。然后说声谢谢。',
    ),
  },
  {
    title: translated('Lean a little', '靠一靠'),
    text: translatedText(
      'Ask your partner for help with something that you could do alone. Let them do it their way.',
      '找一件你自己也能做的事，请伴侣帮忙，就按对方的办法来。',
    ),
  },
  {
    title: translated('Something new for two', '两个人的新鲜事'),
    text: translatedText(
      'Do something together that neither of you has done before, for as little as half an hour: another way home, a strange fruit, a dance in the kitchen.',
      '一起做一件你俩都没做过的事，半小时就够：换条路回家，买一种没吃过的水果，在厨房里跳支舞。',
    ),
  },
  {
    title: translated('One topic that sank', '一个沉下去的话题'),
    text: translatedText(
      'Choose one topic from day one that sank, and give it twenty minutes. The aim is to know each other’s side better. It does not have to be solved.',
      '从第一天的纸上挑一个沉下去的话题，给它二十分钟。目标是更明白对方怎么想，不一定要解决。',
    ),
  },
  lookBack,
];
