import type {ArticleText} from './article.ts';
import {
  articleBody,
  callout,
  keyConcepts,
  lessons,
  link,
  paragraph,
  practicalSteps,
  questions,
  scenario,
  story,
  testCall,
  wordsToCopy,
} from './portable-text.ts';

export const repairAfterAFightEn: ArticleText = {
  title: 'The second half of a quarrel',
  excerpt:
    'Couples fall out. What you do in the hours afterwards has a say in whether the quarrel goes underground or teaches you something. A repair in five parts.',
  body: articleBody(
    paragraph(
      'A quarrel has a second half, and it is easy to skip. The shouting stops, somebody makes tea, by Sunday there are jokes again. Nothing has been mended. It has grown quiet over the broken place, and both of you know where not to step.',
    ),
    paragraph(
      'Repair is the second half. It can be short, it can be awkward, and either of you can start it.',
    ),
    scenario(
      'Saturday morning',
      'One pot of coffee, two cups, four careful sentences. Is there milk? There is. Last night one of you said a thing about the other’s father, and the other slept on the sofa with the light on.',
      'You are good at this part. You will be polite until it stops hurting. Then in March, over something else entirely, the father will be back at the table.',
    ),
    keyConcepts({
      heading: 'A repair in five parts',
      drawAsCycle: false,
      concepts: [
        {
          term: 'Settle',
          explanation:
            'Wait until both hearts are quiet. A repair attempted at a hundred beats a minute tends to become the next round.',
        },
        {
          term: 'Own your part',
          explanation:
            'Name what you did, without “but”. In two studies that used a story from working life, fuller apologies did better than bare ones; taking responsibility and offering to put things right counted for most.',
        },
        {
          term: 'Hear how it was',
          explanation:
            'Ask what the other person lived through and say it back until they nod. You are collecting their version; yours can wait ten minutes.',
        },
        {
          term: 'Mend something',
          explanation:
            'Offer one thing that can be seen: a call to the father, a sentence taken back, the sofa folded away together.',
        },
        {
          term: 'Plan one change',
          explanation:
            'Choose one moment in the quarrel where either of you could turn off, and agree what you will do there next time.',
        },
      ],
    }),
    paragraph(
      'Feeling comes before logic here. When researchers watched newly married couples argue, the repairs that worked best were emotional ones, such as a shared joke, affection, understanding or an admission, and they worked best early. Appeals to reason did less. So if you are searching for the argument that will finally convince, try a hand on the shoulder and “I was unfair.”',
    ),
    callout('safety', [
      'Repair is for quarrels between two people who are free to disagree. If someone was hurt, threatened or too frightened to speak, don’t sit down to make peace. Read “When it is not a pattern”. ',
      link('findahelpline.com', 'https://findahelpline.com'),
      ' lists confidential help lines by country.',
    ]),
    practicalSteps({
      heading: 'Who can do what',
      forPursuers: [
        {
          title: 'Offer once, then leave the door open',
          text: 'Say that you would like to mend it and when you are free. A repair that is demanded becomes another demand.',
        },
        {
          title: 'Apologise for the volume, keep the wish',
          text: 'You can be sorry for how you said it and still want what you asked for. Put these in two sentences, with a pause between them.',
        },
      ],
      forDistancers: [
        {
          title: 'Be the one who brings it up',
          text: 'A single “About last night” from the person who usually lets things lie is worth a great deal to the one who usually can’t.',
        },
        {
          title: 'Stay for the description',
          text: 'Your partner may need to tell you how it was. Hearing it is not the same as being found guilty.',
        },
      ],
      forBoth: [
        {
          title: 'Tell it like a replay',
          text: 'First this happened, then that. Each tells their own side of the film, and nobody referees.',
        },
        {
          title: 'Finish with something ordinary',
          text: 'Go and buy the bread together. A repair is over when ordinary life feels shared again.',
        },
      ],
    }),
    story(
      'The receipt',
      'Greta and Paul have been married for thirty-one years and can keep a silence going for four days. Greta withdraws, with great courtesy. Paul follows her from room to room and sighs.',
      'After the worst of these silences, about a loan to their son, Greta put a receipt next to his plate. On the back she had written: “1. I decided without you. That was wrong. 2. I was afraid you’d say no. 3. I’ve told him he must talk to us both.” Paul read it twice and added: “4. I called you a liar. I take it back. 5. I’d have said yes.”',
      'They laughed at number five, though not for long, since there was something sad in it. The receipt is in the drawer with the batteries. When one of them goes quiet now, the other sometimes asks, “Do you need a pen?”',
      'A composite story, put together from the experience of many couples.',
    ),
    lessons(
      'What to keep',
      'A quarrel is finished when both of you can describe it.',
      'Own your part without waiting for theirs. Half a repair is a beginning.',
      'Change one moment. The rest of the quarrel leans on it.',
    ),
    wordsToCopy(
      'Words you can copy',
      {
        text: 'About last night: I was unfair when I brought your family into it. I’m sorry.',
        speaker: 'either',
        note: 'Name the one thing that you did.',
      },
      {
        text: 'I’d like to hear how it was for you. I’ll only listen for now.',
        speaker: 'either',
      },
      {
        text: 'I’m sorry for how I said it. The wish itself still stands. Can we look at it tomorrow?',
        speaker: 'pursuer',
      },
      {
        text: 'I left you alone with it yesterday. I want to finish that talk. Is six all right?',
        speaker: 'distancer',
      },
      {
        text: 'What’s one thing each of us could do differently at that point?',
        speaker: 'either',
      },
    ),
    questions(
      'Frequently asked questions',
      {
        question: 'How soon should we talk?',
        answer: [
          'Once you are both calm, and within a day if you can. If one of you needs longer, say so and name the hour.',
        ],
      },
      {
        question: 'What if I’m the only one who ever apologises?',
        answer: [
          'Say that, as a wish, in a peaceful hour: “I’d like to hear from you what your part was.” Some people mend with deeds; tell them that you need the words as well. If nothing moves over months, bring it to someone outside.',
        ],
      },
      {
        question: 'Doesn’t going over it start it all again?',
        answer: [
          'It can, when the replay turns into a trial. Keep it short, take turns, and stop at the first “you always”.',
        ],
      },
      {
        question: 'The children heard us. What do we say?',
        answer: [
          'That you argued, that it was no fault of theirs, and how you have made up. Let them see a little of the making up too.',
        ],
      },
    ),
    testCall({
      heading: 'What do you do after a quarrel?',
      text: 'Explore your own communication pattern, get a result you can share, and unlock a deeper action report after the test.',
      buttonLabel: 'Start the test',
    }),
  ),
};
