import {BarChartIcon} from '@sanity/icons/BarChart';
import {EyeOpenIcon} from '@sanity/icons/EyeOpen';
import {TranslateIcon} from '@sanity/icons/Translate';
import {lazy} from 'react';
import type {
  DefaultDocumentNodeResolver,
  StructureBuilder,
  UserViewComponent,
  ViewBuilder,
} from 'sanity/structure';
import {ownType, type OwnType} from '../../widget/core/check/stored-names.ts';
import {OneMoment} from '../preview/OneMoment.tsx';
import {typePrefixOf} from '../typePrefix.ts';
import type {StudioWords} from '../words/en.ts';
import {wordsOf} from '../words/words.ts';

/** Views beside the form, each loaded when it is opened. */
const TestPreview = opened(async () => (await import('../preview/TestPreview.tsx')).TestPreview);
const ScoringBench = opened(async () => (await import('../bench/ScoringBench.tsx')).ScoringBench);
const ArticlePreview = opened(
  async () => (await import('../preview/ArticlePreview.tsx')).ArticlePreview,
);
const SourceBeside = opened(
  async () => (await import('../translations/SourceBeside.tsx')).SourceBeside,
);

/** The form, and beside it what a document of the type can be seen as. */
export function viewsOf(
  S: StructureBuilder,
  type: OwnType | undefined,
  {structure: {views}}: StudioWords,
): ViewBuilder[] {
  switch (type) {
    case 'relationshipTest':
      return [
        S.view.form().title(views.form),
        S.view.component(TestPreview).id('preview').title(views.preview).icon(EyeOpenIcon),
        S.view.component(ScoringBench).id('scoring').title(views.scoring).icon(BarChartIcon),
      ];
    case 'article':
      return [
        S.view.form().title(views.form),
        S.view.component(ArticlePreview).id('preview').title(views.preview).icon(EyeOpenIcon),
        S.view.component(SourceBeside).id('source').title(views.source).icon(TranslateIcon),
      ];
    default:
      return [S.view.form()];
  }
}

/** Gives every document its views, also when it is opened by search or a link. */
export const defaultDocumentNode: DefaultDocumentNodeResolver = (S, {schemaType, schema}) =>
  S.document().views(viewsOf(S, ownType(schemaType, typePrefixOf(schema)), wordsOf(schema)));

function opened(load: () => Promise<UserViewComponent>): UserViewComponent {
  const View = lazy(async () => ({default: await load()}));
  return (props) => (
    <OneMoment>
      <View {...props} />
    </OneMoment>
  );
}
