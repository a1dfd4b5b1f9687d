/** What a check says about a value: `true`, or one sentence that tells an editor what to do. */
export type Verdict = true | string;
