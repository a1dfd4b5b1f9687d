import type {ArticleText} from './article.ts';
import {
  articleBody,
  callout,
  keyConcepts,
  lessons,
  link,
  noted,
  paragraph,
  practicalSteps,
  questions,
  scenario,
  story,
  table,
  testCall,
  wordsToCopy,
} from './portable-text.ts';

export const softOpeningEn: ArticleText = {
  title: 'The first sentence',
  excerpt:
    'How a hard talk begins often shapes how it ends. A way to open one that is honest, easy to hear and small enough to answer.',
  body: articleBody(
    paragraph(
      'When you pass someone a hot pan, you turn the handle towards them. The pan is as hot as before; they can take hold of it. A soft opening does the same for a difficult truth. You may want exactly as much as you did yesterday, and you pass it across so that it can be taken.',
    ),
    paragraph([
      'Openings carry weight. ',
      noted(
        'When researchers filmed 124 newly married couples discussing a disagreement, the feelings shown in the first three minutes already helped to predict who would still be married six years later.',
        'Carrère and Gottman, 1999.',
      ),
      ' That is a finding about groups and settles nothing about the two of you. It does suggest that a beginning deserves more care than most of us give it at ten at night.',
    ]),
    scenario(
      'Sunday, the washing machine',
      'It has beeped three times. You have carried the laundry for a month, and what you mean to say is that you are tired and would like help. What comes out is: “You never notice anything around here.”',
      'Your partner looks up and begins to list what they noticed. Five minutes later you are both keeping count, and the laundry is still wet.',
    ),
    keyConcepts({
      heading: 'What makes an opening soft',
      drawAsCycle: false,
      concepts: [
        {
          term: 'It begins with you',
          explanation:
            'Say what is going on in you: tired, worried, left out. In a study with written scenarios, people judged openings in the first person, above all those that also showed understanding for the other side, least likely to make someone defensive.',
        },
        {
          term: 'One scene',
          explanation:
            'Tonight’s laundry, Friday’s dinner. Two people can look at one scene together. A month of evidence needs lawyers.',
        },
        {
          term: 'One wish',
          explanation:
            'Something your partner could do this week, and would know when it was done.',
        },
        {
          term: 'No “always”, no “never”',
          explanation:
            'These words are seldom true, and they send your partner off in search of the one exception.',
        },
        {
          term: 'A moment that suits',
          explanation:
            'Ask whether now is good. A yes is the first thing you have agreed on tonight.',
        },
      ],
    }),
    table(
      'The same wish, two ways in',
      ['Hard to hear', 'Easier to hear'],
      [
        '“You’re always on that phone.”',
        '“I felt alone at dinner. Could we leave the phones in the hall tonight?”',
      ],
      [
        '“Your mother runs this house.”',
        '“I was lost when Saturday was settled without me. Can we talk before we say yes next time?”',
      ],
      [
        '“Nothing’s wrong.”',
        '“Something is bothering me and I haven’t found the words. May I try after dinner?”',
      ],
    ),
    callout('safety', [
      'If you watch every word because you fear what your partner may do, leave these steps alone and read “When it is not a pattern”. ',
      link('findahelpline.com', 'https://findahelpline.com'),
      ' lists confidential help lines by country.',
    ]),
    practicalSteps({
      heading: 'How to practise',
      forPursuers: [
        {
          title: 'Write the unfair version first',
          text: 'Let the first draft say everything. Then underline the sentence with the feeling in it, and start from there.',
        },
        {
          title: 'Stop after the wish',
          text: 'Three sentences, then quiet. Your partner needs a moment that is not already full.',
        },
      ],
      forDistancers: [
        {
          title: 'Listen for the wish',
          text: 'Even a clumsy opening has one. Ask “What would help?” before you put the facts right.',
        },
        {
          title: 'Open something yourself',
          text: 'Raise a small matter while it is still small. If you begin now and then, your partner no longer has to do all the beginning.',
        },
      ],
      forBoth: [
        {
          title: 'Allow a second take',
          text: 'Agree that either of you may say “Let me try that again”, once, at no cost.',
        },
        {
          title: 'Give hard things an appointment',
          text: 'A subject that has its half hour on Thursday is less likely to break in at midnight.',
        },
      ],
    }),
    story(
      'Three drafts',
      'Amal did the planning in the flat he shares with Chris, and by autumn he had a sentence ready: “You live here like a guest.” He used it once and watched Chris leave for the gym.',
      'The next time he wrote first. Draft one was the guest again. Draft two was a list with dates. Draft three was short: “I’m worn out from keeping the calendar in my head. Last week I forgot my own dentist. I’d like you to take over the car and the vet, for good.” Chris said he had thought Amal enjoyed it. Then he asked which vet.',
      'It took two reminders in October and one apology. By December the cat was vaccinated, and Amal had stopped rehearsing in the shower.',
      'A composite story, put together from the experience of many couples.',
    ),
    lessons(
      'What to keep',
      'Keep the size of your wish and change the door it comes in by.',
      'One scene, one wish, and then a pause.',
      'A soft opening can still be turned down. It makes a true answer possible, and no is one of those.',
    ),
    wordsToCopy(
      'Words you can copy',
      {
        text: 'Something small is on my mind. Is now all right, or after dinner?',
        speaker: 'either',
      },
      {
        text: 'When the plan changed today I felt left out. Next time, would you call me first?',
        speaker: 'pursuer',
      },
      {
        text: 'That came out harder than I meant it. Let me try again.',
        speaker: 'pursuer',
      },
      {
        text: 'I’d like to raise something before it grows. I’m nervous about it, so bear with me.',
        speaker: 'distancer',
      },
      {
        text: 'I want to get this right. What would help most?',
        speaker: 'distancer',
        note: 'Before you explain your side.',
      },
    ),
    questions(
      'Frequently asked questions',
      {
        question: 'Why should I be gentle when I’m the one who is hurt?',
        answer: [
          'You don’t owe it to anyone. It improves the odds that the hurt is heard, and you have waited long enough for that. Your partner’s share is to look for the wish inside an opening that fails.',
        ],
      },
      {
        question: 'What if I open softly and still meet a wall?',
        answer: [
          'Name it kindly and ask for a time: “I can see it’s a lot. When can we come back to it?” One good opening seldom undoes years. See how the fifth one goes.',
        ],
      },
      {
        question: 'Does it work in a message?',
        answer: [
          'For asking when to talk, yes. For the matter itself, less so: the tone gets lost, and a slow reply can become the next trigger.',
        ],
      },
    ),
    testCall({
      heading: 'How do you open a hard talk?',
      text: 'Explore your own communication pattern, get a result you can share, and unlock a deeper action report after the test.',
      buttonLabel: 'Start the test',
    }),
  ),
};
