import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {ResultContent} from '../content/result-content.ts';
import {cycleStart} from '../core/cycle.ts';
import type {Dyad} from '../core/dyad.ts';
import type {RelationshipTest, Text} from '../core/model.ts';
import {pullBetween} from '../core/pull-between.ts';
import type {SharedResult} from '../core/share-code.ts';
import type {Copied} from '../copy-text.ts';
import type {Messages} from '../messages/messages.ts';
import {mapView} from '../result/map.ts';
import {placeFrom} from '../result/map-geometry.ts';
import {sharedStandings} from '../result/numbers.ts';
import {phrasesView} from '../result/phrases.ts';
import {safetySignpost} from '../result/safety.ts';
import {isOlder} from '../share/received.ts';
import {phrase} from '../views/phrase.ts';

/** One of the two, with the name that this page gives them. */
export interface ComparedPerson {
  readonly name: string;
  /** Whether this person is the one who looks at the page. */
  readonly isVisitor: boolean;
  readonly shared: SharedResult;
}

export interface CompareProps {
  readonly test: RelationshipTest;
  readonly content: ResultContent;
  readonly messages: Messages;
  readonly rightToLeft: boolean;
  readonly first: ComparedPerson;
  readonly second: ComparedPerson;
  readonly copied: Copied | null;
  readonly copy: (text: string, event: Event) => void;
}

/** Two people who both agreed to it on one map: the pull, and what each of them can do. */
export function compareView(props: CompareProps): TemplateResult {
  const {test, messages, first, second} = props;
  const words = messages.compare;
  const pull = pullBetween(test, first.shared.scores, second.shared.scores);
  const edited = [first, second].some(({shared}) => isOlder(shared, test.revision));
  return html`<section class="compare" part="compare" aria-labelledby="compare">
    <h2 id="compare" class="heading" tabindex="-1">${words.together}</h2>
    ${safetySignpost(messages)}
    ${edited ? html`<p class="remarks">${messages.share.otherRevision}</p>` : nothing}
    <div class="where">${pairMap(props)}</div>
    ${pull ? pullView(pull, props) : nothing} ${stepsView(props)} ${wordsView(props)}
  </section>`;
}

function pairMap({test, messages, rightToLeft, first, second}: CompareProps) {
  const [one, other] = [first, second].map(({shared}) =>
    placeFrom(sharedStandings(test, shared.scores)),
  );
  if (!one || !other) return nothing;
  const pair = [first.name, {place: other, name: second.name}] as const;
  return mapView({test, place: one, own: null, pair, messages, rightToLeft});
}

function pullView(pull: Dyad, {messages, first, second}: CompareProps): TemplateResult {
  const words = messages.compare;
  return html`<section class="pulls">
    <h3>${words.pullTitle}</h3>
    <ul role="list">
      ${direction(first, second, pull.firstToSecond, messages)}
      ${direction(second, first, pull.secondToFirst, messages)}
    </ul>
    <h3>${words.startTitle}</h3>
    <p class="prose">${startOf(pull, first, second, messages)}</p>
    <p class="prose fine">${words.design}</p>
  </section>`;
}

function direction(
  reaching: ComparedPerson,
  stepping: ComparedPerson,
  pull: number,
  {compare}: Messages,
): TemplateResult {
  const strength = compare.strengths[strengthOf(pull)];
  return html`<li class="pull" .style=${`--pull: ${pull.toFixed(3)}`}>
    <span class="said">${compare.pull(reaching.name, stepping.name)} ${strength}</span>
    <span class="who" aria-hidden="true">${reaching.name}</span>
    <i class="arrow" aria-hidden="true"></i>
    <span class="who" aria-hidden="true">${stepping.name}</span>
    <span class="strength" aria-hidden="true">${strength}</span>
  </li>`;
}

/** A word for a pull from 0 to 1; the first border is the one below which no cycle is named. */
function strengthOf(pull: number): keyof Messages['compare']['strengths'] {
  return pull < 0.25 ? 'none' : pull < 0.45 ? 'slight' : pull < 0.7 ? 'clear' : 'strong';
}

function startOf(
  pull: Dyad,
  first: ComparedPerson,
  second: ComparedPerson,
  {compare}: Messages,
): string {
  const start = cycleStart(pull);
  if (start === 'none') return compare.startsNowhere;
  if (start === 'either') return compare.startsEither;
  const person = start === 'first' ? first : second;
  return person.isVisitor ? compare.startsWithYou : compare.startsWith(person.name);
}

function stepsView(props: CompareProps): TemplateResult | typeof nothing {
  const {messages, first, second} = props;
  const steps = [first, second].map((person) => ({
    person,
    step: textsOf(person, props)?.growthSteps.at(isSecondAlike(person, props) ? 1 : 0),
  }));
  if (!steps.some(({step}) => step)) return nothing;
  return html`<section class="steps">
    <h3>${messages.compare.oneThing}</h3>
    <div class="columns">
      ${steps.map(
        ({person, step}) =>
          step &&
          html`<div class="step-of">
            <h4 class="label">${columnOf(person, messages)}</h4>
            <p>${phrase(step, messages)}</p>
          </div>`,
      )}
    </div>
  </section>`;
}

function wordsView(props: CompareProps): TemplateResult | typeof nothing {
  const {messages, first, second, copied, copy} = props;
  const columns = [first, second].map((person) => ({
    heading: columnOf(person, messages),
    phrases: wordsOf(person, person === first ? second : first, props),
  }));
  if (!columns.some(({phrases}) => phrases.length)) return nothing;
  return html`<section class="words">
    <h3>${messages.compare.words}</h3>
    <div class="columns">
      ${columns.map((column) => phrasesView({...column, copied, messages, copy}))}
    </div>
  </section>`;
}

/** What a person can say for themselves, and what the other one's pattern likes to hear. */
function wordsOf(
  person: ComparedPerson,
  other: ComparedPerson,
  props: CompareProps,
): readonly Text[] {
  const from = isSecondAlike(person, props) ? 2 : 0;
  const own = textsOf(person, props)?.phrasesForMe.slice(from, from + 2) ?? [];
  const toOther = textsOf(other, props)?.phrasesForPartner.slice(from, from + 2) ?? [];
  return [...own, ...toOther];
}

/** Two people with the same pattern are given different words of it. */
function isSecondAlike(person: ComparedPerson, {first, second}: CompareProps): boolean {
  return person === second && first.shared.pattern === second.shared.pattern;
}

function textsOf({shared}: ComparedPerson, {test, content}: CompareProps) {
  const pattern = test.patterns.find(({key}) => key === shared.pattern);
  return pattern && content.patterns.get(pattern.id);
}

function columnOf({name, isVisitor}: ComparedPerson, {compare}: Messages): string {
  return isVisitor ? compare.forYou : compare.forPerson(name);
}
