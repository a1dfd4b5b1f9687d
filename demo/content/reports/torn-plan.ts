import {translated, translatedText} from '../translated.ts';
import type {PlanDay} from './report.ts';
import {agreeOnReturnTimes, chooseTwoSignals, drawTheLoop, lookBack} from './shared-days.ts';

export const tornPlan: readonly PlanDay[] = [
  {
    title: translated('Two kinds of arrows', '两种箭头'),
    text: translatedText(
      'Carry a slip of paper. Each time you feel the pull toward your partner, draw an arrow to the right; each time you feel the pull away, one to the left. Only count. Nothing needs to change today.',
      '随身带张小纸条。每次想朝伴侣靠近，画一个向右的箭头；每次想退开，画一个向左的。只数一数，今天什么都不用改。',
    ),
  },
  {
    title: translated('Two sentences', '两句话'),
    text: translatedText(
      'Write: “I reach because …” and “I step back because …” Finish each of them twice. Keep the page for yourself.',
      '写下：“我想靠近，是因为……”和“我想退开，是因为……”每句补完两次。这张纸先自己留着。',
    ),
  },
  {
    title: translated('A minute before either move', '动之前，先等一分钟'),
    text: translatedText(
      'When a pull comes, set both feet on the floor and breathe out slowly for one minute. Then choose. Either choice is fine today.',
      '哪一股劲儿上来了，都先双脚踩稳，慢慢呼气一分钟。然后再选。今天怎么选都行。',
    ),
  },
  {
    title: translated('Find what calms you', '找到让你静下来的事'),
    text: translatedText(
      'List three things that slow your breath, such as warm water, a walk, one song. Try one of them for ten minutes while you are well, so that it is there when you are not.',
      '写下三件能让呼吸慢下来的事，比如热水、散步、一首歌。趁现在好好的，挑一件试十分钟，难受的时候就用得上。',
    ),
  },
  {
    title: translated('Say both', '两样都说'),
    text: translatedText(
      'Tell your partner, in a calm moment: “Sometimes I want to be close and need a break at the same time. Both are true.” You do not have to explain more than that.',
      '挑个平静的时候，告诉伴侣：“有时候，我又想靠近你，又想歇一会儿。两样都是真的。”说到这里就可以了，不用多解释。',
    ),
  },
  drawTheLoop,
  {
    title: translated('An hour side by side', '并肩的一小时'),
    text: translatedText(
      'Spend an hour next to each other with nothing to settle: cook, walk, fold the laundry. If you live apart, do it on the phone.',
      '在一起待一个小时，什么都不用谈清楚：做顿饭，散散步，叠叠衣服。不住在一起，就开着电话做。',
    ),
  },
  chooseTwoSignals,
  agreeOnReturnTimes,
  {
    title: translated('Practice a break on an easy topic', '拿个轻松的话题，练一次暂停'),
    text: translatedText(
      'Talk about the weekend for ten minutes, part for twenty, meet again on time. Afterwards, each tells the other what the waiting was like.',
      '聊十分钟周末怎么过，分开二十分钟，准时再见。之后各自说说，等的时候是什么感觉。',
    ),
  },
  {
    title: translated('One wish with an end', '一个有头有尾的愿望'),
    text: translatedText(
      'Ask for something close and say how long. “Would you hold me for one song?” When the song is over, thank them and let it be over.',
      '要一点亲近，说好多久。“抱我一首歌的时间，好吗？”歌放完了，说声谢谢，就到这里。',
    ),
  },
  {
    title: translated('One promise to the minute', '一个分秒不差的承诺'),
    text: translatedText(
      'Promise one small thing with a time today, a call at six or tea at nine, and keep it to the minute. Ask your partner to do the same. Being able to count on each other calms both pulls.',
      '今天许一个带时间的小承诺，比如六点打电话，九点一起喝茶，一分钟也不差。也请伴侣许一个。靠得住，两股劲儿就都会静下来。',
    ),
  },
  {
    title: translated('A talk in two halves', '分两半的谈话'),
    text: translatedText(
      'Choose one thing that matters. Talk for ten minutes, part for twenty, talk for ten more. Stop there, even if it is going well.',
      '选一件要紧的事。谈十分钟，分开二十分钟，再谈十分钟。就停在那里，哪怕谈得正好。',
    ),
  },
  lookBack,
];
