/** Who listens: all that is known is the accessibility tree, as the browser hands it to a screen reader. */
import { type CDPSession, expect, type Frame, type Page } from '@playwright/test';
import type { Answer } from './readers';

const bare = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Words with nothing between them: what is read in pieces has no telling spaces. */
const tight = (text: string): string => text.replace(/\s+/g, '');

/** What a screen reader is told of one thing. */
export interface Heard {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** All text inside it, as it is read on. */
  readonly text: string;
  /** Of a heading; 0 of anything else. */
  readonly level: number;
  /** The landmarks, dialogs, panels and pictures that it is in, outermost first. */
  readonly within: readonly string[];
  readonly domId: number;
}

/** What is gone to: the first of a role whose name begins so. */
interface Sought {
  readonly role: string;
  readonly name: string;
}

/** How it is spoken. */
export interface Spoken extends Heard {
  /** BCP 47; empty where nobody says. */
  readonly language: string;
  readonly direction: string;
}

/** What is drawn may be drawn anew after the tree was read: one of its nodes is gone then. */
export const isGone = (problem: unknown): boolean => `${problem}`.includes('No node with given id found');

const AREAS: ReadonlySet<string> = new Set([
  'main',
  'banner',
  'region',
  'tabpanel',
  'toolbar',
  'application',
  'dialog',
  'image',
  'group',
]);

export class Ear {
  steps = 0;
  readonly #page: Page;
  readonly #client: CDPSession;
  /** What it went to, and on from there; `#at` is where that led. */
  #way: readonly Sought[] = [];
  #at = 0;

  private constructor(page: Page, client: CDPSession) {
    this.#page = page;
    this.#client = client;
  }

  /** In a frame of another site all that is heard is its own. */
  static async of(page: Page, frame?: Frame): Promise<Ear> {
    const client = await page.context().newCDPSession(frame ?? page);
    await client.send('DOM.enable');
    return new Ear(page, client);
  }

  /** All that can be heard, in its order. */
  async hear(): Promise<readonly Heard[]> {
    const { nodes } = await this.#client.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const wordsOf = (one: { value?: unknown } | undefined): string => bare(String(one?.value ?? ''));
    const textOf = (id: string): string => {
      const node = byId.get(id);
      if (!node) return '';
      const { role, name, childIds = [] } = node;
      if (role?.value === 'StaticText') return String(name?.value ?? '');
      return childIds.map(textOf).join('');
    };
    const heard: Heard[] = [];
    const walk = (id: string, within: readonly string[]): void => {
      const node = byId.get(id);
      if (!node) return;
      const role = wordsOf(node.role);
      if (!node.ignored && role !== 'InlineTextBox') {
        const [name, description] = [wordsOf(node.name), wordsOf(node.description)];
        const level = Number(node.properties?.find((property) => property.name === 'level')?.value.value ?? 0);
        const domId = node.backendDOMNodeId ?? 0;
        heard.push({ role, name, description, text: bare(textOf(id)), level, within, domId });
      }
      const inside = AREAS.has(role) && !node.ignored ? [...within, `${role} ${wordsOf(node.name)}`] : within;
      for (const child of node.childIds ?? []) walk(child, inside);
    };
    const [root] = nodes;
    if (root) walk(root.nodeId, []);
    return heard;
  }

  /** The same, with the language and the direction of each; without what has no node, as the dash before a speaker. */
  async spoken(): Promise<readonly Spoken[]> {
    const heard = await this.hear();
    const { documents, strings } = await this.#client.send('DOMSnapshot.captureSnapshot', {
      computedStyles: ['direction'],
    });
    const [{ nodes, layout } = { nodes: {}, layout: { nodeIndex: [], styles: [] } }] = documents;
    const { backendNodeId = [], parentIndex = [], attributes = [] } = nodes;
    const indexOf = new Map(backendNodeId.map((id, index) => [id, index]));
    const directions = new Map(layout.nodeIndex.map((index, at) => [index, layout.styles[at]?.[0] ?? -1]));
    const languageAt = (index: number): string => {
      const own = attributes[index] ?? [];
      const at = own.findIndex((name, place) => place % 2 === 0 && strings[name] === 'lang');
      if (at >= 0) return strings[own[at + 1] ?? -1] ?? '';
      const parent = parentIndex[index] ?? -1;
      return parent < 0 ? '' : languageAt(parent);
    };
    const rootOf = (page: number): number =>
      parentIndex.findIndex((parent, child) => parent === page && nodes.nodeType?.[child] === 1);
    return heard.flatMap((one) => {
      const index = indexOf.get(one.domId);
      if (index === undefined) return [];
      // The document is spoken as its element is.
      const language = languageAt(one.role === 'RootWebArea' ? rootOf(index) : index);
      return [{ ...one, language, direction: strings[directions.get(index) ?? -1] ?? '' }];
    });
  }

  /** Goes to the first of a role whose name begins so. */
  async go(role: string, name: string): Promise<void> {
    this.#way = [{ role, name }];
    await this.#arrive();
    this.steps += 1;
  }

  /** Goes on from there to the next of a role whose name begins so. */
  async onward(role: string, name: string): Promise<void> {
    this.#way = [...this.#way, { role, name }];
    await this.#arrive();
    this.steps += 1;
  }

  async #arrive(): Promise<void> {
    const find = async () => {
      const heard = await this.hear();
      let at = -1;
      for (const { role, name } of this.#way) {
        at = heard.findIndex((one, place) => place > at && one.role === role && one.name.startsWith(name));
        if (at < 0) return heard.filter((one) => one.role === role).map((one) => one.name);
      }
      this.#at = heard[at]?.domId ?? 0;
      return 'heard';
    };
    await expect.poll(find, this.#way.map(({ role, name }) => `${role} ${name}`).join(', ')).toBe('heard');
  }

  /** Presses what it has gone to. */
  async press(): Promise<void> {
    await this.#focus();
    await this.#page.keyboard.press('Enter');
    this.steps += 1;
  }

  async open(role: string, name: string): Promise<void> {
    await this.go(role, name);
    await this.press();
  }

  async type(words: string): Promise<void> {
    await this.#focus();
    await this.#page.keyboard.type(words);
    this.steps += 1;
  }

  /** All of them are heard, in this order. */
  async reads(...answers: readonly Answer[]): Promise<void> {
    const missing = async () => {
      let rest = await this.hear();
      for (const { role, says } of answers) {
        const at = rest.findIndex(
          (one) => one.role === role && says.every((words) => tight(one.name + one.text).includes(tight(words))),
        );
        if (at < 0) return `${role}: ${says.join(' … ')}`;
        rest = rest.slice(at + 1);
      }
      return null;
    };
    await expect.poll(missing).toBeNull();
  }

  /** Goes there once more where what was gone to has been drawn anew meanwhile. */
  async #focus(): Promise<void> {
    const focus = 'function () { this.focus(); return this.isConnected; }';
    while (!(await this.#ask(this.#at, focus))) await this.#arrive();
  }

  /** What a node answers; `null` where it is gone. */
  async #ask(domId: number, functionDeclaration: string): Promise<unknown> {
    try {
      const { object } = await this.#client.send('DOM.resolveNode', { backendNodeId: domId });
      const { objectId = '' } = object;
      const call = { objectId, functionDeclaration, returnByValue: true };
      return (await this.#client.send('Runtime.callFunctionOn', call)).result.value;
    } catch (problem) {
      if (isGone(problem)) return null;
      throw problem;
    }
  }
}
