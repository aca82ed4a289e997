import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { arcOf, COLORS, container, drawn, load, view } from './data';

const { center, zoom } = view();
container().style.background = COLORS.water;
// Its world is 256 pixels wide at 0.
const map = L.map(container(), { center: [center[1], center[0]], zoom: zoom + 1, zoomSnap: 0, worldCopyJump: true });
const { land, places, flows } = await load();
L.geoJSON([...land], { style: { fillColor: COLORS.land, fillOpacity: 1, color: COLORS.border, weight: 1 } }).addTo(map);
for (const { from, to, color } of flows)
  L.polyline(
    arcOf(from, to).map(([lng = 0, lat = 0]) => L.latLng(lat, lng)),
    { color, weight: 2 },
  ).addTo(map);
for (const { name, at } of places)
  L.circleMarker([at[1], at[0]], { radius: 5, color: COLORS.place, fillOpacity: 1 })
    .bindTooltip(name, { permanent: true, direction: 'top' })
    .addTo(map);
drawn();
