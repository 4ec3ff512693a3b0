/** Entry of the command `news-summary`. */
import { runCommand } from './run-command.js';

/** Exit code if the reader of the output has closed it (128 + SIGPIPE). */
const LEFT = 141;

const { stdin, stdout, stderr } = process;
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(LEFT);
  throw error;
});

process.exitCode = await runCommand(process.argv.slice(2), {
  cwd: process.cwd(),
  stdin,
  isPiped: !stdin.isTTY,
  writeResult: (text) =>
    new Promise((resolve) => {
      if (stdout.write(text)) resolve();
      else stdout.once('drain', resolve);
    }),
  writeMessage: (text) => void stderr.write(text),
  width: stderr.isTTY ? stderr.columns || 80 : 0,
});
