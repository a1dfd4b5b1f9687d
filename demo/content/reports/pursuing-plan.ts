import {translated, translatedText} from '../translated.ts';
import type {PlanDay} from './report.ts';
import {agreeOnReturnTimes, chooseTwoSignals, drawTheLoop, lookBack} from './shared-days.ts';

export const pursuingPlan: readonly PlanDay[] = [
  {
    title: translated('Find your first sign', '找到最早的信号'),
    text: translatedText(
      'Today you only watch. When distance shows, in a short reply or a closed door, note where you feel it in your body. Nothing else needs to happen.',
      '今天只看不动。疏远一露头，比如一句短短的回复，一扇关上的门，留意它在你身体的哪个地方。别的什么都不用做。',
    ),
  },
  {
    title: translated('Finish one sentence', '补完一句话'),
    text: translatedText(
      'Write: “When you go quiet, I am afraid that …” Finish it three times, in three ways. Keep the page for yourself.',
      '写下：“你一安静，我就怕……”用三种说法，补完三次。这张纸先自己留着。',
    ),
  },
  {
    title: translated('Ten breaths before the second message', '第二条消息之前，呼气十次'),
    text: translatedText(
      'Send one message, then put the phone in another room and breathe out slowly ten times. After that, decide whether the second one is still needed.',
      '发完一条，把手机放到另一个房间，慢慢呼气十次。然后再决定，第二条还用不用发。',
    ),
  },
  {
    title: translated('One soft opening', '轻轻地开一次口'),
    text: translatedText(
      'Choose something small, such as the dishes or a late reply. Say what you felt, in which moment, and one thing you would like. Write it down first if that helps.',
      '挑一件小事，比如洗碗，比如回消息晚了。说说你有什么感受，是在哪一刻，你想要的一件事是什么。可以先写下来再说。',
    ),
  },
  {
    title: translated('Thank without asking', '只说谢谢'),
    text: translatedText(
      'Tell your partner one thing they did that brought you closer. Add no wish and no “but”. Then let it stand.',
      '告诉伴侣，对方做的哪一件事让你觉得近了。不带要求，也不带“但是”。说完就停。',
    ),
  },
  drawTheLoop,
  {
    title: translated('An hour of your own', '一小时，只属于你'),
    text: translatedText(
      'Spend an hour on something that has nothing to do with the two of you: a friend, a run, a book. When you come back, notice what is still there between you.',
      '花一个小时，做一件和你们俩没关系的事：见个朋友，跑跑步，看本书。回来以后留意一下，你们之间有什么还在。',
    ),
  },
  chooseTwoSignals,
  agreeOnReturnTimes,
  {
    title: translated('Practice a break on an easy topic', '拿个轻松的话题，练一次暂停'),
    text: translatedText(
      'Talk about the weekend, use the space signal, part for twenty minutes, meet again on time. Your part is to calm down in between and to leave the next sentence for later.',
      '聊聊周末怎么过，用一次“歇一会儿”的信号，分开二十分钟，准时再见。中间这段时间，你只管让自己静下来，下一句话晚点再想。',
    ),
  },
  {
    title: translated('Turn a complaint into a wish', '把抱怨换成愿望'),
    text: translatedText(
      'Take one complaint that you know by heart and find the wish in it, small enough for one evening. “Sit with me for ten minutes after supper?”',
      '找一句你说得最顺的抱怨，看看里面藏着什么愿望，小到一个晚上就能做到。“吃完饭陪我坐十分钟，好不好？”',
    ),
  },
  {
    title: translated('Let one silence be', '让一次沉默待着'),
    text: translatedText(
      'When your partner is quiet today, wait ten minutes longer than you would like to. When they come, greet them as you would greet good news.',
      '今天伴侣安静的时候，比你想等的再多等十分钟。等对方过来了，像迎接好消息一样迎上去。',
    ),
  },
  {
    title: translated('A talk from underneath', '从心底说起'),
    text: translatedText(
      'Ask for twenty minutes about one thing that matters. Read your sentence from day two, if you can, and then listen for as long as you spoke.',
      '约二十分钟，谈一件要紧的事。可以的话，把第二天写的那句话念出来，然后，你说了多久，就听多久。',
    ),
  },
  lookBack,
];
