import type {DocumentActionComponent} from 'sanity';

const SETTINGS_ACTIONS: ReadonlySet<string | undefined> = new Set([
  'publish',
  'discardChanges',
  'restore',
]);

/** Site settings can be published, reset and restored, but never copied, unpublished or deleted. */
export function settingsActions(
  actions: readonly DocumentActionComponent[],
): DocumentActionComponent[] {
  return actions.filter(({action}) => SETTINGS_ACTIONS.has(action));
}
