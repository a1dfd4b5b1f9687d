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

export const underAngerAndSilenceEn: ArticleText = {
  title: 'What anger asks, what silence guards',
  excerpt:
    'Under a sharp voice there is often a fear of being alone. Under a blank face there is often a fear of failing. How to hear the second sentence.',
  body: articleBody(
    paragraph(
      'Anger is loud and silence is quiet, and across a table they can look alike: you don’t matter to me. Ask the two people later, apart, in a calm room, and you will often hear the opposite. One was shouting because it mattered so much. The other stopped talking for the same reason.',
    ),
    paragraph(
      'When 59 couples were recorded during a disagreement, men who withdrew strongly tended to be those who felt a great deal and showed little of it, while women who pressed strongly both felt and showed it. The study looked at women and men; either partner can stand in either place. It leaves a useful doubt behind: a still face tells you little about the weather inside.',
    ),
    scenario(
      'The parents’ evening',
      '“Fine, I’ll go on my own. Like everything else.” The other one studies the timetable on the fridge.',
      'In one head: say that you would have come. In the other: whatever I say now will be wrong. Either sentence would help, and neither leaves the mouth. So one hears contempt, the other hears indifference, and they drive to school in separate cars.',
    ),
    keyConcepts({
      heading: 'Two layers',
      drawAsCycle: false,
      concepts: [
        {
          term: 'What shows',
          explanation:
            'A sharp tone, sarcasm, a list of old offences. Or a shrug, a blank look, a sudden interest in the bins. These are the moves that a partner sees and answers.',
        },
        {
          term: 'What it protects',
          explanation:
            'Behind pressing there is often the fear of being left alone or unheard. Behind stepping back there is often the fear of failing, or of being overwhelmed.',
        },
        {
          term: 'The guess',
          explanation:
            'We see only the other person’s top layer and feel only our own bottom one. So we fill the gap with a guess, and then we answer the guess.',
        },
        {
          term: 'The way in',
          explanation:
            'In emotionally focused therapy the couple first sees the cycle as the common opponent. Then the partner who withdrew comes back in, and the one who pressed learns to ask softly. The order is deliberate: asking softly is easier when somebody is there.',
        },
      ],
    }),
    callout('safety', [
      'Looking for the hurt under someone’s anger is not your task if that anger frightens or injures you. Read “When it is not a pattern” instead. ',
      link('findahelpline.com', 'https://findahelpline.com'),
      ' lists confidential help lines by country.',
    ]),
    practicalSteps({
      heading: 'Saying the second sentence',
      forPursuers: [
        {
          title: 'Finish “and then I’m afraid that …”',
          text: 'Do it on paper, before the talk. The ending you wrote is the thing to say first.',
        },
        {
          title: 'Ask to be met, leave out the trial',
          text: '“Did you see how hard that was for me?” can be answered with a yes. “Why are you like this?” cannot.',
        },
      ],
      forDistancers: [
        {
          title: 'Report the weather',
          text: 'You don’t need the right words. “There’s a lot going on in me and none of it is against you” lets your partner stop guessing.',
        },
        {
          title: 'Show one notch more',
          text: 'If you feel eight and show one, show two. Put down what you are holding. Turn your chair.',
        },
      ],
      forBoth: [
        {
          title: 'Check the guess',
          text: '“What I make of your silence is that you’ve had enough of me. Is that it?” Then believe the answer for the length of one evening.',
        },
        {
          title: 'Thank the risk',
          text: 'A tender sentence tends to come out crooked the first time. Answer the tenderness and let the crookedness go.',
        },
      ],
    }),
    story(
      'Bea’s list',
      'Bea was the one with the voice. Lucía, her wife, was the one who went to water the balcony. When Bea lost her job, the voice found new subjects, among them the shoes, the shopping and Lucía’s sister. The balcony had never looked better.',
      'One evening Lucía came in with the watering can still in her hand and said, to the floor: “When you shout I think you’ve found out I’m useless.” It was her longest sentence in weeks. Bea had been about to say something about the shoes. She sat down. What she then said was: “I’m scared you’ll stop being proud of me.”',
      'Bea still starts with the shoes. But Lucía has begun to ask, from the balcony door, “Is it the shoes or is it the other thing?” Often it is the other thing.',
      'A composite story, put together from the experience of many couples.',
    ),
    lessons(
      'What to keep',
      'The loud one may be frightened and the quiet one may be full. Ask before you answer.',
      'Your own soft layer is the only one you can show. It is also the best invitation to theirs.',
      'Small openings count. One notch more is already a different evening.',
    ),
    wordsToCopy(
      'Words you can copy',
      {
        text: 'I sound angry. Underneath I’m afraid that I’m not important to you just now.',
        speaker: 'pursuer',
      },
      {
        text: 'I’d rather have you next to me than be right about this.',
        speaker: 'pursuer',
      },
      {
        text: 'I’ve gone quiet because I’m afraid of getting it wrong again. I care about this.',
        speaker: 'distancer',
      },
      {
        text: 'I can’t explain it yet. Could you sit with me while I look for it?',
        speaker: 'distancer',
      },
      {
        text: 'I’m making up a story about your silence. Can I tell you, and you correct it?',
        speaker: 'either',
      },
    ),
    questions(
      'Frequently asked questions',
      {
        question: 'Is anger bad, then?',
        answer: [
          'No. Anger can tell you that something you need is missing or that a line was crossed. It is a poor messenger, though, when it arrives alone. Send the need along with it.',
        ],
      },
      {
        question: 'My partner says there is nothing underneath. What now?',
        answer: [
          'Leave it there. Digging feels like an inspection, and people close up under inspection. Show your own second layer a few times without asking for theirs in return.',
        ],
      },
      {
        question: 'I truly don’t know what I feel. How do I begin?',
        answer: [
          'Begin with the body: tight chest, cold hands, tired. Or choose between two words: is it nearer to sad or to scared? A rough answer is plenty.',
        ],
      },
      {
        question: 'Does understanding the fear excuse the words?',
        answer: [
          'It explains them, which is less. You can say “I see that you were frightened” and “please don’t speak to me like that” in the same breath, and mean both.',
        ],
      },
    ),
    testCall({
      heading: 'What do you do when it hurts?',
      text: 'Explore your own communication pattern, get a result you can share, and unlock a deeper action report after the test.',
      buttonLabel: 'Start the test',
    }),
  ),
};
