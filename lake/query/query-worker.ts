import {parentPort, workerData} from 'node:worker_threads';
import {Corpus} from '../document/corpus.ts';
import {isPublicId} from '../document/id.ts';
import {Refusal, refuse} from '../refusal.ts';
import {StoreReader} from '../store/store-reader.ts';
import {answerQuery} from './answer.ts';
import {compileQuery} from './compile.ts';
import {isLaneSetting, type LaneMessage, type LaneRequest} from './lane-messages.ts';

/** The thread of a query lane: it answers one query after the other from documents of its own. */
const port = parentPort;
if (!port || !isLaneSetting(workerData))
  throw new Error('This file is the thread of a query lane.');

const {folder, publicOnly} = workerData;
const isWanted = (id: string) => !publicOnly || isPublicId(id);
const reader = new StoreReader(folder);
const corpus = new Corpus(reader.documents().filter(({_id}) => isWanted(_id)));

const say = (message: LaneMessage) => port.postMessage(message);
port.on('message', (request: LaneRequest) => say(answer(request)));
say({ready: true});

function answer(request: LaneRequest): LaneMessage {
  try {
    corpus.apply(reader.changesUpTo(request.sequence).filter(({id}) => isWanted(id)));
    const query = compileQuery(request.query, request.params);
    // Made before the time runs, which is the query's own.
    corpus.view(request.perspective).all();
    say({begun: true});
    return {answer: answerQuery(query, corpus, request)};
  } catch (cause) {
    const {status, message, body} = refusalOf(cause);
    return {refusal: {status, message, body}};
  }
}

function refusalOf(cause: unknown): Refusal {
  if (cause instanceof Refusal) return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return refuse(503, `The query could not be carried out: ${reason}`);
}
