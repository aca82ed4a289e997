/** `npm run check -- path/to/story.json …`: prints what is wrong with stories; exits 1 where there is an error. */
import { checkFile } from './check-file';

const USAGE = 'Usage: npm run check -- path/to/story.json …';

const paths = process.argv.slice(2);
if (paths.some((path) => path === '--help' || path === '-h')) console.log(USAGE);
else if (paths.length > 0) await check(paths);
else {
  console.error(`Which story? ${USAGE}`);
  process.exitCode = 2;
}

async function check(files: readonly string[]): Promise<void> {
  for (const file of files) {
    const { lines, errors } = await checkFile(file);
    console.log(lines.join('\n'));
    if (errors > 0) process.exitCode = 1;
  }
}
