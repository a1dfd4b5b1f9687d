import {RelationshipTestErrorEvent} from './events/error-event.ts';

/**
 * Tells the page and the console what went wrong. The sentences for that come when they are
 * needed; where even they do not load, the cause has to do.
 */
export async function tellFault(element: HTMLElement, thrown: unknown): Promise<void> {
  const {name, message, remedy, cause} = await import('./content/explain.ts').then(
    ({explain}) => explain(thrown),
    () => ({
      name: 'ContentError',
      message: 'The content did not load, nor did the code that says why.',
      remedy: 'Check the connection.',
      cause: thrown,
    }),
  );
  console.error(`<${element.localName}> ${name}: ${message} ${remedy}`, cause ?? '');
  element.dispatchEvent(new RelationshipTestErrorEvent({name, message, remedy, cause}));
}
