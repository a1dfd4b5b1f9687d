import type {AttentionItem, LikertItem, QuizItem, QuizOption, RelationshipTest} from './model.ts';

/** What a visitor sees of an item. */
export type ItemFace = Pick<QuizItem, 'id' | 'wording'> &
  (
    | Pick<LikertItem | AttentionItem, 'kind' | 'scale'>
    | {readonly kind: 'options'; readonly options: readonly Pick<QuizOption, 'key' | 'label'>[]}
  );

/** What a visitor sees of a test until it is scored. */
export interface TestFace extends Pick<
  RelationshipTest,
  | 'id'
  | 'slug'
  | 'title'
  | 'intro'
  | 'instruction'
  | 'privacyNote'
  | 'itemOrder'
  | 'itemsPerStep'
  | 'allowSkip'
> {
  readonly items: readonly ItemFace[];
}
