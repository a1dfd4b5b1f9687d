/** Answers queries as the store does, with the test cut to two items and one way to its report. */
export interface ShortTest {
  fetch(query: string, params: Record<string, unknown>): Promise<unknown>;
}

/** The editor's test at a store, as if the editor had chosen this way to the report. */
export function shortTest(store: string, unlockKind: string): ShortTest {
  return {
    async fetch(query, params) {
      const url = new URL(store);
      url.searchParams.set('query', query);
      url.searchParams.set('perspective', 'published');
      for (const [name, value] of Object.entries(params)) {
        url.searchParams.set(`$${name}`, JSON.stringify(value));
      }
      const body: unknown = await (await fetch(url)).json();
      const answer = isRecord(body) ? body['result'] : null;
      if (!isRecord(answer)) return answer;
      if (Array.isArray(answer['items'])) return shortened(answer, answer['items'], unlockKind);
      if (Array.isArray(answer['patterns'])) return withoutAdvice(answer, answer['patterns']);
      return answer;
    },
  };
}

/** The first item of each dimension that is not turned around. */
function shortened(test: Answer, items: readonly unknown[], unlockKind: string): Answer {
  const plain = items.filter(isRecord).filter(({keying}) => keying === '+');
  const first = plain.filter(
    ({dimension}, index) => plain.findIndex((item) => item['dimension'] === dimension) === index,
  );
  return {...test, items: first, unlockKind};
}

/** A result so short that the way to the report is near. */
function withoutAdvice(result: Answer, patterns: readonly unknown[]): Answer {
  const none = {
    strengths: [],
    growthSteps: [],
    phrasesForMe: [],
    phrasesForPartner: [],
    articles: [],
  };
  return {
    ...result,
    patterns: patterns.filter(isRecord).map((one) => ({...one, ...none, underStress: null})),
  };
}

type Answer = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
