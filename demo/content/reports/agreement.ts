import {translatedText, type TranslatedText} from '../translated.ts';

/** What a couple agrees on: prompts with examples, to be filled in by the two of them. */
export interface Agreement {
  readonly _type: 'agreement';
  readonly introduction: TranslatedText;
  readonly connectionSignal: TranslatedText;
  readonly spaceSignal: TranslatedText;
  readonly returnTime: TranslatedText;
}

/** The agreement, introduced with the sentence that fits the reader's pattern. */
export function agreement(introduction: TranslatedText): Agreement {
  return {
    _type: 'agreement',
    introduction,
    connectionSignal: translatedText(
      [
        'Our sign for “I need to feel close to you.” Choose a word, a gesture or a short message that you can manage even when you are hurt. The answer can be small: a look, a hand, “I’m here.”',
        'Examples: “Hold my hand for a minute.” Two knocks on the table. A photo of the front door.',
      ],
      [
        '我们用什么表示“我想离你近一点”？选一个词、一个动作或一条短消息，要在难过的时候也做得到。回应可以很小：看对方一眼，伸出手，说一句“我在”。',
        '比如：“握一会儿我的手。”在桌上敲两下。发一张家门口的照片。',
      ],
    ),
    spaceSignal: translatedText(
      [
        'Our sign for “I need a break, and I am not leaving you.” Either of us may use it, and the other lets it stand without one last sentence.',
        'Examples: “Time for tea.” A flat hand on the heart. The word “pause.”',
      ],
      [
        '我们用什么表示“我需要歇一会儿，但我不是要离开你”？谁都可以用；另一个人听到就停，不再补最后一句。',
        '比如：“去泡杯茶。”手掌放在心口。说一声“暂停”。',
      ],
    ),
    returnTime: translatedText(
      [
        'When we talk again, and who begins. A break lasts at least twenty minutes and no longer than a day. Whoever asks for it names the time and comes back first. If the time cannot be kept, say so before it is over and name a new one.',
        'Examples: “At nine, on the sofa.” “Tomorrow after breakfast.” “I’ll call you at six.”',
      ],
      [
        '我们什么时候接着谈，谁先开口？至少歇二十分钟，不超过一天。谁提出来歇，谁就说好时间，到点先回来。要是赶不上，就在时间到之前说一声，另约一个时间。',
        '比如：“九点，沙发上见。”“明天早饭以后。”“六点我给你打电话。”',
      ],
    ),
  };
}
