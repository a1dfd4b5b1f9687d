import {translatedText} from './translated.ts';

/** Shown to everyone, before any step that approaches the partner. */
export const safetyNote = translatedText(
  [
    'Everything here is meant for two people who are safe with each other. If you are afraid of your partner, if they control your money, your phone or who you see, threaten you, force you or hurt you, that is not a communication pattern and it is not your fault. Exercises for couples are then the wrong tool, and trying them can make things more dangerous.',
    'Talk first to someone outside the relationship: a person you trust, a doctor, or one of the lines below. If your devices may be watched, use one that your partner cannot reach. In immediate danger, call your local emergency number: 911 in the United States and Canada, 999 in the United Kingdom, 112 in the European Union, 000 in Australia, 111 in New Zealand, 110 in mainland China.',
  ],
  [
    '这里的内容，是写给彼此之间安全的两个人的。如果你害怕你的伴侣，如果对方控制你的钱、你的手机、你和谁来往，威胁你、强迫你或伤害你，那不是沟通模式的问题，也不是你的错。这时候，伴侣之间的练习帮不上忙，做了反而可能更危险。',
    '请先告诉这段关系以外的人：一个你信任的人、一位医生，或者下面的求助热线。如果你的手机或电脑可能被对方查看，请换一台对方碰不到的设备。如果眼下就有危险，请马上拨打当地的紧急电话：中国大陆 110，美国和加拿大 911，英国 999，欧盟 112，澳大利亚 000，新西兰 111。',
  ],
);
