/** `npm run check -- path/to/story.json …`: prints what is wrong with stories; exits 1 where there is an error. */
import { checkFile } from './check-file';

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('Which story? Usage: npm run check -- path/to/story.json');
  process.exitCode = 2;
}
for (const path of paths) {
  const { lines, errors } = await checkFile(path);
  console.log(lines.join('\n'));
  if (errors > 0) process.exitCode = 1;
}
