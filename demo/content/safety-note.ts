import {translatedText} from './translated.ts';

/** Shown to everyone, before any step that approaches the partner. */
export const safetyNote = translatedText(
  [
    'Everything here is meant for two people who are safe with each other. If you are afraid of your partner, if they control your money, your phone or whom you see, threaten you, force you or hurt you, that is not a communication pattern and it is not your fault. Exercises for couples are then the wrong tool, and trying them can make things more dangerous.',
    'Talk first to someone outside the relationship: a person you trust, a doctor, or one of the lines below. If your devices may be watched, use one that your partner cannot reach. In immediate danger, call your local emergency number, such as 911, 999, 112, 000, 111 or 110.',
  ],
  [
    '这里的内容，是写给彼此之间安全的两个人的。如果你害怕你的伴侣，如果对方控制你的钱、你的手机、你和谁来往，威胁你、强迫你或伤害你，那不是沟通模式的问题，也不是你的错。这时候，伴侣练习是用错了的工具，做了反而可能更危险。',
    '请先告诉这段关系以外的人：一个你信任的人、一位医生，或者下面的求助热线。如果你的手机或电脑可能被对方查看，请换一台对方碰不到的设备。如果眼下就有危险，请马上拨打当地的紧急电话，在中国大陆是 110。',
  ],
);
