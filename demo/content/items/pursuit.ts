import {statements} from './statement.ts';

/** What people do and feel when their partner seems far away. */
export const pursuitItems = statements('pursuit', [
  {
    keying: '+',
    en: 'When we feel far apart, I bring it up the same day.',
    zhHans: '觉得我们之间疏远了，我当天就会提出来。',
  },
  {
    keying: '-',
    en: 'When my partner is slow to reply, I assume they are busy.',
    zhHans: '伴侣回消息慢，我会想，大概是在忙。',
  },
  {
    keying: '-',
    en: 'When my partner needs an evening alone, I enjoy my own.',
    zhHans: '伴侣晚上想一个人待着，我也能自得其乐。',
  },
  {
    keying: '+',
    en: 'A short, flat reply from my partner stays on my mind for hours.',
    zhHans: '伴侣一句又短又淡的回复，会让我惦记好几个小时。',
  },
  {
    keying: '+',
    en: 'If a message of mine goes unanswered, I soon send another.',
    zhHans: '我发的消息要是没有回音，我很快就会再发一条。',
  },
  {
    keying: '+',
    en: 'After a fight, I want us to make up right away.',
    zhHans: '吵完架，我想马上和好。',
  },
  {
    keying: '-',
    en: 'When there is tension between us, I can still focus on my own day.',
    zhHans: '我们之间气氛紧张的时候，我照样能专心做自己的事。',
  },
  {
    keying: '-',
    en: 'When my partner seems far away, I give it a few days.',
    zhHans: '伴侣显得疏远的时候，我会先等几天看看。',
  },
  {
    keying: '-',
    en: 'After an argument, I can fall asleep with things still open.',
    zhHans: '吵完架，就算事情还悬着，我也能睡着。',
  },
  {
    keying: '+',
    en: 'When my partner goes quiet, I keep asking what is wrong.',
    zhHans: '伴侣一沉默，我就会一直追问怎么了。',
  },
  {
    keying: '+',
    en: 'If my partner breaks off a talk, I try to pick it up again at once.',
    zhHans: '谈到一半，伴侣不想谈了，我会马上想接着谈。',
  },
  {
    keying: '+',
    en: 'When I feel shut out, my words get sharper.',
    zhHans: '感觉被挡在门外的时候，我说话会变冲。',
  },
]);
