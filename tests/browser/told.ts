/** The first story as a reader is told it, in one language, and where its things are on the page. */
import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import { ar } from '../../src/locale/ar';
import { arOpened } from '../../src/locale/ar-opened';
import { en } from '../../src/locale/en';
import { enOpened } from '../../src/locale/en-opened';
import { panel, STORY } from './map-page';
import type { Answer } from './readers';

const WORDS = { ar: { ...ar, ...arOpened }, en: { ...en, ...enOpened } };

export type Language = keyof typeof WORDS;

export interface Flow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly sourcing: string;
  readonly act: string;
  readonly label: Record<string, string>;
  readonly evidence: readonly string[];
}

interface Named {
  readonly id: string;
  readonly name: Record<string, string>;
  readonly note?: Record<string, string>;
}

interface Passage {
  readonly id: string;
  readonly quote: { readonly exact: string };
  readonly speaker?: string;
  readonly translation?: Record<string, string>;
}

export const FILE = STORY as unknown as {
  readonly flows: readonly Flow[];
  readonly places: readonly Named[];
  readonly actors: readonly Named[];
  readonly passages: readonly Passage[];
};

export function byId<Thing extends { readonly id: string }>(things: readonly Thing[], id: string): Thing {
  const found = things.find((thing) => thing.id === id);
  if (!found) throw new Error(`the story has no ${id}`);
  return found;
}

/** The story as it is told in a language, and where its things are on the page. */
export class Told {
  readonly page: Page;
  readonly language: Language;
  /** What the map is in. */
  readonly frame: Frame;

  constructor(page: Page, language: Language, frame: Frame = page.mainFrame()) {
    this.page = page;
    this.frame = frame;
    this.language = language;
  }

  get words(): (typeof WORDS)[Language] {
    return WORDS[this.language];
  }

  place(id: string): string {
    return byId(FILE.places, id).name[this.language] ?? '';
  }

  note(id: string): string {
    return byId(FILE.places, id).note?.[this.language] ?? '';
  }

  actor(id: string): string {
    return byId(FILE.actors, id).name[this.language] ?? '';
  }

  flow(id: string): string {
    return byId(FILE.flows, id).label[this.language] ?? '';
  }

  quote(id: string): string {
    return byId(FILE.passages, id).quote.exact;
  }

  number(count: number): string {
    return new Intl.NumberFormat(this.language === 'ar' ? 'ar-u-nu-arab' : 'en').format(count);
  }

  /** A passage as it is shown, with whoever says it. */
  said(id: string): Answer {
    const { quote, speaker } = byId(FILE.passages, id);
    const who = speaker ? this.actor(speaker) : this.words.quote.articleSays;
    return { role: 'figure', says: [quote.exact, who] };
  }

  /** The line of the table that holds a flow. */
  line(flow: Flow, ...more: readonly string[]): Answer {
    return { role: 'row', says: [flow.label[this.language] ?? '', this.place(flow.to), ...more] };
  }

  tab(name: keyof typeof ar.panel.tabs): Locator {
    return panel(this.page).getByRole('tab', { name: this.words.panel.tabs[name] });
  }

  button(name: string): Locator {
    return panel(this.page).getByRole('button', { name }).first();
  }

  get search(): Locator {
    return panel(this.page).getByRole('searchbox');
  }

  get more(): Locator {
    return panel(this.page).locator('summary');
  }

  /** The list is there: what is opened for the first time is fetched. */
  async listed(): Promise<void> {
    await expect(this.search).toBeVisible();
  }

  /** A filter leaves so many lines in the table, its head apart, and the way back to all of them is there. */
  async left(count: number): Promise<void> {
    await expect(panel(this.page).getByRole('row')).toHaveCount(1 + count);
    await expect(panel(this.page).locator('[data-clear-filter=""]')).toBeVisible();
  }
}
