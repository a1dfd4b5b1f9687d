/**
 * Builders for the body of an article: the Portable Text members of the `articleBody` model.
 *
 * Keys are derived from places (`b0`, `b0-s1`, `b2-c0` …), never from chance, so the two languages
 * of an article carry the same keys and a second seeding changes nothing.
 */

type Mark = 'strong' | 'em';

/** A run of text with the marks it wears; a `href` makes it a link. */
export interface Run {
  readonly text: string;
  readonly marks?: readonly Mark[];
  readonly href?: string;
}

/** What a paragraph is made of: plain text, or runs where something is marked. */
export type Inline = string | readonly (string | Run)[];

export interface SpanNode {
  readonly _type: 'span';
  readonly _key: string;
  readonly text: string;
  readonly marks: readonly string[];
}

export interface LinkDefinition {
  readonly _type: 'link';
  readonly _key: string;
  readonly href: string;
}

export interface BlockNode {
  readonly _type: 'block';
  readonly _key: string;
  readonly style: 'normal' | 'h2' | 'h3' | 'blockquote';
  readonly listItem?: 'bullet' | 'number';
  readonly level?: number;
  readonly markDefs: readonly LinkDefinition[];
  readonly children: readonly SpanNode[];
}

/** The plain body inside a scenario, a story, an answer or a callout. */
export type SimpleBody = readonly BlockNode[];

export interface ConceptNode {
  readonly _type: 'concept';
  readonly _key: string;
  readonly term: string;
  readonly explanation: string;
}

export interface StepNode {
  readonly _type: 'step';
  readonly _key: string;
  readonly title: string;
  readonly text: string;
}

export interface PhraseNode {
  readonly _type: 'phrase';
  readonly _key: string;
  readonly text: string;
  readonly speaker: 'pursuer' | 'distancer' | 'either';
  readonly note?: string;
}

export interface QuestionNode {
  readonly _type: 'question';
  readonly _key: string;
  readonly question: string;
  readonly answer: SimpleBody;
}

export interface TableRowNode {
  readonly _type: 'tableRow';
  readonly _key: string;
  readonly cells: readonly string[];
}

/** A weak point nowhere: every reference of an article is to a document of the same seed. */
export interface Reference {
  readonly _type: 'reference';
  readonly _ref: string;
}

export type BodyNode =
  | BlockNode
  | {
      readonly _type: 'scenario';
      readonly _key: string;
      readonly heading?: string;
      readonly body: SimpleBody;
    }
  | {
      readonly _type: 'keyConcepts';
      readonly _key: string;
      readonly heading: string;
      readonly drawAsCycle: boolean;
      readonly concepts: readonly ConceptNode[];
    }
  | {
      readonly _type: 'practicalSteps';
      readonly _key: string;
      readonly heading: string;
      readonly forPursuers: readonly StepNode[];
      readonly forDistancers: readonly StepNode[];
      readonly forBoth: readonly StepNode[];
    }
  | {
      readonly _type: 'story';
      readonly _key: string;
      readonly heading: string;
      readonly body: SimpleBody;
    }
  | {
      readonly _type: 'lessons';
      readonly _key: string;
      readonly heading: string;
      readonly points: readonly string[];
    }
  | {
      readonly _type: 'wordsToCopy';
      readonly _key: string;
      readonly heading: string;
      readonly phrases: readonly PhraseNode[];
    }
  | {
      readonly _type: 'questions';
      readonly _key: string;
      readonly heading: string;
      readonly entries: readonly QuestionNode[];
    }
  | {
      readonly _type: 'callout';
      readonly _key: string;
      readonly tone: 'note' | 'safety';
      readonly body: SimpleBody;
    }
  | {
      readonly _type: 'testCall';
      readonly _key: string;
      readonly heading: string;
      readonly text: string;
      readonly buttonLabel: string;
      readonly test: Reference;
    }
  | {
      readonly _type: 'articleTable';
      readonly _key: string;
      readonly caption?: string;
      readonly hasHeader: boolean;
      readonly rows: readonly TableRowNode[];
    };
