/** The command `news-summary`, as Node starts it. */
import { runCommand } from './run-command.js';

/** What a shell reports of a program that its reader has left (128 + SIGPIPE). */
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
