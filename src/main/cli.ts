/** Wiring: the command line on plain Node, for everything that needs no engine; exits with 64, saying nothing, where one is needed. */
import { runCli } from './cli/run';
import { codeWith, drain, standardStreams } from './cli/streams';

void runCli(process.argv.slice(2), standardStreams, null).then(async (code) => {
  await drain();
  process.exitCode = codeWith(code);
});
