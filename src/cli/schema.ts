/** `npm run schema`: writes the JSON Schema of story files to where it is published from. */
import { writeFile } from 'node:fs/promises';
import { storyJsonSchema } from './story-json-schema';

const target = new URL('../../public/story.schema.json', import.meta.url);
await writeFile(target, storyJsonSchema());
console.log('public/story.schema.json written');
