import type {DocumentBadgeComponent} from 'sanity';
import {useWords} from '../words/useWords.ts';
import {useMarkers} from './useMarkers.ts';

/** Says beside a document whether it may be published. */
export const checkBadge: DocumentBadgeComponent = (props) => {
  const {badge} = useWords().publishing;
  const {errors, warnings, isValidating} = useMarkers(props);
  const title = [...errors, ...warnings][0]?.message ?? '';
  if (errors.length > 0) return {label: badge.errors(errors.length), title, color: 'danger'};
  if (warnings.length > 0) {
    return {label: badge.warnings(warnings.length), title, color: 'warning'};
  }
  if (isValidating) return null;
  return {label: badge.checked, title: badge.nothingWrong, color: 'success'};
};
checkBadge.displayName = 'RelationshipTestCheckBadge';
