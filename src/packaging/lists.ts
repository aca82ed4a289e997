import { fileURLToPath } from 'node:url';

/** What the build puts in the place of `Array.from`, in our code and in what it uses. See `src/list-from.ts`. */
export const LISTS = {
  'Array.from': [fileURLToPath(new URL('../list-from.ts', import.meta.url)), 'listFrom'],
} satisfies Record<string, [string, string]>;
