import {members, type SeedDocument} from '../document.ts';
import type {TranslatedString, TranslatedText} from '../translated.ts';
import type {Agreement} from './agreement.ts';

/** Whom a section of a report is written for. */
export type Audience = 'pursuers' | 'distancers' | 'together';

export interface ReportSection {
  readonly audience: Audience;
  readonly heading: TranslatedString;
  readonly body: TranslatedText;
}

/** One small step; its place in the plan is its day. */
export interface PlanDay {
  readonly title: TranslatedString;
  readonly text: TranslatedText;
}

/** An action report before it becomes a document. */
export interface ReportText {
  /** Key of the pattern that it belongs to. */
  readonly pattern: string;
  readonly title: TranslatedString;
  readonly introduction: TranslatedText;
  readonly sections: readonly ReportSection[];
  readonly plan: readonly PlanDay[];
  readonly agreement: Agreement;
}

export function actionReport(text: ReportText): SeedDocument {
  return {
    _id: `report-${text.pattern}`,
    _type: 'actionReport',
    title: text.title,
    introduction: text.introduction,
    sections: members('reportSection', text.sections),
    plan: members('planDay', text.plan),
    agreement: text.agreement,
  };
}
