import {translated, translatedText} from '../translated.ts';
import {agreement} from './agreement.ts';
import {pursuingPlan} from './pursuing-plan.ts';
import {introduction} from './introduction.ts';
import {actionReport} from './report.ts';

export const pursuingReport = actionReport({
  pattern: 'pursuing',
  title: translated('A softer way to reach', '轻一点，去靠近'),
  introduction: introduction(
    'Your wish for closeness is good, and nothing here asks you to want less. What often helps is another way of asking: a little later, a little softer, and from the place where it hurts.',
    '你想要亲近，这份心意很好，这里没有一条是让你少要一点。往往管用的，是换一种方式开口：晚一点，轻一点，从心里疼的地方说起。',
  ),
  sections: [
    {
      audience: 'pursuers',
      heading: translated('Calm first, then one soft wish', '先静下来，再轻轻说一个愿望'),
      body: translatedText(
        [
          'The alarm often comes before the thought. A flat reply, a turned back, and your body is already on its feet. It helps to know your first sign, such as a tight throat or a hand on the phone, because that is the moment when you can still choose.',
          'Then calm the body before you ask anything. With a racing heart, over about a hundred beats a minute, people hear little of what is said. A slow walk or ten long breaths out often do more for the conversation than the best argument.',
          'When you speak, begin softly: what I feel, in which moment, what I would like. “I felt alone at supper yesterday. Would you put the phone away for the first ten minutes?” One wish at a time. And when your partner comes toward you, let it be enough for today.',
        ],
        [
          '警报往往比念头来得快。一句冷淡的回复，一个转过去的背，你的身体就已经站起来了。认得自己最早的那个信号很有用，比如喉咙发紧，手去摸手机，因为在那一刻，你还可以选。',
          '然后，先让身体静下来，再开口。心跳很快的时候，大约每分钟一百下以上，人其实听不进多少话。慢慢走一圈，或者长长地呼气十次，往往比再好的道理更能帮到接下来的谈话。',
          '开口的时候轻一点：我有什么感受，在哪一刻，我想要什么。“昨天吃晚饭的时候，我觉得有点孤单。头十分钟我们把手机放一边，好吗？”一次只说一个愿望。对方朝你走过来的时候，就让今天到这里，已经够好了。',
        ],
      ),
    },
    {
      audience: 'distancers',
      heading: translated('For your partner, if they step back', '写给可能会退后的伴侣'),
      body: translatedText(
        [
          'You may want to show this to your partner, or read it to understand them better.',
          'When the questions come, it can feel like a trial. Often someone is simply asking: are you still there? A short answer to that question works better than a long defense: “I’m here. I need half an hour. I’ll come to you.” If the half hour is kept, the next question comes more softly.',
        ],
        [
          '这一段可以拿给伴侣看，也可以自己读一读，好更懂对方。',
          '问题一个接一个来的时候，感觉像在受审。其实那个人往往只是在问：你还在吗？对这个问题，一句短短的回答比一长串解释更管用：“我在。我需要半个小时，然后来找你。”半个小时说到做到，下一次的问题就会轻一些。',
        ],
      ),
    },
    {
      audience: 'together',
      heading: translated('For the two of you', '写给你们两个'),
      body: translatedText(
        [
          'One of you reaches, the other steps back, and each move makes the next one stronger. Neither of you is the problem; the loop is. Emotionally focused couples therapy begins there too: name the loop, and stand on the same side of it.',
          'So when it starts, either of you may say: “There it is again.” Then use your signal, take the break, and come back. The aim is to return a little sooner each time. Quarrels may still happen.',
        ],
        [
          '一个伸手，一个退后，每一步都让下一步更用力。问题不在你们哪一个，在这个圈。情绪聚焦伴侣治疗也是从这里开始的：先给这个圈一个名字，再站到同一边来对付它。',
          '所以，它一冒头，谁都可以说：“它又来了。”然后用你们的信号，歇一会儿，再回来。目标是每次都早一点回到彼此身边，架还是可以吵的。',
        ],
      ),
    },
  ],
  plan: pursuingPlan,
  agreement: agreement(
    translatedText(
      'For you, the hard part of a break is the waiting. A named time turns an open silence into a known one. Fill this in together on a good day.',
      '对你来说，歇一会儿最难的是等。有了说好的时间，没有尽头的沉默就变成有数的沉默。挑个心情好的日子，两个人一起填。',
    ),
  ),
});
