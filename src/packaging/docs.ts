/** `npm run docs`: the README's tables, from the manifest. */
import { readManifest, updateContract } from './contract';

updateContract('README.md', readManifest('custom-elements.json'));
