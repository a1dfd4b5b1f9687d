import {nothing} from 'lit';
import type {PropertyDeclarations, PropertyValues} from 'lit';
import {isAskedFor} from './content/early-request.ts';
import type {ContentClient} from './content/source.ts';
import type {StorageKind} from './controllers/browser-storage.ts';
import {ContentController} from './controllers/content-controller.ts';
import {FocusController} from './controllers/focus-controller.ts';
import {LanguageController} from './controllers/language-controller.ts';
import {StateController} from './controllers/state-controller.ts';
import {ViewportController} from './controllers/viewport-controller.ts';
import type {RelationshipTest} from './core/model.ts';
import type {Answers, Result} from './core/result.ts';
import {inStepsOf} from './core/session.ts';
import {RelationshipTestReadyEvent} from './events/ready-event.ts';
import {referenceTo} from './events/test-reference.ts';
import type {FirstView} from './first/first-view.ts';
import type {StageActions} from './first/stage.ts';
import {Journey} from './journey/journey.ts';
import {english, loadTakingMessages} from './messages/taking.ts';
import type {TakingMessages} from './messages/messages.ts';
import {StagedElement} from './staged-element.ts';
import {tellFault} from './tell-fault.ts';

/** Properties that say where the content is. */
const PLACE = [
  'projectId',
  'datasetName',
  'test',
  'apiHost',
  'apiVersion',
  'perspective',
  'typePrefix',
  'src',
  'client',
] as const;

/** What is on show. */
export type Status = 'waiting' | 'loading' | 'intro' | 'items' | 'review' | 'result' | 'failed';

/**
 * A relationship test: introduction, items and result, scored in the page. Nothing is sent
 * anywhere, and nothing is stored before the visitor starts.
 *
 * @summary Runs a test from Sanity, or from a snapshot, inside any page.
 * @fires {RelationshipTestReadyEvent} relationship-test-ready - The introduction is on show.
 * @fires {RelationshipTestStartEvent} relationship-test-start - The visitor started or went on.
 * @fires {RelationshipTestAnswerEvent} relationship-test-answer - An item was answered.
 * @fires {RelationshipTestProgressEvent} relationship-test-progress - More or fewer are answered.
 * @fires {RelationshipTestResultEvent} relationship-test-result - The result is on show.
 * @fires {RelationshipTestUnlockRequestEvent} relationship-test-unlock-request - The visitor asks
 *   for the action report; answer with `respondWith`.
 * @fires {RelationshipTestUnlockEvent} relationship-test-unlock - The action report is open.
 * @fires {RelationshipTestShareEvent} relationship-test-share - The visitor shares a result;
 *   `preventDefault()` leaves it to the page.
 * @fires {RelationshipTestArticleEvent} relationship-test-article - An article was chosen;
 *   `preventDefault()` keeps the browser from following the link.
 * @fires {RelationshipTestErrorEvent} relationship-test-error - Something could not be loaded.
 * @csspart frame - The whole, with border and padding.
 * @csspart skeleton - What stands there while the test loads.
 * @csspart fault - The sentence and the button when something did not load.
 * @csspart intro - The introduction.
 * @csspart title - The title of the test, in the introduction.
 * @csspart text - The text of the introduction.
 * @csspart privacy - What becomes of the answers.
 * @csspart earlier - The ways on for a visitor who has been here before.
 * @csspart step - A step, with one item or several.
 * @csspart progress - The thin line of progress.
 * @csspart position - Where the visitor is, such as "8 of 24".
 * @csspart time-left - About how long it still takes.
 * @csspart instruction - The instruction above the items.
 * @csspart item - An item.
 * @csspart question - The wording of an item.
 * @csspart scale - All points of an item.
 * @csspart point - A point to choose, or an option.
 * @csspart navigation - The ways back and on, below the items.
 * @csspart button - Every button.
 * @csspart button-primary - The button that leads on; one of each view at most.
 * @csspart start - Starts the test.
 * @csspart back - Goes back.
 * @csspart next - Goes on, skips, or shows the result.
 * @csspart review - The list of open items.
 * @csspart too-few - What is shown when the answers are too few for a result.
 * @csspart result - The result.
 * @csspart pattern - The name of the pattern.
 * @csspart summary - The sentence of the pattern.
 * @csspart remarks - How sure the result is.
 * @csspart map - The map of two dimensions.
 * @csspart standings - The table of dimensions, with the visitor's place on each.
 * @csspart shares - The patterns of an outcome quiz, with their share of the points.
 * @csspart strengths - What the visitor brings.
 * @csspart growth - Small next steps.
 * @csspart safety-signpost - The way to the safety note, before what approaches the partner.
 * @csspart safety - The safety note with its help lines.
 * @csspart phrase - Words to borrow.
 * @csspart copy - Copies the words beside it.
 * @csspart articles - Articles to read next.
 * @csspart article - One of them.
 * @csspart scored - How the result was scored.
 * @csspart invitation - The invitation to the action report, with the way to it.
 * @csspart unlock - Asks for the action report.
 * @csspart report - The action report.
 * @csspart plan - Its plan, a step a day.
 * @csspart calendar - Saves the plan for a calendar.
 * @csspart agreement - Its agreement of two people.
 * @csspart share - Ways to take the result along.
 * @csspart print - Prints the result.
 * @csspart share-link - Hands a link to the device.
 * @csspart copy-link - Copies the link.
 * @csspart picture - The picture of the result, and the button that makes it.
 * @csspart save-picture - Saves the picture.
 * @csspart share-picture - Hands the picture to the device.
 * @csspart shared-result - A result that somebody shared by a link.
 * @csspart link-trouble - What is shown when a link cannot be read.
 * @csspart to-test - Leads from a link to the test.
 * @csspart compare-offer - The offer to compare with a partner.
 * @csspart invite-partner - Sends that offer.
 * @csspart partner-invitation - What the invited partner sees first.
 * @csspart compare-consent - The question before both results are shown.
 * @csspart show-both - Agrees to it.
 * @csspart compare - Both results on one map.
 * @csspart send-back - Sends both results back.
 * @csspart restart - Takes the test again.
 * @slot unlock-email - The form for the visitor's address, if the page brings its own.
 * @cssproperty --relationship-test-accent - Accent colour; by default a tone of the link colour.
 * @cssproperty --relationship-test-background - Background of the frame; none by default.
 * @cssproperty --relationship-test-border - Border of the frame, such as `1px solid`.
 * @cssproperty --relationship-test-radius - Radius of corners.
 * @cssproperty --relationship-test-padding - Space inside the frame.
 * @cssproperty --relationship-test-heading-font - Font family of headings; inherited by default.
 * @cssproperty --relationship-test-heading-weight - Weight of headings.
 * @cssproperty --relationship-test-min-height - Height kept free while the test loads.
 * @cssstate waiting - Nothing was asked for yet: the element is far from the viewport.
 * @cssstate loading - Content is on its way.
 * @cssstate intro - The introduction is on show.
 * @cssstate items - Items are on show.
 * @cssstate review - The list of open items is on show.
 * @cssstate result - The result is on show.
 * @cssstate failed - The content did not load.
 */
export class RelationshipTestElement extends StagedElement {
  static override properties: PropertyDeclarations = {
    projectId: {attribute: 'project-id', reflect: true},
    datasetName: {attribute: 'dataset', reflect: true},
    test: {reflect: true},
    apiHost: {attribute: 'api-host', reflect: true},
    apiVersion: {attribute: 'api-version', reflect: true},
    perspective: {reflect: true},
    typePrefix: {attribute: 'type-prefix', reflect: true},
    src: {reflect: true},
    loading: {},
    theme: {reflect: true, useDefault: true},
    itemsPerStep: {attribute: 'items-per-step'},
    autoAdvance: {attribute: 'auto-advance'},
    keys: {},
    storage: {},
    includeAnswers: {attribute: 'include-answers', type: Boolean},
    articleUrl: {attribute: 'article-url'},
    share: {},
    unlockUrl: {attribute: 'unlock-url'},
    source: {},
    client: {attribute: false},
  };

  /** Id of the Sanity project. */
  projectId: string | null = null;
  /** Name of the dataset; `production` by default. */
  datasetName: string | null = null;
  /** Slug of the test. */
  test: string | null = null;
  /** Origin of another store than the hosted Content Lake. */
  apiHost: string | null = null;
  /** Date of the API, such as `2025-02-19`. */
  apiVersion: string | null = null;
  /** `published` or, with a client that may read them, `drafts`. */
  perspective: string | null = null;
  /** What the Studio puts before the names of its types, where it was given a `prefix`. */
  typePrefix: string | null = null;
  /** Address of a snapshot, instead of a project. */
  src: string | null = null;
  /** `lazy` waits until the element comes near the viewport; `eager` loads at once. */
  loading: 'lazy' | 'eager' = 'lazy';
  /** `auto` follows the page. */
  theme: 'auto' | 'light' | 'dark' = 'auto';
  /** Items on a step: a number, or `all`; by default as the editor chose. */
  itemsPerStep: string | null = null;
  /** `off` keeps a pointer's choice from going on by itself. */
  autoAdvance: 'on' | 'off' = 'on';
  /** `off` keeps digits from choosing. */
  keys: 'on' | 'off' = 'on';
  /** Where answers are kept: `local` for another day, `session` for this tab, or `none`. */
  storage: StorageKind = 'local';
  /** Puts raw answers into the events. */
  includeAnswers = false;
  /** Address of an article, with `{slug}` and `{lang}` in it. */
  articleUrl: string | null = null;
  /**
   * `off` hides sharing; an address makes links lead there instead of to this page. `{pattern}`
   * in it stands for the key of the pattern, or for `none`.
   */
  share: string | null = null;
  /** Where a request for the action report is sent as JSON when the page does not answer it. */
  unlockUrl: string | null = null;
  /** Where the visitor came from, such as the slug of an article; events tell it. */
  source: string | null = null;
  /** Answers queries instead of the built-in transport; an `@sanity/client` fits. */
  client: ContentClient | null = null;

  #test: RelationshipTest | null = null;
  /** Whether the page was told that the test at the present place is ready. */
  #told = false;
  #startWhenReady = false;

  readonly #language = new LanguageController<TakingMessages>(this, {
    english,
    load: loadTakingMessages,
    changed: () => this.#reload(true),
  });
  readonly #content = new ContentController(this, {
    place: () => ({client: this.client, src: this.src, slug: this.test ?? ''}),
    languages: () => this.#language.chain,
    before: () => this.#language.ready,
    loaded: (test) => this.#loaded(test),
    failed: (error) => this.#failed(error),
  });
  readonly #focus = new FocusController(
    this,
    this.stage,
    () => this.#journey.item,
    () => this.status === 'items' && this.#test?.itemsPerStep === 1,
  );
  readonly #viewport = new ViewportController(this, {
    eager: () =>
      this.loading === 'eager' || isAskedFor(this) || location.hash.includes('relationship-test'),
    near: () => void this.updateComplete.then(() => this.#content.load()),
  });
  readonly #journey = new Journey(this, {
    wishes: this,
    test: () => this.#test,
    messages: () => this.#language.messages,
    languages: () => this.#language.chain,
    ask: () => this.#content.ask,
    rightToLeft: () => getComputedStyle(this.stage.frame).direction === 'rtl',
    say: (words) => {
      this.stage.say(words);
      this.requestUpdate();
    },
    arrived: () => this.#focus.move(),
    failed: (error) => this.#failed(error),
  });

  readonly #actions: StageActions = {
    start: () => this.#journey.start(),
    input: (event) => this.#journey.step.handleEvent(event),
    next: () => this.#journey.next(),
    back: () => this.#journey.back(),
    retry: () => void this.#content.load(),
  };

  constructor() {
    super();
    this.addController(new StateController(this, () => this.status));
  }

  /** What is on show: `waiting`, `loading`, `intro`, `items`, `review`, `result` or `failed`. */
  get status(): Status {
    const {kind} = this.#content.state;
    if (kind !== 'ready') return kind;
    const phase = this.#journey.session.current?.phase ?? 'intro';
    return phase === 'done' ? 'result' : phase;
  }

  /** The result on show, or `null`. */
  get result(): Result | null {
    return this.#journey.result.result;
  }

  /** Starts with the first item; a test that is not loaded yet starts once it is. */
  start(): void {
    if (this.status === 'intro') return this.#journey.start();
    this.#startWhenReady = this.status === 'waiting' || this.status === 'loading';
    this.#viewport.tell();
  }

  /** Removes all answers, and goes back to the introduction. */
  restart(): void {
    this.#journey.restart();
  }

  /**
   * Shows the result of answers, by item id, as if they had just been given: for previews, once
   * the test is ready. `storage="none"` keeps nothing of it.
   */
  showResult(answers: Answers): void {
    this.#journey.showResult(answers);
  }

  /** Asks for the action report, as its button does. Says whether it is open. */
  unlock(): Promise<boolean> {
    return this.#journey.result.unlock();
  }

  /** Prints the page with the result. */
  print(): void {
    this.#journey.result.print();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (PLACE.some((name) => changed.has(name))) {
      this.#told = false;
      this.#reload();
    } else if (changed.has('itemsPerStep') || changed.has('storage')) {
      const {state} = this.#content;
      if (state.kind === 'ready') this.#open(state.test);
    }
  }

  #reload(keep = false): void {
    if (this.hasUpdated && this.status !== 'waiting') void this.#content.load(keep);
  }

  #loaded(test: RelationshipTest): void {
    const {first} = this;
    this.first = null;
    this.stage.tell(this.#actions);
    this.#open(test, first);
    if (!this.#told) {
      this.#told = true;
      const {title, items} = test;
      this.dispatchEvent(
        new RelationshipTestReadyEvent({
          test: referenceTo(test),
          title: title.value,
          language: this.#language.messages.language,
          items: items.length,
        }),
      );
    }
    if (first) this.#journey.catchUp(first);
    if (first?.left) {
      const {activeElement, body} = document;
      this.#focus.move(activeElement === body || this.matches(':focus-within'));
    }
    if (this.#startWhenReady && this.status === 'intro') this.#journey.start();
    this.#startWhenReady = false;
    this.#journey.look();
  }

  #open(test: RelationshipTest, first: FirstView | null = null): void {
    this.#test = inStepsOf(test, this.itemsPerStep);
    this.#journey.open(this.#test, first?.session ?? null);
    this.requestUpdate();
  }

  #failed(cause: unknown): void {
    void tellFault(this, cause);
  }

  protected override drawStage(): void {
    const {stage} = this;
    const {messages} = this.#language;
    const {late, state} = this.#content;
    const isKnown = state.kind === 'ready' || state.kind === 'failed';
    // Until then, what was shown before stays, and hears what the visitor does.
    if (!isKnown && (!late || this.first?.session)) return;
    stage.tell(this.#actions);
    stage.speak(messages);
    if (state.kind === 'ready') this.#journey.draw(stage);
    else if (state.kind === 'failed') stage.showFault(messages);
    else stage.showSkeleton(messages);
  }

  protected override render(): unknown {
    const view = this.#content.state.kind === 'ready' ? this.#journey.view() : null;
    return view ?? nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'relationship-test': RelationshipTestElement;
  }
}
