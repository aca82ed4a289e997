/** Makes what a reader asked for: a file that the browser saves, or a link on the clipboard. */
import type { Taking } from '../../panels/model';
import { selectionOf } from '../../state';
import type { ViewState } from '../../state/types';
import { indexStory } from '../../story/story-index';
import type { Passage, Story } from '../../story/types';
import { flowsCsv, placesCsv } from '../../take-away/csv';
import { toGeoJson } from '../../take-away/geojson';
import { directiveFor, textFragmentLink } from '../../take-away/text-fragment';
import { safeAddress } from '../../text/address';
import { fragmentFor } from '../deep-link';
import { saveAs } from '../save-as';
import { type Taken, takePicture } from './picture';

/** Rejects where there is nothing to take, and where browser or page do not allow it. */
export async function take(what: Taking, taken: Taken): Promise<void> {
  if (!taken.shown) throw new Error('<influence-map>: there is no story to take away');
  const { story, view } = taken.shown;
  const { language } = view;
  const named = (rest: string): string => story.id + rest;
  switch (what) {
    case 'png-1':
    case 'png-2':
    case 'png-3':
      return saveAs(await takePicture(taken, 'image/png', { scale: Number(what.at(-1)) as 1 | 2 | 3 }), named('.png'));
    case 'svg':
      return saveAs(await takePicture(taken, 'image/svg+xml'), named('.svg'));
    case 'geojson':
      return saveAs(textFile(JSON.stringify(toGeoJson(story, language)), 'application/geo+json'), named('.geojson'));
    case 'places':
      return saveAs(textFile(placesCsv(story, language), 'text/csv'), named('-places.csv'));
    case 'flows':
      return saveAs(textFile(flowsCsv(story, language), 'text/csv'), named('-flows.csv'));
    case 'print':
      return window.print();
    case 'view':
      return navigator.clipboard.writeText(viewLink(story, view));
    case 'passage':
      return navigator.clipboard.writeText(passageLink(story, view));
  }
}

function textFile(text: string, type: string): Blob {
  return new Blob([text], { type: `${type};charset=utf-8` });
}

function viewLink(story: Story, { selected, filter }: ViewState): string {
  const { href } = new URL(fragmentFor(location.hash, story.id, selected, filter) || '#', location.href);
  return href;
}

/** To the words of what is selected, in the article's own page. */
function passageLink(story: Story, { selected }: ViewState): string {
  const index = indexStory(story);
  const selection = selectionOf(index, selected);
  const id = selection?.type === 'flow' ? selection.flow.evidence[0] : selected;
  const passage: Passage | undefined = index.passages.get(id ?? '');
  const page = story.article.url === undefined ? null : safeAddress(story.article.url);
  const directive = passage?.range && directiveFor(story.article.text, passage.range);
  if (!page || !directive) throw new Error('<influence-map>: the passage has no place in a page of its own');
  return textFragmentLink(page, directive);
}
