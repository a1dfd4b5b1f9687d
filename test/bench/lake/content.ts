/** A test with its parts, as small as it may be, among many other documents. */
export function* contentOf(count: number): Generator<Record<string, unknown>> {
  const parts = [...testDocuments()];
  yield* parts;
  for (let n = 0; n < count - parts.length; n += 1) yield article(n);
}

const languages = ['en', 'zh-Hans'];

function translated(text: string) {
  return languages.map((language) => ({
    _key: language,
    _type: 'internationalizedArrayStringValue',
    language,
    value: `${text} (${language})`,
  }));
}

const to = (_ref: string) => ({_type: 'reference', _ref, _key: _ref});

function* testDocuments(): Generator<Record<string, unknown>> {
  yield {_id: 'scale', _type: 'responseScale', lo: 1, hi: 7, labels: []};
  const dimensions = ['pursuit', 'withdrawal'];
  for (const key of dimensions) {
    yield {_id: key, _type: 'dimension', key, name: translated(key), lowPole: translated('low')};
  }
  const items = dimensions.flatMap((key) =>
    Array.from({length: 12}, (_, n) => ({
      _id: `item-${key}-${n}`,
      _type: 'quizItem',
      kind: 'likert',
      keying: n % 2 ? '+' : '-',
      weight: 1,
      wording: translated(`When we are apart, I notice thing ${n} of ${key} at once.`),
      dimension: to(key),
    })),
  );
  yield* items;
  const patterns = ['grounded', 'pursuing', 'distancing', 'torn'];
  for (const key of patterns) {
    const conditions = dimensions.map((each) => ({_key: each, dimension: to(each), below: 4}));
    yield {_id: key, _type: 'pattern', key, name: translated(key), claim: 'region', conditions};
  }
  yield {_id: 'siteSettings', _type: 'siteSettings', privacyNote: translated('Nothing leaves.')};
  yield {
    _id: 'test',
    _type: 'relationshipTest',
    slug: {_type: 'slug', current: 'pursuit-distance'},
    title: translated('A test'),
    languages,
    items: items.map(({_id}) => to(_id)),
    dimensions: dimensions.map(to),
    patterns: patterns.map(to),
    responseScale: to('scale'),
  };
}

const words = 'cycle pause return space signal soft opening repair anger silence need'.split(' ');

function article(n: number): Record<string, unknown> {
  const word = (shift: number) => words[(n * 7 + shift * 5) % words.length];
  const sentence = Array.from({length: 40}, (_, shift) => word(shift)).join(' ');
  return {
    _id: `article-${n}`,
    _type: 'article',
    title: `Article ${n} on ${word(0)} and ${word(1)}`,
    slug: {_type: 'slug', current: `article-${n}`},
    language: languages[n % 2],
    publishedAt: new Date(1.7e12 + ((n * 7919) % 1e6) * 6e4).toISOString(),
    patterns: [to('grounded')],
    body: [
      {_key: 'a', _type: 'block', children: [{_key: 'b', _type: 'span', text: sentence}]},
      ...(n % 1000 === 0
        ? [{_key: 'c', _type: 'block', children: [{_key: 'd', text: 'rare'}]}]
        : []),
    ],
  };
}
