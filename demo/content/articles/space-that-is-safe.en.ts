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

export const spaceThatIsSafeEn: ArticleText = {
  title: 'Space with a way back',
  excerpt:
    'A break in a quarrel can calm two people or frighten one of them. The difference is a signal, a clock time and somebody who keeps it.',
  body: articleBody(
    paragraph(
      'Two people walk out of two kitchens in the middle of two arguments. Both need air, and neither wants to make things worse. One says, on the way out, “I’ll be back at nine.” From the hall it looks like the same exit. For the person who stays behind, it is a different evening.',
    ),
    scenario(
      'The closed door',
      'Your heart is hammering. You no longer take in words, only volume. You say “I can’t do this” and shut the bedroom door, and on your side of it you are trying not to say something cruel.',
      'On the other side somebody is counting. Ten minutes. Forty. At midnight the light goes out, and neither of you knows whether that was a break or an ending.',
    ),
    keyConcepts({
      heading: 'Five parts of a safe break',
      drawAsCycle: false,
      concepts: [
        {
          term: 'Noticing the flood',
          explanation:
            'When the heart races, at around a hundred beats a minute and more, listening tends to fail. Stubbornness has little to do with it: your body has taken over the meeting.',
        },
        {
          term: 'A signal',
          explanation:
            'A word or a gesture that you chose together on a calm day. It says that you are stopping the talk and staying with the person.',
        },
        {
          term: 'A return time',
          explanation:
            'A time on the clock, said aloud. Take at least twenty minutes, which is about what a body needs, and never more than a day, because by then a break starts to feel like a punishment.',
        },
        {
          term: 'Real rest',
          explanation:
            'A walk, a shower, a crossword. If you spend the time polishing your next reply, your pulse stays where it was.',
        },
        {
          term: 'The return',
          explanation:
            'Whoever asked for the break comes back first and says so. Each return that is kept makes the next break easier to give.',
        },
      ],
    }),
    callout('safety', [
      'If silence is used to punish in your home, if doors get locked, or if you are afraid of what follows when you ask for space, an agreement between partners will not protect you. Read “When it is not a pattern” first. ',
      link('findahelpline.com', 'https://findahelpline.com'),
      ' lists confidential help lines by country.',
    ]),
    practicalSteps({
      heading: 'Setting it up',
      forPursuers: [
        {
          title: 'Let the break be a break',
          text: 'No messages under the door. Put your phone out of reach and give the twenty minutes a shape: a friend’s playlist, the dog, the dishes with the radio on.',
        },
        {
          title: 'Keep a note for the worst minute',
          text: 'Write it on a good day: “Back at nine. They came back last time.” Read it when the old alarm rings.',
        },
      ],
      forDistancers: [
        {
          title: 'Ask early',
          text: 'Learn your first signs, such as a hot face or a wish to be anywhere else. The sentence is easiest to say while you can still say it kindly.',
        },
        {
          title: 'Come back with a sentence',
          text: '“I’m here. I’m calmer. We were at the money.” If you need longer, say that in person, and name the new time.',
        },
      ],
      forBoth: [
        {
          title: 'Hold a fire drill',
          text: 'Try the signal over coffee, on a subject that hurts nobody. A drill held during the fire teaches little.',
        },
        {
          title: 'Write the terms down',
          text: 'The signal, the shortest and the longest break, who comes back to whom, what counts as urgent. Put the page where both of you will see it.',
        },
      ],
    }),
    story(
      'The yellow timer',
      'After their second child was born, Samir began to end arguments in the garage. Hanna learned to hate the sound of that door. By the time he came in she was asleep or pretending to be, and the subject had gone cold without going away.',
      'They settled on a referee’s T, made with two hands, and a quarter of an hour. It turned out to be too short: on the first evening he came back after forty minutes with two cups of tea, no idea what to say, and eleven messages from her on his phone. So they changed the terms. Half an hour. No messages. And a yellow kitchen timer on the windowsill, which both of them could hear.',
      'The timer rang and he came. That was the whole trick, and it took six weeks for Hanna’s shoulders to believe it. In spring they found that the children had started to use it too.',
      'A composite story, put together from the experience of many couples.',
    ),
    lessons(
      'What to keep',
      'Space frightens people when it has no end. Give it one, on the clock.',
      'Asking for a break is the first half. Coming back is the half that builds trust.',
      'If a term doesn’t work, change the term and keep the agreement.',
    ),
    wordsToCopy(
      'Words you can copy',
      {
        text: 'I’m flooded and I can’t hear you well any more. I’m taking half an hour. I’ll be back at nine, and I’ll come to you.',
        speaker: 'distancer',
        note: 'Name a time that you can keep.',
      },
      {
        text: 'I’m back. I’m calmer, though not finished. Can you start again from the part that hurt?',
        speaker: 'distancer',
      },
      {
        text: 'Take your half hour. It’s hard for me to wait, so please come when you said.',
        speaker: 'pursuer',
      },
      {
        text: 'Thank you for coming back on time. It helped.',
        speaker: 'pursuer',
      },
      {
        text: 'Time out for both of us? Twenty minutes, then tea, then we go on.',
        speaker: 'either',
      },
    ),
    questions(
      'Frequently asked questions',
      {
        question: 'How is a break different from stonewalling?',
        answer: [
          'By the announcement and the return. Someone who stonewalls leaves the talk while sitting in it, and nobody can tell for how long. A break has a beginning said aloud and an end that both know.',
        ],
      },
      {
        question: 'What if my partner comes back and never returns to the subject?',
        answer: [
          'Then the return is missing its second half. In a calm hour, ask to add a line to the terms: after a break we give the subject at least ten minutes.',
        ],
      },
      {
        question: 'I panic while I wait. What can I do?',
        answer: [
          'Tell your partner so, outside the quarrel, and ask for a sign halfway, such as a knock on the wall. Meanwhile do something with your hands. Waiting gets easier with each return that is kept.',
        ],
      },
      {
        question: 'Should we sleep on it?',
        answer: [
          'Sometimes it is the kindest thing. Say it as a plan, with a time for tomorrow, so that nobody lies awake guessing.',
        ],
      },
    ),
    testCall({
      heading: 'Do you reach, or do you step back?',
      text: 'Explore your own communication pattern, get a result you can share, and unlock a deeper action report after the test.',
      buttonLabel: 'Start the test',
    }),
  ),
};
