import type {TestFace} from '../core/face.ts';
import type {Text} from '../core/model.ts';
import type {TakingMessages} from '../messages/messages.ts';
import {make, makeButton, put, resize, type Values, type View} from './draw.ts';
import {paragraphsOf, worded} from './words.ts';

/** Seconds that reading and answering one item takes, about. */
const SECONDS_AN_ITEM = 11;

export interface IntroProps {
  readonly test: TestFace;
  readonly messages: TakingMessages;
  /** The ways on for a visitor who has been here before, instead of the way in, or `null`. */
  readonly earlier: HTMLElement | null;
}

/** What the test is about, how long it takes, what becomes of the answers, and the way in. */
export function introView(start: () => void): View<IntroProps> {
  const title = make('h2', {class: 'heading', part: 'title', tabindex: -1});
  const text = paragraphsView({class: 'prose', part: 'text'});
  const begin = makeButton({class: 'primary', part: 'button button-primary start'}, start);
  const count = make('span');
  const duration = make('span');
  const facts = make('p', {class: 'facts'}, count, make('i', {class: 'dot'}), duration);
  const actions = make('div', {class: 'actions'}, begin, facts);
  const note = paragraphsView({class: 'note', part: 'privacy'});
  let ways: HTMLElement = actions;
  return {
    node: make('section', {class: 'intro', part: 'intro'}, title, text.node, actions, note.node),
    draw({test, messages, earlier}) {
      const {intro, language} = messages;
      const {length} = test.items;
      put(title, worded(test.title, messages));
      text.draw({text: test.intro, messages});
      put(begin, {textContent: intro.start});
      put(count, {textContent: intro.count(length)});
      const minutes = Math.max(1, Math.round((length * SECONDS_AN_ITEM) / 60));
      put(duration, {textContent: intro.duration(minutes)});
      note.draw({text: test.privacyNote ?? {value: intro.privacy, language}, messages});
      const wanted = earlier ?? actions;
      if (wanted === ways) return;
      ways.remove();
      ways = wanted;
      (earlier ? title : text.node).after(wanted);
    },
  };
}

interface ParagraphsProps {
  readonly text: Text;
  readonly messages: TakingMessages;
}

/** A text with a paragraph for each of its own. */
function paragraphsView(values: Values): View<ParagraphsProps> {
  const node = make('div', values);
  const all: View<ParagraphsProps>[] = [];
  return {
    node,
    draw({text, messages}) {
      const values = paragraphsOf(text);
      resize(node, all, values.length, paragraphView);
      for (const [index, value] of values.entries()) {
        all[index]?.draw({text: {...text, value}, messages});
      }
    },
  };
}

function paragraphView(): View<ParagraphsProps> {
  const node = make('p');
  return {node, draw: ({text, messages}) => void put(node, worded(text, messages))};
}
