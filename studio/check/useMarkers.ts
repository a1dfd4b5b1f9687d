import {useValidationStatus, type EditStateFor, type ValidationMarker} from 'sanity';

/** What the Studio holds against a document as it is shown, and whether it is still looking. */
export function useMarkers({id, type, draft, published, version}: Shown): {
  readonly errors: readonly ValidationMarker[];
  readonly warnings: readonly ValidationMarker[];
  readonly isValidating: boolean;
} {
  const shownId = (version ?? draft ?? published)?._id ?? id;
  const {validation, isValidating} = useValidationStatus(shownId, type, version === null);
  return {
    errors: validation.filter(({level}) => level === 'error'),
    warnings: validation.filter(({level}) => level === 'warning'),
    isValidating,
  };
}

type Shown = Pick<EditStateFor, 'id' | 'type' | 'draft' | 'published' | 'version'>;
