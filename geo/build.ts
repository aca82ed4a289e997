/** Builds public/geo and public/fonts from their sources: `npm run geo`. The same sources give the same bytes. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { baghdad } from './baghdad';
import { CITIES_ATTRIBUTION, namedCities } from './cities';
import { copyFonts } from './fonts';
import { writeJson } from './geojson';
import { simplifiedLand } from './land';
import { landNames } from './names';
import { PUBLIC_GEO } from './paths';
import { DETAIL, WORLD } from './regions';
import { type Layers, landLayers, publish } from './topology';
import { simplifiedLakes, simplifiedRivers } from './water';

mkdirSync(PUBLIC_GEO, { recursive: true });
const detail = landLayers(await simplifiedLand('detail', DETAIL), DETAIL);
write('world.json', await worldFile());
write('detail.json', await detailFile(detail));
write('names.json', landNames(detail.countries));
write('cities.json', { attribution: CITIES_ATTRIBUTION, cities: await namedCities() });
write('baghdad.json', baghdad());
copyFonts();

async function worldFile(): Promise<object> {
  const { countries, borders } = landLayers(await simplifiedLand('world', WORLD), WORLD);
  return publish({ countries, borders, lakes: simplifiedLakes('world', WORLD) }, WORLD);
}

async function detailFile(land: Layers): Promise<object> {
  const lakes = simplifiedLakes('detail', DETAIL);
  const rivers = await simplifiedRivers('detail', DETAIL);
  return publish({ ...land, lakes, rivers }, DETAIL);
}

function write(file: string, json: object): void {
  writeJson(join(PUBLIC_GEO, file), json);
}
