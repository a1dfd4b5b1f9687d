/** A way to the action report, as the page for hosts shows it. */
export interface UnlockWay {
  readonly name: 'none' | 'email' | 'share' | 'code' | 'host' | 'deliver';
  readonly label: string;
  /** What it is like for the visitor, and what the host has to do. */
  readonly text: string;
  /** The file in `client` that answers, or `null` where nobody has to. */
  readonly file: string | null;
}

/** All of them, the simplest first. */
export const unlockWays: readonly UnlockWay[] = [
  {
    name: 'none',
    label: 'Nothing',
    text: 'A button opens the report. There is nothing for the page to do.',
    file: null,
  },
  {
    name: 'email',
    label: 'E-mail',
    text: 'The field stands in the page itself, where browsers and password managers can fill it in. The box for other mail is unticked. The address goes to this page’s server and nowhere else; this one forgets it at once.',
    file: 'unlock-email.ts',
  },
  {
    name: 'share',
    label: 'Share',
    text: 'The report opens once the visitor has shared a link to their result. There is nothing for the page to do.',
    file: null,
  },
  {
    name: 'code',
    label: 'Code',
    text: 'The visitor types a code, such as one from a workshop or a receipt. Try a wrong one first, then “tide”.',
    file: 'unlock-code.ts',
  },
  {
    name: 'host',
    label: 'This page decides',
    text: 'The page answers by what it knows: signed in, paid, of age. Try it with the box unticked, and then with it.',
    file: 'unlock-host.ts',
  },
  {
    name: 'deliver',
    label: 'This page delivers',
    text: 'The report itself comes from the page’s server, so that a private or paid one never lies in a public dataset.',
    file: 'unlock-deliver.ts',
  },
];
