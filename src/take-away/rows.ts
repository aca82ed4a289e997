/** Places, flows and passages with everything about them in one row: what tables and map files of other programs are made from. */
import { localize } from '../locale/languages';
import { indexStory } from '../story/story-index';
import type { Flow, LocalizedText, Passage, Place, Story } from '../story/types';
import { lineAt } from '../text/line-at';

export interface QuoteRow {
  readonly passage: string;
  readonly quote: string;
  /** In the reader's language; `null` where there is none but the article's. */
  readonly translation: string | null;
  /** `null` where the article itself speaks. */
  readonly speaker: string | null;
  /** Line of the article, from 1; `null` where it is not known. */
  readonly line: number | null;
}

export interface FlowRecord {
  readonly flow: Flow;
  readonly from: Place;
  readonly to: Place;
  readonly via: Place | null;
  readonly label: string;
  readonly kind: string;
  readonly by: string | null;
  readonly toward: string | null;
  readonly quotes: readonly QuoteRow[];
}

/** Names things of a story in a language (BCP 47). */
export class Naming {
  readonly story: Story;
  readonly language: string;
  readonly #index;

  constructor(story: Story, language: string) {
    this.story = story;
    this.language = language;
    this.#index = indexStory(story);
  }

  text(text: LocalizedText | undefined): string | null {
    return (text && localize(text, this.language, this.story.language)?.text) ?? null;
  }

  place(place: Place): string {
    return this.text(place.name) ?? place.id;
  }

  actor(idOrName: string | undefined): string | null {
    if (idOrName === undefined) return null;
    return this.text(this.#index.actors.get(idOrName)?.name) ?? idOrName;
  }

  quote({ id, quote, range, translation, speaker }: Passage): QuoteRow {
    const { text } = this.story.article;
    const words = range ? text.slice(range.start, range.end) : quote.exact;
    const other = translation && localize(translation, this.language);
    return {
      passage: id,
      quote: words,
      translation: other && other.language !== this.story.language ? other.text : null,
      speaker: this.actor(speaker),
      line: range ? lineAt(text, range.start) : null,
    };
  }

  /** The flows whose ends the story has, in its order. */
  flows(): readonly FlowRecord[] {
    const { places, passages, kinds } = this.#index;
    return this.story.flows.flatMap((flow) => {
      const from = places.get(flow.from);
      const to = places.get(flow.to);
      if (!from || !to) return [];
      return {
        flow,
        from,
        to,
        via: (flow.via !== undefined && places.get(flow.via)) || null,
        label: this.text(flow.label) ?? '',
        kind: this.text(kinds.get(flow.kind)?.name) ?? flow.kind,
        by: this.actor(flow.by),
        toward: this.actor(flow.toward),
        quotes: flow.evidence.flatMap((id) => {
          const passage = passages.get(id);
          return passage ? this.quote(passage) : [];
        }),
      };
    });
  }
}
