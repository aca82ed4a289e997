import { Map as MapLibreMap, Marker, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { arcOf, COLORS, container, drawn, load, view } from './data';

setWorkerUrl(workerUrl);
const loading = load();
const { center, zoom } = view();
const { land, places, flows } = await loading;
const map = new MapLibreMap({
  container: container(),
  center: [...center],
  zoom,
  style: {
    version: 8,
    sources: {
      land: { type: 'geojson', data: { type: 'FeatureCollection', features: [...land] } },
      flows: {
        type: 'geojson',
        data: {
          type: 'FeatureCollection',
          features: flows.map(({ from, to, color }) => ({
            type: 'Feature',
            properties: { color },
            geometry: { type: 'LineString', coordinates: arcOf(from, to) },
          })),
        },
      },
    },
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': COLORS.water } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': COLORS.land } },
      { id: 'borders', type: 'line', source: 'land', paint: { 'line-color': COLORS.border } },
      { id: 'flows', type: 'line', source: 'flows', paint: { 'line-color': ['get', 'color'], 'line-width': 2 } },
    ],
  },
});
// Names as elements: in the canvas they need a server of glyphs, and a plugin for Arabic.
for (const { name, at } of places) {
  const element = document.createElement('div');
  element.textContent = `● ${name}`;
  new Marker({ element, anchor: 'right' }).setLngLat([...at]).addTo(map);
}
void map.once('idle', drawn);
