import {translated, translatedText} from '../translated.ts';
import {agreement} from './agreement.ts';
import {distancingPlan} from './distancing-plan.ts';
import {introduction} from './introduction.ts';
import {actionReport} from './report.ts';

export const distancingReport = actionReport({
  pattern: 'distancing',
  title: translated('Room to breathe, and a way back', '缓口气，也留条回来的路'),
  introduction: introduction(
    'Your need for a break is real, and nothing here asks you to talk while you are flooded. What often helps is to leave differently: with one sentence, for a known time, and with a first step back that is yours.',
    '你需要歇一歇，这是真的，这里没有一条要你在快被淹没的时候硬着头皮谈。往往管用的，是换一种离开的方式：留一句话，定一个时间，回来的第一步由你来迈。',
  ),
  sections: [
    {
      audience: 'distancers',
      heading: translated('A break, and the way back', '歇一歇，也说好怎么回来'),
      body: translatedText(
        [
          'When your heart goes over about a hundred beats a minute, listening often fails. That is your body, and it has little to do with how much you love. So take the break before you are worn out, and take it out loud: “I want to hear this, and I’m at my limit. I’ll be back at nine.”',
          'A break that works lasts at least twenty minutes and no longer than a day. Spend it on something that truly calms you. If you go over the argument in your head, your heart goes on arguing too.',
          'Then come back first, and on time. It need not be with an answer. “I’m back. I don’t have an answer yet, and I’m here” is plenty. Each return that you keep makes the next break easier to get.',
        ],
        [
          '心跳超过大约每分钟一百下，人往往就听不进话了。这是身体在反应，和你爱得多不多没什么关系。所以，趁自己还没被掏空就去歇，而且要说出来：“我想听你说，可我现在装不下了。九点我回来。”',
          '管用的暂停，至少二十分钟，不超过一天，用来做一件真正让你平静的事。要是在脑子里接着吵，你的心也会跟着吵下去。',
          '然后，先回来，准时回来。不一定要带着答案。“我回来了。还没想好，但我在”，就足够了。每一次说好回来就回来，下一次想歇就更容易。',
        ],
      ),
    },
    {
      audience: 'pursuers',
      heading: translated('For your partner, if they reach', '写给可能会伸手的伴侣'),
      body: translatedText(
        [
          'You may want to show this to your partner, or read it to understand them better.',
          'Silence is often full. Behind it there may be a racing heart and a fear of doing it wrong. What helps is a small door: one topic, a soft first sentence, and permission to come back later. When the person comes back, a warm “thank you” often does more than a second list.',
        ],
        [
          '这一段可以拿给伴侣看，也可以自己读一读，好更懂对方。',
          '沉默里常常装得满满的：心在狂跳，又怕自己做错。这时候有用的是一扇小门：只谈一件事，第一句轻一点，允许对方晚点再回来。人回来的时候，一句暖暖的“谢谢你”，往往比再列一张清单管用。',
        ],
      ),
    },
    {
      audience: 'together',
      heading: translated('For the two of you', '写给你们两个'),
      body: translatedText(
        [
          'One of you steps back, the other reaches, and each move makes the next one stronger. Neither of you is the problem; the loop is. In emotionally focused couples therapy, too, the loop is named first, and then the one who steps back comes a little closer while the other asks more softly.',
          'Space is safe when its end is known. So agree on the word, the length and the return while things are good. Then a break is something that you do for each other.',
        ],
        [
          '一个退后，一个伸手，每一步都让下一步更用力。问题不在你们哪一个，在这个圈。情绪聚焦伴侣治疗也是先给这个圈一个名字，然后，退后的人慢慢走近一点，伸手的人问得轻一点。',
          '知道什么时候结束的空间，才是安全的空间。所以趁心情好，说好用哪个词、歇多久、什么时候回来。这样，歇一会儿就成了你们为彼此做的一件事。',
        ],
      ),
    },
  ],
  plan: distancingPlan,
  agreement: agreement(
    translatedText(
      'For you, the hard part is the sentence before you go. A sign that you chose together can say it for you. Fill this in on a good day.',
      '对你来说，最难的是走开之前的那一句话。一个两人一起选好的信号，可以替你说。挑个心情好的日子，一起填。',
    ),
  ),
});
