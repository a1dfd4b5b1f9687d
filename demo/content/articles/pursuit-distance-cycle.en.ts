import type {ArticleText} from './article.ts';
import {
  articleBody,
  callout,
  heading,
  keyConcepts,
  lessons,
  link,
  noted,
  paragraph,
  practicalSteps,
  questions,
  scenario,
  story,
  testCall,
  wordsToCopy,
} from './portable-text.ts';

export const pursuitDistanceCycleEn: ArticleText = {
  title: 'One reaches, one retreats',
  excerpt:
    'The more one of you presses, the quieter the other gets, and both of you are guarding the same thing. How the pursuit–distance cycle turns, and where it can be stopped.',
  body: articleBody(
    paragraph(
      'Most couples can tell you what their last argument was about. Fewer can tell you who moved first, because from each side it was the other one. “You shut down, so I have to push.” “You push, so I shut down.” Both are telling the truth. Put together, the two sentences make a loop, and it can carry two people who love each other a long way off.',
    ),
    scenario(
      'Tuesday, eight in the evening',
      'You sent the message at six: did you call the landlord? At eight the door opens. “You saw my message.” A coat goes on its hook. “I was driving.” “For two hours?”',
      'There is a promise to call tomorrow. There was one on Friday too, you say, and you are tired of being the only one who minds about the heating. No answer. You follow into the kitchen, because the silence is the worst of it, and your voice climbs. The car keys leave the table.',
      'Twenty minutes later one of you is crying in the hall. The other sits in a parked car two streets away with the engine off. Both feel left.',
    ),
    keyConcepts({
      heading: 'How the cycle turns',
      drawAsCycle: true,
      concepts: [
        {
          term: 'Trigger',
          explanation:
            'A gap opens: a late reply, a flat tone, a plan changed without a word. It can be tiny. What counts is what it is taken to mean.',
        },
        {
          term: 'Pursuit',
          explanation:
            'One partner tries to close the gap by asking, reminding, explaining, criticising. Underneath there is often a fear of being alone in this, or of not being heard.',
        },
        {
          term: 'Withdrawal',
          explanation:
            'The other hears a verdict and tries to bring the heat down with a short answer, a joke, another room. Underneath there is often a fear of failing again, or of being swamped.',
        },
        {
          term: 'Stronger pursuit',
          explanation:
            'Silence looks like indifference, so the volume rises and last month is brought in as evidence. The words harden while the wish behind them stays soft: please answer me.',
        },
        {
          term: 'Stronger withdrawal',
          explanation:
            'Volume looks like danger, so the answers shrink to a shrug, a closed door, a drive. From the inside this feels like keeping the peace.',
        },
        {
          term: 'Stalemate',
          explanation:
            'Both stop, worn out, and the first question is still open. Nothing was settled, so next time a smaller gap will do.',
        },
      ],
    }),
    heading('What research can tell you'),
    paragraph([
      'Psychologists call it demand–withdraw and have studied it since the late 1980s. ',
      noted(
        'The authors of one review read more than 120 studies: the pattern went with lower satisfaction, and with more anxiety and depression in the family.',
        'Schrodt, Witt and Shimkowski, 2014. Such a review shows what goes together; it cannot say which came first.',
      ),
      ' It turns up in same-sex couples too. The person who wants something to change tends to be the one who presses.',
    ]),
    paragraph([
      'Attachment plays its part. In theory, worry about being left tilts people towards pursuit, and unease with depending on someone tilts them towards distance; ',
      noted('a study of 175 couples did find the second link.', 'Bretaña and colleagues, 2022.'),
      ' Elsewhere it is loose: ',
      noted(
        'in one therapy trial, attachment scores had no significant bearing on the role that therapists saw.',
        'Huerta and colleagues, 2023. The couples had come for emotionally focused therapy.',
      ),
      ' So take “pursuer” and “distancer” as names for where you stand in a particular quarrel. Many people press about one subject and vanish at another; if you are one of them, take the steps for the place you are in.',
    ]),
    callout('safety', [
      'Something comes before all steps. If you are afraid of your partner, or if you are being threatened, watched, cut off from people or hurt, two people are not making this together, and the exercises below are the wrong tool. Read “When it is not a pattern” first. ',
      link('findahelpline.com', 'https://findahelpline.com'),
      ' lists confidential help lines by country.',
    ]),
    practicalSteps({
      heading: 'Ways out of the loop',
      forPursuers: [
        {
          title: 'Pause before the second sentence',
          text: 'The first sentence is usually about the matter. The second is where “always” gets in. Stop after one and leave room for an answer.',
        },
        {
          title: 'Say the fear before the complaint',
          text: '“I got scared that I’m alone with this” gives your partner something to come towards. A charge gives them something to defend.',
        },
        {
          title: 'Ask for one thing with edges',
          text: 'A call by noon. Ten minutes after dinner. When a wish has a size, your partner can grant it and both of you can see that it was granted.',
        },
      ],
      forDistancers: [
        {
          title: 'Signal before you go quiet',
          text: 'Silence is a blank, and a frightened partner fills it in with the worst. One sentence will do: “I’m overwhelmed, and I’m still with you.”',
        },
        {
          title: 'Name a time and keep it',
          text: 'At least twenty minutes, so that your body can settle; no longer than a day. Come back when you said, even if only to ask for more time.',
        },
        {
          title: 'Take one small step closer',
          text: 'Answer the feeling before the facts. “You waited two hours and heard nothing” costs you little, and it tells your partner that somebody saw.',
        },
      ],
      forBoth: [
        {
          title: 'Give the loop a name',
          text: 'The treadmill, the fog, the Tuesday thing. Whoever notices it says the name, and now there are two of you on one side.',
        },
        {
          title: 'Agree on two signals',
          text: 'One means “I need you”, the other “I need room”. Choose them on a calm day, and answer either one at once, if only with a nod.',
        },
      ],
    }),
    story(
      'The envelope',
      'Jonas is the one who presses. When Priya comes home late from the clinic he asks how the day was, then whether something is wrong, then what he has done. Priya answers in single words and cleans the kitchen. Over the years each has grown a private theory. His: she doesn’t love me much. Hers: nothing I give him is enough.',
      'One Sunday they drew the loop on the back of an envelope and found, to their surprise, that they agreed on every arrow. Priya chose a sentence for full nights: “Half an hour, then I’m yours.” Jonas chose a sign for bad moments, a hand flat on the table, which meant: I’m frightened, please don’t hear it as anger.',
      'In the first week she forgot twice and he followed her twice. In the third she came back after twenty-five minutes, before he had called. Jonas remembers the sound of the door. They still argue about money. These days they do it in one room.',
      'A composite story, put together from the experience of many couples.',
    ),
    lessons(
      'What to keep',
      'The loop has no villain. Each move makes sense from inside, and each makes the next one likelier.',
      'Whoever notices first can change a step, without waiting for the other to begin.',
      'Space is safe when it comes with a time of return, and a request is safe when the answer may be no.',
    ),
    heading('Final thoughts'),
    paragraph(
      'You will go on setting each other off now and then; people who share a home keep treading on the same loose floorboard. What can change is how long a round lasts and how you come back from it. Emotionally focused therapy, tested since 1985, has an order that you can borrow: name the cycle as the opponent you share, help the one who withdrew to come back in, then help the one who pressed to ask softly.',
    ),
    wordsToCopy(
      'Words you can copy',
      {
        text: 'I notice that I’m chasing you. What I mean is: I miss you, and I’m worried.',
        speaker: 'pursuer',
        note: 'In place of the third question in a row.',
      },
      {
        text: 'Could I have ten minutes with you tonight? You choose when.',
        speaker: 'pursuer',
      },
      {
        text: 'I’m overwhelmed. I’m still with you. Give me half an hour and I’ll come and find you at nine.',
        speaker: 'distancer',
        note: 'Put in a time that you can keep.',
      },
      {
        text: 'I don’t have the words yet, and I do want to hear this.',
        speaker: 'distancer',
      },
      {
        text: 'I think it’s the loop again. Can we start over, you and me against it?',
        speaker: 'either',
      },
      {
        text: 'My part in that was raising my voice. I’m sorry. How was it for you?',
        speaker: 'either',
        note: 'Swap in what your own part was.',
      },
    ),
    questions(
      'Frequently asked questions',
      {
        question: 'Is it always the woman who pursues?',
        answer: [
          'No. When 116 American couples kept diaries of their disagreements at home, wives pressed while husbands withdrew about as often as the other way round. In the therapy trial mentioned above, though, the therapists put every man down as the one who withdraws. Couples differ, and perhaps observers do too. Your own evenings are the better evidence.',
        ],
      },
      {
        question: 'Who has to change first?',
        answer: [
          'Whoever notices first. Each step leans on the one before, so a change in one place is felt in the next. The loop lives on each of you waiting for the other.',
        ],
      },
      {
        question: 'Is withdrawing always harmful?',
        answer: [
          'No. In two studies of married couples, where money was short and there was little means to grant what was asked, a husband’s withdrawing went with better satisfaction for his wife. Letting a subject rest can be wise. It tends to hurt when it comes without a word and without a way back.',
        ],
      },
      {
        question: 'Does pursuing mean that I’m anxiously attached?',
        answer: [
          'Not necessarily. Attachment is better described by two continuous scales than by types, and scores move over time and between relationships. A tendency is worth knowing about; as a name for a person it is too small.',
        ],
      },
      {
        question: 'When should we look for help?',
        answer: [
          'When most talks end in stalemate, or when the subject is too heavy for two. If you are afraid of your partner, look for help on your own first; couples work is the wrong place to start.',
        ],
      },
    ),
    testCall({
      heading: 'Explore your own communication pattern',
      text: 'Answer 24 short statements, get a result you can share, and unlock a deeper action report after the test.',
      buttonLabel: 'Start the test',
    }),
  ),
};
