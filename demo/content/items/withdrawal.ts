import {statements} from './statement.ts';

/** What people do and feel when a talk with their partner becomes heavy. */
export const withdrawalItems = statements('withdrawal', [
  {
    keying: '+',
    en: 'When a talk gets heated, my mind goes blank.',
    zhHans: '谈话一激烈，我的脑子就一片空白。',
  },
  {
    keying: '+',
    en: 'When I am pushed for an answer, I say less and less.',
    zhHans: '越是被追着要答案，我的话就越少。',
  },
  {
    keying: '+',
    en: 'When my partner wants to talk about us, I put it off.',
    zhHans: '伴侣想谈谈我们的关系，我会往后拖。',
  },
  {
    keying: '-',
    en: 'When my partner raises a problem, I ask to hear more.',
    zhHans: '伴侣提起一个问题，我会请对方多说一点。',
  },
  {
    keying: '-',
    en: 'When my partner cries, my first move is toward them.',
    zhHans: '伴侣哭的时候，我的第一反应是靠过去。',
  },
  {
    keying: '+',
    en: 'When my partner is upset with me, I busy myself with other things.',
    zhHans: '伴侣对我不满的时候，我会找别的事忙起来。',
  },
  {
    keying: '+',
    en: 'I say “it’s fine” to bring a hard talk to an end.',
    zhHans: '为了让难受的谈话早点结束，我会说一句“没事”。',
  },
  {
    keying: '+',
    en: 'In the middle of an argument, I look for a reason to leave.',
    zhHans: '吵到一半，我会找个理由走开。',
  },
  {
    keying: '+',
    en: 'When feelings run high between us, I want to be by myself.',
    zhHans: '我们情绪都上来的时候，我想一个人待着。',
  },
  {
    keying: '-',
    en: 'In a hard talk, I say what I feel as it comes up.',
    zhHans: '谈到难谈的事，我有什么感受就当场说出来。',
  },
  {
    keying: '-',
    en: 'While my partner criticizes me, I can still find my words.',
    zhHans: '被伴侣批评的时候，我照样能把想法说清楚。',
  },
  {
    keying: '-',
    en: 'When my partner is angry with me, I hear them out.',
    zhHans: '伴侣对我生气的时候，我会把对方的话听完。',
  },
]);
