/** What is looked at, as the stage and the buttons on it are told. */
import { fill, hasLanguage, localize, type Messages, ownName } from '../locale';
import { describe, summarize } from '../panels';
import { sameList } from '../same-list';
import type { Theme, ViewState } from '../state/types';
import type { Story } from '../story';
import type { LngLat } from '../story/types';
import type { StageLook } from './stage-types';

/** What a story's map is called, for those who listen. */
export function mapName(story: Story, { language }: ViewState, { map }: Messages): string {
  return fill(map.label, { title: localize(story.title, language, story.language)?.text ?? story.id });
}

export function stageLook(story: Story, view: ViewState, words: Messages, theme: Theme): StageLook {
  return {
    story,
    view,
    theme,
    direction: words.direction,
    formatNumber: words.number,
    describe: (id) => describe(story, view, words, id),
    mapName: mapName(story, view, words),
  };
}

/** The languages of a story that its reader can change to. */
export function otherLanguages(story: Story, language: string): readonly { tag: string; name: string }[] {
  return story.languages
    .filter((tag) => tag !== language && hasLanguage(tag))
    .map((tag) => ({ tag, name: ownName(tag) }));
}

/** The map in a few sentences, worked out anew only when it shows something else or looks elsewhere. */
export class MapSummary {
  #of: readonly unknown[] = [];
  #text = '';

  of(story: Story, view: ViewState, words: Messages, center: LngLat | null): string {
    const { filter, selected } = view;
    const of = [story, words, filter, selected, ...(center ?? [])];
    if (!sameList(of, this.#of)) {
      this.#of = of;
      this.#text = summarize(story, view, words, center);
    }
    return this.#text;
  }
}
