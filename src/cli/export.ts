/** `npm run export -- story.json out.html`: writes the whole map as one page that opens without a network. */
import { makeFile } from './export/make-file';
import { readRequest, USAGE } from './export/request';
import { explain, RequestError } from './request-error';

try {
  const request = readRequest(process.argv.slice(2));
  const bytes = await makeFile(request);
  console.log(`${request.file}: ${Math.round(bytes / 1024)} KB`);
} catch (error) {
  if (!(error instanceof RequestError)) throw error;
  console.error(explain(error, USAGE));
  process.exitCode = 1;
}
