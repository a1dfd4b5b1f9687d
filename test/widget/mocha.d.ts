/** What `@web/test-runner` puts into the page of a browser test. */

type Step = () => void | Promise<void>;

declare function describe(title: string, tests: () => void): void;
declare function it(title: string, test: Step): void;
declare function before(step: Step): void;
declare function beforeEach(step: Step): void;
declare function afterEach(step: Step): void;
