import {describe, expect, test} from 'vitest';
import {PLATFORMS, snippetFor, type EmbedOptions} from '../../../studio/embed/snippet.ts';

const NEEDS_SCRIPT = 'This test needs JavaScript.';

const plain: EmbedOptions = {
  script: 'https://cdn.example/relationship-test.js',
  integrity: '',
  content: {
    kind: 'project',
    projectId: 'abc',
    dataset: 'production',
    apiHost: null,
    typePrefix: '',
  },
  test: 'pursuit-distance',
  theme: 'auto',
  language: '',
  itemsPerStep: '',
  share: true,
  storage: 'local',
  accent: '',
};

const chosen: EmbedOptions = {
  ...plain,
  integrity: 'sha384-abc',
  content: {kind: 'snapshot', src: '/test.json'},
  theme: 'dark',
  language: 'zh-Hans',
  itemsPerStep: 'all',
  share: false,
  storage: 'none',
  accent: '#7a4b2a',
};

describe('the snippet for a page', () => {
  test('says no more than it has to', () => {
    expect(snippetFor('html', plain, NEEDS_SCRIPT)).toBe(
      `<script type="module" src="https://cdn.example/relationship-test.js"></script>
<relationship-test project-id="abc" test="pursuit-distance">
  <p>This test needs JavaScript.</p>
</relationship-test>`,
    );
  });

  test('says everything that was chosen', () => {
    expect(snippetFor('html', chosen, NEEDS_SCRIPT)).toBe(
      `<script type="module" src="https://cdn.example/relationship-test.js" integrity="sha384-abc" crossorigin="anonymous"></script>
<relationship-test src="/test.json" test="pursuit-distance" lang="zh-Hans" theme="dark" items-per-step="all" share="off" storage="none" style="--relationship-test-accent: #7a4b2a">
  <p>This test needs JavaScript.</p>
</relationship-test>`,
    );
  });

  test('says the prefix of the Studio, and not to a file, which has none', () => {
    const prefixed = {
      ...plain,
      content: {
        kind: 'project',
        projectId: 'abc',
        dataset: 'production',
        apiHost: null,
        typePrefix: 'rt',
      },
    } as const;
    expect(snippetFor('html', prefixed, NEEDS_SCRIPT)).toContain('type-prefix="rt"');
    expect(snippetFor('wordpress', prefixed, NEEDS_SCRIPT)).toContain('data-type-prefix="rt"');
    expect(snippetFor('html', chosen, NEEDS_SCRIPT)).not.toContain('type-prefix');
  });

  test('stands in by a tag that WordPress knows', () => {
    expect(snippetFor('wordpress', chosen, NEEDS_SCRIPT)).toContain(
      '<div data-src="/test.json" data-relationship-test="pursuit-distance" lang="zh-Hans" data-theme="dark"',
    );
  });

  test('is code in React and in Vue', () => {
    expect(snippetFor('react', plain, NEEDS_SCRIPT)).toContain(`      project-id="abc"
      test="pursuit-distance"
      onrelationship-test-result=`);
    expect(snippetFor('vue', plain, NEEDS_SCRIPT)).toContain('@relationship-test-result=');
  });

  test.each(PLATFORMS)('lets nothing break out of an attribute: %s', (platform) => {
    const hostile = snippetFor(
      platform,
      {...plain, test: '"><script>alert(1)</script>'},
      NEEDS_SCRIPT,
    );
    expect(hostile).not.toContain('<script>alert');
  });
});
