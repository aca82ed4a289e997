import { expect, it } from 'vitest';
import { version } from '../../../package.json';
import { InfluenceMap } from '../../../src/influence-map';

it('the class says the version of its package', () => {
  expect(InfluenceMap.version).toBe(version);
});
