import type {ItemFace} from '../core/face.ts';
import type {Text} from '../core/model.ts';
import type {Answer} from '../core/result.ts';
import type {TakingMessages} from '../messages/messages.ts';
import {make, put, resize, type View} from './draw.ts';
import {worded} from './words.ts';

export interface ItemProps {
  readonly item: ItemFace;
  readonly given: Answer | null;
  readonly messages: TakingMessages;
}

/**
 * An item as a group of native radio buttons. The wording names the group, and every point has
 * a name of its own; their form knows the group by its place on the step. The nodes show another
 * item next: all words are set whole, since a translating browser may have put elements of its
 * own into them.
 */
export function itemView(name: number): View<ItemProps> {
  const question = make('legend', {class: 'question', part: 'question'});
  const place = make('div', {class: 'points'});
  const points: View<PointProps>[] = [];
  const low = make('span');
  const middle = make('span', {class: 'chosen'});
  const high = make('span');
  const ends = make('div', {class: 'ends', 'aria-hidden': 'true'}, low, middle, high);
  const scale = make('div', {part: 'scale'}, place);
  const node = make('fieldset', {class: 'item', part: 'item', tabindex: -1}, question, scale);
  return {
    node,
    draw({item, given, messages}) {
      put(node, {'data-item': item.id});
      put(question, worded(item.wording, messages));
      const choices = choicesOf(item, messages);
      resize(place, points, choices.length, () => pointView(name));
      for (const [index, {value, label, said}] of choices.entries()) {
        points[index]?.draw({value, label, said, messages, chosen: given === value});
      }
      const isScale = item.kind !== 'options';
      put(scale, {class: isScale ? `scale ${widthOf(choices.length)}` : 'scale'});
      if (!isScale) return ends.remove();
      if (!ends.parentNode) scale.append(ends);
      const {lo, hi, labels} = item.scale;
      const isBetween = typeof given === 'number' && given !== lo && given !== hi;
      const between = isBetween ? labels.get(given) : null;
      put(low, {class: given === lo ? 'chosen' : '', ...worded(labels.get(lo), messages)});
      put(middle, worded(between, messages));
      put(high, {class: given === hi ? 'chosen' : '', ...worded(labels.get(hi), messages)});
    },
  };
}

/** What can be chosen: a point of a scale, or an option. */
interface Choice {
  readonly value: Answer;
  readonly label: Text;
  /** Its name where that is more than the words beside it, or `null`. */
  readonly said: string | null;
}

function choicesOf(item: ItemFace, {items, language}: TakingMessages): readonly Choice[] {
  if (item.kind === 'options') {
    return item.options.map(({key, label}) => ({value: key, label, said: null}));
  }
  const {lo, hi, labels} = item.scale;
  return Array.from({length: hi - lo + 1}, (_, index) => {
    const value = lo + index;
    const label = labels.get(value);
    return {
      value,
      label: label ?? {value: String(value), language},
      said: items.point(value, lo, hi, label?.value ?? ''),
    };
  });
}

interface PointProps extends Choice {
  readonly chosen: boolean;
  readonly messages: TakingMessages;
}

function pointView(name: number): View<PointProps> {
  const radio = make('input', {type: 'radio', name});
  const words = make('span', {class: 'words'});
  return {
    node: make('label', {class: 'point', part: 'point'}, radio, words),
    draw({value, label, said, chosen, messages}) {
      put(radio, {value, 'aria-label': said});
      // Whatever the visitor did with it since it was drawn last.
      radio.checked = chosen;
      put(words, {'aria-hidden': said === null ? null : 'true', ...worded(label, messages)});
    },
  };
}

/** Which container width lets so many points stand in one row. */
function widthOf(points: number): string {
  return points <= 5 ? 'few' : points <= 7 ? 'some' : points <= 11 ? 'many' : '';
}
