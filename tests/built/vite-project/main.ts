import { type InfluenceMapProps, type Issue, parseStory, type Story } from 'influence-map';
import { InfluenceMap } from 'influence-map/define';

if (globalThis.location) InfluenceMap.assets = new URL('influence-map/', location.href);

const map = new InfluenceMap();
map.loading = 'eager';
map.src = 'story/story.json';
map.addEventListener('influence-story', ({ detail }) => {
  const story: Story = detail.story;
  document.title = story.title.ar ?? story.id;
});
map.addEventListener('influence-error', ({ detail }) => {
  const issues: readonly Issue[] = detail.issues;
  console.warn(detail.message, issues);
});
// Events bubble: whoever hears them further up has their types too.
document.addEventListener('influence-select', ({ detail }) => console.info(detail.id));
// @ts-expect-error: what is no theme is no theme in types either, which shows that there are types.
map.theme = 'sepia';
map.theme = 'light';
document.body.append(map);
// A tag in JSX takes these; what is found by its name is the element.
const props: InfluenceMapProps = { story: {}, for: '#article', 'oninfluence-select': ({ detail }) => detail.id };
// @ts-expect-error: an attribute that is not there.
const wrong: InfluenceMapProps = { 'deep-links': true };
console.info(props, wrong, document.querySelector('influence-map')?.issues.length);
console.info(parseStory({}, '').issues.length);
