/** `npm run docs`: the README's tables, from the manifest and from the built files. */
import { readFileSync, writeFileSync } from 'node:fs';
import { readManifest, withContract } from './contract';
import { withSizes } from './sizes';

const README = 'README.md';
const manifest = readManifest('custom-elements.json');
writeFileSync(README, withSizes(withContract(readFileSync(README, 'utf8'), manifest)));
