import type {ActionReport} from '../content/action-report.ts';
import type {RelationshipTest} from '../core/model.ts';
import type {Messages} from '../messages/messages.ts';
import type {ReportKeeper} from './report-keeper.ts';

/** What the views of an action report show, and whom they tell. */
export interface ReportProps {
  readonly report: ActionReport;
  readonly test: RelationshipTest;
  /** Id of the pattern that the report belongs to. */
  readonly pattern: string;
  readonly messages: Messages;
  /** What the visitor ticked off and wrote. */
  readonly keeper: ReportKeeper;
  /** Something of it changed. */
  readonly changed: () => void;
}
