/** What those hear who listen: the accessibility tree, as the browser hands it to a screen reader. */
import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { isGone } from './by-ear';
import { FEATURED, frame, openPanel, openStill, panel, STORY, select } from './map-page';

interface Node {
  readonly text: string;
  readonly domId: number;
}

const bare = (text: string): string => text.replace(/\s+/g, '');

/** Each node that is not left out of the tree, with all the text inside it. */
async function tree(client: CDPSession): Promise<readonly Node[]> {
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const textOf = (id: string): string => {
    const node = byId.get(id);
    if (!node) return '';
    if (node.role?.value === 'StaticText') return String(node.name?.value ?? '');
    return (node.childIds ?? []).map(textOf).join('');
  };
  return nodes
    .filter(({ ignored, role }) => !ignored && role?.value !== 'InlineTextBox')
    .flatMap(({ nodeId, backendDOMNodeId: domId }) => (domId ? [{ text: bare(textOf(nodeId)), domId }] : []));
}

/** What all of a role are called. */
async function namesOf(client: CDPSession, role: string): Promise<readonly string[]> {
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  return nodes.filter((node) => !node.ignored && node.role?.value === role).map(({ name }) => bare(`${name?.value}`));
}

/** What is read of nodes by way of the tree: where one of them is gone, the tree no longer stands, and all is read again. */
async function whileTreeStands<T>(read: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await read();
    } catch (problem) {
      if (!isGone(problem)) throw problem;
    }
  }
}

/** The language of the innermost node that holds these words; `null` where none does. */
async function languageOf(client: CDPSession, nodes: readonly Node[], words: string): Promise<string | null> {
  const wanted = bare(words);
  for (const { domId } of nodes.filter(({ text }) => text.includes(wanted)).sort(byLength)) {
    const { object } = await client.send('DOM.resolveNode', { backendNodeId: domId });
    const { result } = await client.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function () {
        if (!this.isConnected) return null;
        return (this.nodeType === 1 ? this : this.parentElement).closest("[lang]")?.lang ?? "";
      }`,
      returnByValue: true,
    });
    if (result.value !== null) return String(result.value);
  }
  return null;
}

const byLength = (a: Node, b: Node): number => a.text.length - b.text.length;

/** The places that are heard as marks of the map, each as often as it is heard. */
async function placesHeard(client: CDPSession): Promise<readonly string[]> {
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const drawn = nodes.filter(({ ignored, role }) => !ignored && role?.value === 'image');
  const places: string[] = [];
  for (const { backendDOMNodeId } of drawn) {
    const { node } = await client.send('DOM.describeNode', { backendNodeId: backendDOMNodeId ?? 0 });
    const { attributes = [] } = node;
    const [type, id] = ['data-type', 'data-id'].map((name) => attributes[attributes.indexOf(name) + 1]);
    if (id !== undefined && (type === 'place' || type === 'edge')) places.push(id);
  }
  return places;
}

/** Which of these the tree does not hold in this language. */
async function missing(client: CDPSession, words: readonly string[], language: string): Promise<readonly string[]> {
  const found = await whileTreeStands(async () => {
    const nodes = await tree(client);
    return Promise.all(words.map(async (each) => [each, await languageOf(client, nodes, each)] as const));
  });
  return found.filter(([, spoken]) => spoken !== language).map(([each, spoken]) => `${spoken}: ${each}`);
}

const FLOWS = STORY.flows as readonly ((typeof STORY.flows)[number] & {
  readonly from: string;
  readonly to: string;
  readonly via?: string;
  readonly twoWay?: boolean;
  readonly inferred?: readonly string[];
})[];
const nameOf = (id: string, language: string): string =>
  STORY.places.find((place) => place.id === id)?.name[language] ?? id;
const quoteOf = (id: string): string => STORY.passages.find((one) => one.id === id)?.quote.exact ?? id;

async function opened(page: Page, id: string, what: string): Promise<void> {
  await select(page, id);
  await expect(panel(page).locator(what)).toBeVisible();
}

for (const language of ['ar', 'en']) {
  test(`${language === 'ar' ? '' : '@full '}the accessibility tree holds all places, flows and quotes in their language, and leads from each to its own, ${language}`, async ({
    page,
  }) => {
    await openStill(page, `?lang=${language}`);
    const client = await page.context().newCDPSession(page);
    await client.send('DOM.enable');
    await openPanel(page, 'list');
    const named = [...STORY.places.map(({ name }) => name), ...STORY.flows.map(({ label }) => label)];
    expect(
      await missing(
        client,
        named.map((one) => one[language] ?? ''),
        language,
      ),
    ).toEqual([]);

    await openPanel(page, 'article');
    const quotes = STORY.passages.map(({ quote }) => quote.exact);
    if (language === 'ar') expect(await missing(client, quotes, 'ar')).toEqual([]);

    await openPanel(page, 'details');
    const places = language === 'ar' ? ['moscow', 'ramadi'] : STORY.places.map(({ id }) => id);
    for (const id of places) {
      await opened(page, id, '.im-place');
      const own = FLOWS.filter(({ from, to }) => from === id || to === id).map(({ label }) => label[language] ?? '');
      expect(await missing(client, [nameOf(id, language), ...own], language), id).toEqual([]);
      // A button is read by its name alone, whatever else stands in it.
      const buttons = await namesOf(client, 'button');
      const unheard = FLOWS.filter(({ from, to }) => from === id || to === id).filter(({ from, to, label }) => {
        const words = [label[language] ?? '', nameOf(from, language), nameOf(to, language)].map(bare);
        return !buttons.some((name) => words.every((word) => name.includes(word)));
      });
      expect(unheard.map((flow) => flow.id)).toEqual([]);
    }
    for (const flow of language === 'ar' ? FLOWS.slice(0, 3) : FLOWS) {
      await opened(page, flow.id, '.im-flow');
      const ends = [flow.from, flow.to].map((id) => nameOf(id, language));
      expect(await missing(client, [flow.label[language] ?? '', ...ends], language), flow.id).toEqual([]);
      // The quote is the article's own words, in its language, whatever the reader's is.
      expect(await missing(client, flow.evidence.map(quoteOf), 'ar'), flow.id).toEqual([]);
    }
  });
}

test('@full the table says of a flow that it goes both ways or by way of a place, and which end is not the article’s', async ({
  page,
}) => {
  await openStill(page, '?lang=en');
  await openPanel(page, 'list');
  const line = (id: string | undefined) => panel(page).locator(`.im-table tr[data-flow="${id}"]`);
  const flow = (is: (one: (typeof FLOWS)[number]) => boolean) => FLOWS.find(is);
  const both = flow(({ twoWay }) => twoWay === true);
  await expect(line(both?.id)).toContainText(`between ${nameOf(both?.from ?? '', 'en')} and`);
  const through = flow(({ via }) => via !== undefined);
  await expect(line(through?.id)).toContainText(`by way of ${nameOf(through?.via ?? '', 'en')}`);
  for (const { id, inferred = [] } of FLOWS) {
    const ends = line(id).locator('td');
    for (const [at, end] of ['from', 'to'].entries()) {
      await expect(ends.nth(at).locator('.im-inferred'), `${id} ${end}`).toHaveCount(inferred.includes(end) ? 1 : 0);
    }
  }
});

test('each place of the map is heard once, at the edge where it is named there', async ({ page }) => {
  await openStill(page);
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  for (const seen of [['ramadi', 'green-zone'], FEATURED]) {
    await frame(page, seen);
    const places = await whileTreeStands(() => placesHeard(client));
    const named = page.locator('influence-map .im-story-layer .im-edge');
    expect(await named.count()).toBeGreaterThan(0);
    for (const edge of await named.all()) expect(places).toContain(await edge.getAttribute('data-place'));
    for (const place of seen) expect(places).toContain(place);
    expect(places).toEqual([...new Set(places)]);
  }
});

test('@full a list of terms has words for each of them', async ({ page }) => {
  await openStill(page, '?lang=en');
  for (const open of ['legend', 'about'] as const) {
    await openPanel(page, open);
    for (const term of await panel(page).locator('dt').all()) await expect(term).toHaveText(/\S/);
  }
});
