/** Builds public/geo and public/fonts from their sources: `npm run geo`. The same sources give the same bytes. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { copyFonts } from './fonts';
import { writeJson } from './geojson';
import { simplifiedLand } from './land';
import { PUBLIC_GEO } from './paths';
import { DETAIL, WORLD } from './regions';
import { landLayers, publish } from './topology';
import { simplifiedLakes, simplifiedRivers } from './water';

mkdirSync(PUBLIC_GEO, { recursive: true });
writeWorld();
await writeDetail();
copyFonts();

function writeWorld(): void {
  const { countries, borders } = landLayers(simplifiedLand('world', WORLD), WORLD);
  const lakes = simplifiedLakes('world', WORLD);
  writeJson(join(PUBLIC_GEO, 'world.json'), publish({ countries, borders, lakes }, WORLD));
}

async function writeDetail(): Promise<void> {
  const land = landLayers(simplifiedLand('detail', DETAIL), DETAIL);
  const lakes = simplifiedLakes('detail', DETAIL);
  const rivers = await simplifiedRivers('detail', DETAIL);
  writeJson(join(PUBLIC_GEO, 'detail.json'), publish({ ...land, lakes, rivers }, DETAIL));
}
