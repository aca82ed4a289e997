/** Who listens: all that is known is the accessibility tree, as the browser hands it to a screen reader. */
import { type CDPSession, expect, type Page } from '@playwright/test';
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
  /** The landmarks, dialogs and panels that it is in, outermost first. */
  readonly within: readonly string[];
  readonly domId: number;
}

const AREAS: ReadonlySet<string> = new Set([
  'main',
  'banner',
  'region',
  'tabpanel',
  'toolbar',
  'application',
  'dialog',
]);

export class Ear {
  steps = 0;
  readonly #page: Page;
  readonly #client: CDPSession;
  #at: Heard | null = null;

  private constructor(page: Page, client: CDPSession) {
    this.#page = page;
    this.#client = client;
  }

  static async of(page: Page): Promise<Ear> {
    const client = await page.context().newCDPSession(page);
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
        heard.push({ role, name, description, text: bare(textOf(id)), within, domId: node.backendDOMNodeId ?? 0 });
      }
      const inside = AREAS.has(role) && !node.ignored ? [...within, `${role} ${wordsOf(node.name)}`] : within;
      for (const child of node.childIds ?? []) walk(child, inside);
    };
    const [root] = nodes;
    if (root) walk(root.nodeId, []);
    return heard;
  }

  /** Goes to the first of a role whose name begins so. */
  async go(role: string, name: string): Promise<void> {
    const find = async () => {
      const heard = await this.hear();
      this.#at = heard.find((one) => one.role === role && one.name.startsWith(name)) ?? null;
      return this.#at ? 'heard' : heard.filter((one) => one.role === role).map((one) => one.name);
    };
    await expect.poll(find, `${role} ${name}`).toBe('heard');
    this.steps += 1;
  }

  /** Goes on from there to the next of a role whose name begins so. */
  async onward(role: string, name: string): Promise<void> {
    const heard = await this.hear();
    const rest = heard.slice(heard.findIndex(({ domId }) => domId === this.#at?.domId) + 1);
    this.#at = rest.find((one) => one.role === role && one.name.startsWith(name)) ?? null;
    expect(this.#at, `${role} ${name}`).not.toBeNull();
    this.steps += 1;
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

  async #focus(): Promise<void> {
    const { object } = await this.#client.send('DOM.resolveNode', { backendNodeId: this.#at?.domId ?? 0 });
    await this.#client.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: 'function () { this.focus() }',
    });
  }
}
