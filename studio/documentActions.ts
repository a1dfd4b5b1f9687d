import type {DocumentActionComponent} from 'sanity';
import type {OwnType} from '../widget/core/check/stored-names.ts';
import {explainedPublish} from './actions/explainedPublish.tsx';
import {CHECKED_TYPES, TRANSLATED_TYPES} from './check/findings.ts';
import {embedAction} from './embed/embedAction.tsx';
import {duplicateAction} from './import/duplicateAction.tsx';
import {importAction} from './import/importAction.tsx';
import {modelAction} from './models/modelAction.tsx';
import {publishAllAction} from './publish/publishAllAction.tsx';
import {SETTINGS_TYPE} from './templates.ts';

const SETTINGS_ACTIONS: ReadonlySet<string | undefined> = new Set([
  'publish',
  'discardChanges',
  'restore',
]);

const TEST_ACTIONS: readonly DocumentActionComponent[] = [
  modelAction,
  publishAllAction,
  embedAction,
  importAction,
  duplicateAction,
];

/** What an editor can do with a document of a type of ours, or of somebody else's. */
export function documentActions(
  actions: readonly DocumentActionComponent[],
  type: OwnType | undefined,
): DocumentActionComponent[] {
  if (!type || (!CHECKED_TYPES.has(type) && !TRANSLATED_TYPES.has(type))) return [...actions];
  const given = type === SETTINGS_TYPE ? settingsActions(actions) : actions;
  const own = type === 'relationshipTest' ? TEST_ACTIONS : [];
  return [...given.map((each) => (each.action === 'publish' ? explained(each) : each)), ...own];
}

/** Site settings can be published, reset and restored, but never copied, unpublished or deleted. */
function settingsActions(actions: readonly DocumentActionComponent[]): DocumentActionComponent[] {
  return actions.filter(({action}) => SETTINGS_ACTIONS.has(action));
}

/** An action is a component: made anew each time, it would lose its state. */
const made = new WeakMap<DocumentActionComponent, DocumentActionComponent>();

function explained(publish: DocumentActionComponent): DocumentActionComponent {
  const before = made.get(publish);
  if (before) return before;
  const action = explainedPublish(publish);
  made.set(publish, action);
  return action;
}
