import {translated, translatedText} from '../translated.ts';
import {agreement} from './agreement.ts';
import {groundedPlan} from './grounded-plan.ts';
import {introduction} from './introduction.ts';
import {actionReport} from './report.ts';

export const groundedReport = actionReport({
  pattern: 'grounded',
  title: translated('Keeping the calm warm', '让平静里有温度'),
  introduction: introduction(
    'Steadiness is a gift to a relationship. The question for these two weeks is a quiet one: is it peace, or has it become a little far? You cannot read that from a score. You can notice it, and you can ask.',
    '稳，是你带给这段关系的礼物。这两周要问的，是一个很轻的问题：这是安宁，还是不知不觉有点远了？分数看不出来。你可以自己留意，也可以去问。',
  ),
  sections: [
    {
      audience: 'together',
      heading: translated('Peace, or quiet distance?', '是安宁，还是安静的疏远？'),
      body: translatedText(
        [
          'Signs of peace: you both bring up hard things now and then. A quarrel is over when it is over. You know what the other is worried about this week, and you laugh about some of it.',
          'Signs of quiet distance: it is calm, and you would rather not touch certain topics. Wishes are dropped before they are spoken. You know each other’s timetable better than each other’s mood. Most couples know a little of both, and both can change.',
        ],
        [
          '安宁，是这样的：难开口的事，你们俩时不时都会提。吵完了，就真的过去了。你知道对方这周在担心什么，有些事你们还会一起笑一笑。',
          '安静的疏远，是这样的：很平静，但有些话题最好别碰。愿望还没说出口，就先算了。你们更清楚对方的日程，不太清楚对方的心情。很多伴侣两样都有一点，两样也都会变。',
        ],
      ),
    },
    {
      audience: 'pursuers',
      heading: translated('If your partner reaches', '如果伴侣是伸手的那个'),
      body: translatedText(
        [
          'Your calm may reach them as “it does not matter to you.” Before you reason, respond: “I see that this hurts. I’m here.” Then ask which would help more, listening or thinking it through together.',
        ],
        [
          '你的平静，到了对方那里，可能变成“你无所谓”。讲道理之前，先给一个回应：“我看得出来，这件事让你难受。我在。”然后问问，是听着就好，还是一起想想办法。',
        ],
      ),
    },
    {
      audience: 'distancers',
      heading: translated('If your partner steps back', '如果伴侣是退后的那个'),
      body: translatedText(
        [
          'You are good at leaving room, and that is a relief to someone who is easily flooded. Leave a door in it as well. A break of twenty minutes to a day with a named time is room; a topic that is dropped for good is distance. You may be the one who asks when.',
        ],
        [
          '你很会给人留空间，对容易被情绪淹没的人来说，这让人松一口气。也请在这空间里留一扇门。歇二十分钟到一天，说好时间，这是空间；一个话题从此不提，那是疏远。由你来问“什么时候接着谈”，也挺好。',
        ],
      ),
    },
  ],
  plan: groundedPlan,
  agreement: agreement(
    translatedText(
      'You may rarely need signals. Agree on them while it is easy: hard weeks come to steady couples too, and your partner may need them sooner than you do.',
      '你可能不太用得上信号。趁现在轻松，先说好：再稳的伴侣也会遇到难熬的几周，而且对方也许比你更早用得上。',
    ),
  ),
});
