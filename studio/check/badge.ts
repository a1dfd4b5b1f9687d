import type {DocumentBadgeComponent} from 'sanity';
import {count} from '../previews/words.ts';
import {useMarkers} from './useMarkers.ts';

/** Says beside a document whether it may be published. */
export const checkBadge: DocumentBadgeComponent = (props) => {
  const {errors, warnings, isValidating} = useMarkers(props);
  const title = [...errors, ...warnings][0]?.message ?? '';
  if (errors.length > 0) return {label: count(errors.length, 'error'), title, color: 'danger'};
  if (warnings.length > 0) {
    return {label: count(warnings.length, 'warning'), title, color: 'warning'};
  }
  if (isValidating) return null;
  return {label: 'Checked', title: 'No check finds anything wrong with it.', color: 'success'};
};
checkBadge.displayName = 'RelationshipTestCheckBadge';
