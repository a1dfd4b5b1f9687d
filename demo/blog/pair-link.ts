import {encodeShareCode, linkTo, readTest, testQuery} from '../../widget/scoring.ts';
import {testSlug} from './embed.ts';
import {type Library, LibraryError} from './library.ts';

/** Where the post with the test is. */
const POST = '/posts/the-door-and-the-knock/';

/** Two places on the map as two people might have them: one who reaches, and one who steps back. */
const places = {
  asker: {pattern: 'pursuing', pursuit: 5.6, withdrawal: 2.4},
  sender: {pattern: 'distancing', pursuit: 2.7, withdrawal: 5.3},
} as const;

/** A link to a compared pair, of the test as it is published now. Throws LibraryError. */
export async function pairLink(library: Library): Promise<string> {
  const answer = await library.ask(testQuery, {test: testSlug, langs: ['en']});
  const {id, revision} = read(answer);
  const code = ({pattern, pursuit, withdrawal}: (typeof places)[keyof typeof places]) =>
    encodeShareCode({
      scoringVersion: 1,
      test: id,
      revision,
      pattern,
      scores: [
        {key: 'pursuit', score: pursuit},
        {key: 'withdrawal', score: withdrawal},
      ],
    });
  return linkTo(POST, {result: code(places.sender), partner: code(places.asker)});
}

function read(answer: unknown) {
  try {
    return readTest(answer, ['en']);
  } catch (cause) {
    throw new LibraryError('The store has no test that could be shared.', {cause});
  }
}
