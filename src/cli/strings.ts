/** `npm run strings [-- page.html]`: writes every string of the interface into one page. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { leaves } from './strings/leaves';
import { stringsPage } from './strings/page';

const [target = 'dist/strings.html', ...more] = process.argv.slice(2);
if (more.length > 0 || target.startsWith('-')) {
  const found = more.length > 0 ? more.length + 1 : target;
  console.error(`expected one file to write, found ${found}\nUsage: npm run strings [-- page.html]`);
  process.exitCode = 1;
} else {
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, stringsPage(leaves));
  console.log(`${target} written`);
}
