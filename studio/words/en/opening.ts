/** What stands where the Studio would, when it cannot open. Words between backticks are code. */
export const opening = {
  nothing: {
    title: 'This Studio does not know yet where its content is',
    local:
      'To work on one machine, start it with `./run demo`: the store, the Studio and a blog open together.',
    hosted:
      'To use hosted Sanity, build it with `SANITY_STUDIO_PROJECT_ID` and `SANITY_STUDIO_DATASET`.',
  },
  silent: {
    title: 'The store is not answering',
    text: (url: string) =>
      `Your content is kept by a small server at \`${url}\`, and it does not seem to be running. Start it with \`./run demo\`, then try again. Nothing you published is lost.`,
    answered: (status: number) => `It answered with status ${status}.`,
    again: 'Try again',
  },
  unreadable: {
    title: 'This page’s settings cannot be read',
    text: 'The element `<script type="application/json" id="lake">` must hold an object with `url`, `projectId`, `dataset` and `token`.',
  },
};
