import {translated, translatedText} from '../translated.ts';
import type {PlanDay} from './report.ts';
import {agreeOnReturnTimes, chooseTwoSignals, drawTheLoop, lookBack} from './shared-days.ts';

export const distancingPlan: readonly PlanDay[] = [
  {
    title: translated('Find your first sign', '找到最早的信号'),
    text: translatedText(
      'Today you only watch. When a talk grows heavy, note what closes first: the jaw, the breath, the words. Nothing else needs to happen.',
      '今天只看不动。谈话一变沉，留意最先关上的是什么：下巴、呼吸，还是话。别的什么都不用做。',
    ),
  },
  {
    title: translated('Finish one sentence', '补完一句话'),
    text: translatedText(
      'Write: “When I go quiet, I am trying to keep … from happening.” Finish it three times, in three ways. Keep the page for yourself.',
      '写下：“我安静下来，是不想让……发生。”用三种说法，补完三次。这张纸先自己留着。',
    ),
  },
  {
    title: translated('One sentence before you go', '走开之前的一句话'),
    text: translatedText(
      'Say this aloud three times, alone: “I need a break. I’ll be back at …” Change the words until they sound like you.',
      '一个人的时候，大声说三遍：“我需要歇一会儿，……点我回来。”改到像你自己说的话为止。',
    ),
  },
  {
    title: translated('Find what calms you', '找到让你静下来的事'),
    text: translatedText(
      'Try two things for ten minutes each, such as walking and music. Feel your pulse before and after, and keep the one that slows it.',
      '试两件事，各十分钟，比如散步和听音乐。前后各摸一摸脉搏，留下让它慢下来的那一件。',
    ),
  },
  {
    title: translated('A hello out of the blue', '不为什么，打个招呼'),
    text: translatedText(
      'In the middle of the day, send a line that asks for nothing and answers nothing. “Just saw the bakery and thought of you.”',
      '白天随便什么时候发一句话，不为要什么，也不为答什么。“路过那家面包店，想起你了。”',
    ),
  },
  drawTheLoop,
  {
    title: translated('Pick up the thread yourself', '由你来接着说'),
    text: translatedText(
      'Choose something small that was left open this week and bring it up yourself. “About Tuesday: I have thought about it, and …” Two sentences are enough.',
      '挑一件这周没说完的小事，由你来提。“星期二那件事，我想了想……”说两句就够。',
    ),
  },
  chooseTwoSignals,
  agreeOnReturnTimes,
  {
    title: translated('Practice a break on an easy topic', '拿个轻松的话题，练一次暂停'),
    text: translatedText(
      'Talk about the weekend, ask for the break with your own sentence, and name the time. Come back two minutes early and say that you are back.',
      '聊聊周末怎么过，用你自己的那句话提出歇一会儿，说好时间。早两分钟回来，说一声“我回来了”。',
    ),
  },
  {
    title: translated('Two feelings in one day', '一天两个感受'),
    text: translatedText(
      'Say a feeling out loud at two ordinary moments. “That made me laugh.” “I’m worried about tomorrow.” No explanation is needed.',
      '在两个平常的时刻，把感受说出口。“刚才真好笑。”“明天的事我有点担心。”不用解释。',
    ),
  },
  {
    title: translated('Two minutes longer', '多待两分钟'),
    text: translatedText(
      'The next time a talk becomes hard, say what is going on inside (“It’s getting too much for me”) and stay two minutes more. Then take your break, with a time.',
      '下一次谈到难处，说出你心里正在发生什么（“我快装不下了”），再多待两分钟。然后去歇，说好时间。',
    ),
  },
  {
    title: translated('A talk that you open', '由你开口的一次谈话'),
    text: translatedText(
      'Ask your partner for twenty minutes about something that matters to one of you. Begin with your sentence from day two, if you can. You may use the signal; so may they.',
      '约伴侣谈二十分钟，谈一件对你们哪一个来说要紧的事。可以的话，从第二天写的那句话说起。信号你能用，对方也能用。',
    ),
  },
  lookBack,
];
