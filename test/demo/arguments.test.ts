import {describe, expect, it} from 'vitest';

import {ArgumentError, readArguments} from '../../demo/server/arguments.ts';

const places = {projectDir: '/home/ada/project', workingDir: '/home/ada'};
const read = (...args: string[]) => readArguments(args, places);

describe('the arguments of the demo', () => {
  it('are port 4700 and the project’s own store unless given', () => {
    expect(read()).toEqual({
      port: 4700,
      dataDir: '/home/ada/project/.data',
      reset: false,
      help: false,
    });
  });

  it('take a port, a folder that counts from where one is, and a reset', () => {
    expect(read('--port', '5200', '--data', 'my store', '--reset')).toMatchObject({
      port: 5200,
      dataDir: '/home/ada/my store',
      reset: true,
    });
  });

  it.each(['0', '65534', '-1', '47.5', '0x50', 'http', ''])(
    'refuse port “%s” and say which ports can be had',
    (port) => {
      expect(() => read(`--port=${port}`)).toThrow(ArgumentError);
      expect(() => read(`--port=${port}`)).toThrow('from 1 to 65533');
    },
  );

  it('refuse what they do not know, and show what there is', () => {
    expect(() => read('--prot', '5200')).toThrow(ArgumentError);
    expect(() => read('--prot', '5200')).toThrow(/--prot[\s\S]*--port N/);
  });
});
