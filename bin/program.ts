import {Command} from 'commander';
import metadata from '../package.json' with {type: 'json'};
import {buildCommand} from './build-command.ts';
import {checkCommand} from './check-command.ts';
import {exportCommand} from './export-command.ts';
import {lakeCommand} from './lake-command.ts';
import {scoreCommand} from './score-command.ts';

/** The `relationship-test` command. It throws a `CommanderError` instead of ending the process. */
export function createProgram(): Command {
  const program = new Command('relationship-test')
    .description(metadata.description)
    .version(metadata.version)
    .showHelpAfterError('(add --help to see what it takes)')
    .enablePositionalOptions()
    .exitOverride();
  for (const command of [
    lakeCommand(),
    exportCommand(),
    scoreCommand(),
    checkCommand(),
    buildCommand(),
  ]) {
    program.addCommand(command);
    inherit(command, program);
  }
  return program;
}

/** Commands that are added whole, and theirs, behave like the one that they are added to. */
function inherit(command: Command, parent: Command): void {
  command.copyInheritedSettings(parent);
  for (const each of command.commands) inherit(each, command);
}
