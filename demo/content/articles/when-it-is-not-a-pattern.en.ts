import type {ArticleText} from './article.ts';
import {
  articleBody,
  bullet,
  callout,
  heading,
  keyConcepts,
  lessons,
  link,
  paragraph,
  questions,
  scenario,
  story,
  wordsToCopy,
} from './portable-text.ts';

export const whenItIsNotAPatternEn: ArticleText = {
  title: 'When it is not a pattern',
  excerpt:
    'Control, fear and violence are not a communication pattern, and better sentences will not cure them. How to tell the difference, and who can help.',
  body: articleBody(
    paragraph(
      'The other articles here take one thing for granted: two people who are free to say no to each other. This one is for you if that is missing, or if you are no longer sure.',
    ),
    callout(
      'safety',
      'If you are in danger now, call your local emergency number.',
      'If your phone or computer may be watched, read this on a device that your partner cannot reach, such as a friend’s or a library’s.',
    ),
    scenario(
      'Careful all day',
      'You look at how the car is parked before you decide how to come in. You know which friends are better left unmentioned and how long the shopping may take. At dinner you choose the subjects that are safe.',
      'From the street it could pass for the couple in our other articles, with one who presses and one who goes quiet. You know the difference. You are quiet because of what happens when you are not.',
    ),
    keyConcepts({
      heading: 'Questions that help to tell them apart',
      drawAsCycle: false,
      concepts: [
        {
          term: 'Is it the quarrel I dread, or the person?',
          explanation:
            'Plenty of people dread a quarrel. Being afraid of what your partner may do, to you, the children, a pet or themselves, is something else.',
        },
        {
          term: 'Can I say no?',
          explanation:
            'Can you see friends, spend money, see a doctor, keep your phone to yourself, leave the room? Official guidance for England and Wales counts cutting someone off, watching them and ruling their everyday life, including clothes, money and sleep, as controlling or coercive behaviour.',
        },
        {
          term: 'Does it run both ways?',
          explanation:
            'In the cycle of pursuit and distance, people often change places from topic to topic. Under control one person makes the rules and the other pays for breaking them.',
        },
        {
          term: 'What happens after “sorry”?',
          explanation:
            'Mending a quarrel changes something, however small. If every apology is followed by the same thing again, or comes with a condition, look at what is done and less at what is said.',
        },
      ],
    }),
    heading('Why exercises for two are the wrong tool'),
    paragraph(
      'A signal, a return time and a soft opening all depend on both people honouring them. Where one controls the other, they can be turned round: the return time becomes a curfew, and the soft opening becomes your duty to be careful.',
    ),
    paragraph(
      'The National Domestic Violence Hotline in the United States puts it plainly: abuse “is not a relationship problem”. It does not encourage counselling together with an abusive partner, because what is said in the session may be used against you at home, and because counselling cannot mend an unequal hold on power. Careful couple therapists look for control and fear before they do anything else.',
    ),
    heading('If you are the one who is afraid'),
    bullet(
      'You don’t have to be sure what to call it, and you don’t have to prove it. Being afraid is reason enough to talk to someone.',
    ),
    bullet('Talk to a help line or a trusted person, on your own. A call commits you to nothing.'),
    bullet(
      'Before you confront your partner or announce that you are leaving, make a plan with someone who knows this field. A person who feels control slipping may tighten it.',
    ),
    bullet('Your silence may be what keeps you safe. Nobody should train it out of you.'),
    heading('If you recognise yourself on the other side'),
    paragraph(
      'Stopping is your own task, and your partner owes you no help with it. Ask a help line about services for people who want to stop controlling or hurting a partner, and go alone.',
    ),
    story(
      'Robin and the communication course',
      'Robin had read everything about communication: soft openings, breaks, speaking in the first person. Every page seemed to say that the right words would calm things down, and so each evening that went wrong looked like Robin’s mistake.',
      'A colleague asked one day, over the photocopier, “What happens if you just say no?” Robin started to answer and could not. At lunch there was a call, from an office with a door. The woman at the other end asked whether it was safe to talk, and gave no orders. She helped to think of a neighbour, a bag, a word to say.',
      'It was months before anything was decided. Robin says that the change began with a sentence from that first call: “You can’t do this by choosing better words.”',
      'A composite story, put together from the experience of many people.',
    ),
    lessons(
      'What to keep',
      'Fear of your partner is information. Take it seriously before you take anything else on.',
      'Control is done by one person, so the other cannot solve it by communicating better.',
      'Find help on your own first. You may ask many questions before you decide anything.',
    ),
    wordsToCopy(
      'Words you can copy',
      {
        text: 'I’d like to talk something through. I don’t know what to call it, and I’m not ready to decide anything.',
        speaker: 'either',
        note: 'To a help line.',
      },
      {
        text: 'I don’t feel safe at home. Could you just listen for ten minutes and keep it to yourself?',
        speaker: 'either',
        note: 'To someone you trust, in person or from a phone that nobody else reads.',
      },
      {
        text: 'If I ever ask you about the recipe, please call for help and send it to my address.',
        speaker: 'either',
        note: 'Agree on your own word, face to face.',
      },
      {
        text: 'I’m worried about you. You don’t have to explain anything. I believe you, and you decide how fast this goes.',
        speaker: 'either',
        note: 'To a friend, when you are alone together.',
      },
    ),
    questions(
      'Frequently asked questions',
      {
        question: 'Nobody has ever hit me. Can it still be serious?',
        answer: [
          'Yes. The guidance for England and Wales counts control that causes fear or serious distress, with or without blows. China’s Anti-Domestic Violence Law names mental harm next to physical harm, including frequent verbal abuse and intimidation, and extends to people who live together without being family.',
        ],
      },
      {
        question: 'We both shout. Does that make it abuse?',
        answer: [
          'Shouting alone doesn’t settle it. Ask above all whether one of you is afraid of the other. If you can’t tell, a help line can think it through with you.',
        ],
      },
      {
        question: 'Does this happen only to women?',
        answer: [
          'No. People of any gender can be abused and can abuse, in any kind of couple. Whoever you are, you may ask for help.',
        ],
      },
      {
        question: 'Could we take the test together to find out?',
        answer: [
          'Please don’t. The test asks how people behave when closeness is strained. It does not measure control or fear, it cannot tell you whether you are safe, and a result could be used against you.',
        ],
      },
    ),
    callout(
      'safety',
      [
        link('findahelpline.com', 'https://findahelpline.com'),
        ' lists confidential help lines in many countries, and ',
        link('lila.help', 'https://lila.help'),
        ' lists organisations that support women facing violence. In the United States you can turn to the ',
        link('National Domestic Violence Hotline', 'https://www.thehotline.org'),
        '.',
      ],
      'It is all right to close this page now and come back to it somewhere safer.',
    ),
  ),
};
