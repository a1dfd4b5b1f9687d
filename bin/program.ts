import {Command} from 'commander';
import metadata from '../package.json' with {type: 'json'};
import {exportCommand} from './export-command.ts';
import {lakeCommand} from './lake-command.ts';
import {scoreCommand} from './score-command.ts';

/** The `relationship-test` command. It throws a `CommanderError` instead of ending the process. */
export function createProgram(): Command {
  const program = new Command('relationship-test')
    .description(metadata.description)
    .version(metadata.version)
    .showHelpAfterError('(add --help to see what it takes)')
    .exitOverride();
  for (const command of [lakeCommand(), exportCommand(), scoreCommand()]) {
    program.addCommand(command.copyInheritedSettings(program));
  }
  return program;
}
