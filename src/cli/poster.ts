/** `npm run poster -- story.json picture.svg|picture.png …`: draws the opening view of a story into a file. */
import { count } from './count';
import { makePoster } from './poster/make-poster';
import { readRequest, USAGE } from './poster/request';
import { explain, RequestError } from './request-error';

try {
  const request = readRequest(process.argv.slice(2));
  const issues = await makePoster(request);
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  if (errors > 0)
    console.error(
      `${request.story} has ${count(errors, 'error')}, and is drawn without what they concern; npm run check -- ${request.story} says where.`,
    );
  console.log(`${request.picture}: ${request.width} × ${request.height}`);
} catch (error) {
  if (!(error instanceof RequestError)) throw error;
  console.error(explain(error, USAGE));
  process.exitCode = 1;
}
