import {translated, translatedText} from '../translated.ts';
import {agreement} from './agreement.ts';
import {introduction} from './introduction.ts';
import {actionReport} from './report.ts';
import {tornPlan} from './torn-plan.ts';

export const tornReport = actionReport({
  pattern: 'torn',
  title: translated('Slower, in both directions', '两个方向，都慢一点'),
  introduction: introduction(
    'Two wishes live in you, and both are reasonable: to be close, and to be safe. They wear you out when they come at the same time. What often helps is to slow down, say both, and let them take turns.',
    '你心里住着两个愿望，都很合理：想亲近，也想安全。它们一起来的时候，最累人。往往管用的，是慢下来，两个都说出口，让它们轮流来。',
  ),
  sections: [
    {
      audience: 'pursuers',
      heading: translated('For the part of you that reaches', '写给想靠近的那个你'),
      body: translatedText(
        [
          'When distance frightens you, the first wave asks for everything at once: an answer, a hug, a promise. Let the wave pass before you speak. Feet on the floor, ten long breaths out, then one wish that your partner can grant tonight.',
          'Ask for something with an end. “Can we talk for ten minutes?” is easier to give, and easier for you to take, than “We have to talk.”',
        ],
        [
          '疏远让你害怕的时候，第一阵浪头什么都想要：一个答案，一个拥抱，一句保证。等浪头过去再开口。双脚踩稳，长长地呼气十次，然后只说一个愿望，一个对方今晚就能做到的愿望。',
          '要一件有头有尾的事。“我们谈十分钟，好吗？”比“我们必须谈谈”更容易答应，你自己也更承受得住。',
        ],
      ),
    },
    {
      audience: 'distancers',
      heading: translated('For the part of you that steps back', '写给想退开的那个你'),
      body: translatedText(
        [
          'When the closeness you asked for becomes too much, you are not playing games. Your body has had enough. Above about a hundred heartbeats a minute, listening often fails. Say it early: “I wanted this, and now it is too much. Back at half past seven.”',
          'Stay away at least twenty minutes, do something that calms you, and return at the time you named. If the wish to be fetched comes up behind the door, write it down. You can say it when you are back.',
        ],
        [
          '自己要来的亲近，忽然又受不了了，这不是在耍性子，是身体装不下了。心跳超过大约每分钟一百下，人往往就听不进话了。早一点说：“是我想谈的，可我现在装不下了。七点半我回来。”',
          '至少歇二十分钟，做点让自己平静的事，到点就回来。要是关上门又盼着有人来找，就把这个愿望写下来，等回来了说给对方听。',
        ],
      ),
    },
    {
      audience: 'together',
      heading: translated('For the two of you', '写给你们两个'),
      body: translatedText(
        [
          'For a partner, two signals at once are hard to read. So make them readable: one sign for closeness, one for space, and a time with each. Then nobody needs to guess, and nobody needs to test the other.',
          'Keep talks short and certain: ten minutes, a break of twenty, ten more. The loop is your common opponent here. Neither of you has to win against the other.',
        ],
        [
          '两个信号一起来，伴侣很难读懂。那就让它们好懂一点：一个表示靠近，一个表示歇一会儿，每个都带上时间。这样谁都不用猜，谁也不用去试探谁。',
          '谈话要短，说好多久就多久：谈十分钟，歇二十分钟，再谈十分钟。在这里，那个圈才是你们共同的对手，你们之间不用分输赢。',
        ],
      ),
    },
  ],
  plan: tornPlan,
  agreement: agreement(
    translatedText(
      'For you, both signals matter, and so does the clock. Short and kept is better than long and hoped for. Fill this in together on a good day.',
      '对你来说，两个信号都要紧，钟点也要紧。短一点、做得到，胜过长长的等待和盼望。挑个心情好的日子，两个人一起填。',
    ),
  ),
});
