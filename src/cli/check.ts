/** `npm run check -- path/to/story.json …`: prints what is wrong with stories; exits 1 where there is an error. */
import { checkFile } from './check-file';

const USAGE = 'Usage: npm run check -- path/to/story.json …';

const paths = process.argv.slice(2);
const asksForHelp = paths.some((path) => path === '--help' || path === '-h');
if (asksForHelp) console.log(USAGE);
else if (paths.length === 0) {
  console.error(`Which story? ${USAGE}`);
  process.exitCode = 2;
}
for (const path of asksForHelp ? [] : paths) {
  const { lines, errors } = await checkFile(path);
  console.log(lines.join('\n'));
  if (errors > 0) process.exitCode = 1;
}
