/** The dialog with what a reader or a publisher takes away: a link, and the map for a page of their own. */
import { fill, messages } from '../locale';
import { type PageWords, pageWords } from '../locale/pages';
import type { FileRequest } from './save-file';
import { frameSnippet, type SharedMap, tagSnippet } from './snippets';

interface Offer {
  readonly name: string;
  readonly hint: string | null;
  readonly text: string;
}

export class ShareDialog {
  readonly #dialog: HTMLDialogElement;

  constructor(dialog: HTMLDialogElement) {
    this.#dialog = dialog;
    // The backdrop belongs to the dialog, whose own box is filled by what stands in it.
    dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  }

  /** `page` is the address of what the reader sees now. */
  open(map: SharedMap, page: URL, shown: Pick<FileRequest, 'article' | 'theme'>): void {
    const { share } = pageWords(map.lang);
    const offers: readonly Offer[] = [
      { name: share.link, hint: null, text: page.href },
      { name: share.tag, hint: share.tagHint, text: tagSnippet({ ...map, story: inFolder(map) }) },
      { name: share.frame, hint: share.frameHint, text: frameSnippet({ ...map, story: inFolder(map) }) },
    ];
    const content = make('div', 'share');
    content.append(
      this.#head(share, messages(map.lang).controls.close),
      ...offers.map((offer) => offerSection(offer, share)),
      fileSection({ base: map.base, story: map.story, language: map.lang, ...shown }, share),
    );
    this.#dialog.replaceChildren(content);
    this.#dialog.showModal();
  }

  #head(share: PageWords['share'], closeName: string): HTMLElement {
    const head = make('div', 'share-head');
    const title = make('h2', '', share.title);
    title.id = 'share-title';
    const close = make('button', 'share-close', '×');
    close.type = 'button';
    close.ariaLabel = closeName;
    close.addEventListener('click', () => this.#dialog.close());
    head.append(title, close);
    return head;
  }
}

/** The address of the story as the folder's own pages give it: the shorter, where it lies in that folder. */
function inFolder({ base, story }: SharedMap): string {
  const { href } = new URL(story, base);
  return href.startsWith(base) ? href.slice(base.length) : href;
}

function offerSection({ name, hint, text }: Offer, share: PageWords['share']): HTMLElement {
  const section = make('section', 'share-offer');
  const head = make('div', 'share-offer-head');
  const copy = make('button', '', share.copy);
  copy.type = 'button';
  copy.ariaLabel = fill(share.copyWhat, { what: name });
  const snippet = make('pre', '', text);
  snippet.dir = 'ltr';
  snippet.tabIndex = 0;
  snippet.ariaLabel = name;
  snippet.role = 'group';
  const status = make('p', 'share-status');
  status.role = 'status';
  copy.addEventListener('click', async () => {
    status.textContent = (await copied(text)) ? share.copied : share.copyByHand;
    if (status.textContent === share.copyByHand) getSelection()?.selectAllChildren(snippet);
  });
  head.append(make('h3', '', name), status, copy);
  section.append(head, ...(hint === null ? [] : [make('p', 'share-hint', hint)]), snippet);
  return section;
}

function fileSection(request: FileRequest, share: PageWords['share']): HTMLElement {
  const section = make('section', 'share-offer');
  const head = make('div', 'share-offer-head');
  const save = make('button', '', share.save);
  save.type = 'button';
  save.ariaLabel = share.saveFile;
  // One line: what was said of the file before it is asked for gives way to what comes of it.
  const status = make('p', 'share-hint', share.fileHint);
  status.role = 'status';
  let saving = false;
  save.addEventListener('click', async () => {
    if (saving) return;
    saving = true;
    status.textContent = share.fileComing;
    status.textContent = await saved(request, share);
    saving = false;
  });
  head.append(make('h3', '', share.file), save);
  section.append(head, status);
  return section;
}

/** What came of it, in words. */
async function saved(request: FileRequest, share: PageWords['share']): Promise<string> {
  try {
    const { saveFile } = await import('./save-file');
    const result = await saveFile(request);
    return result.ok ? fill(share.fileReady, { file: result.name }) : fill(share.fileLacks, { file: result.lacks });
  } catch (error) {
    console.warn('influence-map: the map could not be saved as one file:', error);
    return share.fileUnreachable;
  }
}

/** False where the browser does not allow it, or has no clipboard on a page without https. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
