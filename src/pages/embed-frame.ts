/** The frame's side of the protocol: tells the page that frames it what happens in the map, and does what it asks. */
import type { InfluenceState } from '../events';
import type { InfluenceMap } from '../influence-map';
import type { Story } from '../story/types';
import { type FrameMessage, fewIssues, HELLO, isConnect, isHello, readHostMessage } from './embed-protocol';

/** CSS pixels: from this width on the panel stands beside the map; below it under the map, which asks for more height. */
const SIDE_BY_SIDE = 900;
const HEIGHT = { beside: 720, below: 800, sentence: 160 } as const;

/** The height that suits a width, in CSS pixels. It hangs on nothing that changes with the height: no frame grows for ever. */
export function wantedHeight(width: number, state: InfluenceState): number {
  if (state === 'failed') return HEIGHT.sentence;
  return width >= SIDE_BY_SIDE ? HEIGHT.beside : HEIGHT.below;
}

/** Speaks with the page around this one, if there is any, for as long as this one lives. */
export function answerHost(map: InfluenceMap): void {
  if (window.parent === window) return;
  const link = new FrameLink(map);
  addEventListener('message', (event) => link.hear(event));
  sayHello(false);
}

/** Carries nothing of the reader or the map, so that whoever frames us may hear it. */
function sayHello(again: boolean): void {
  window.parent.postMessage({ ...HELLO, again }, '*');
}

/** The origin of the page around this one; `null` where the browser and that page keep it to themselves. */
function hostOrigin(): string | null {
  const ancestor = location.ancestorOrigins?.[0];
  // What a page from a disk sends comes from no origin.
  if (ancestor !== undefined) return ancestor === 'file://' ? 'null' : ancestor;
  return document.referrer === '' ? null : new URL(document.referrer).origin;
}

class FrameLink {
  readonly #map: InfluenceMap;
  /** The last message of each type, for a page that connects after it was told. */
  readonly #told = new Map<FrameMessage['type'], FrameMessage>();
  #port: MessagePort | null = null;

  constructor(map: InfluenceMap) {
    this.#map = map;
    map.addEventListener('influence-select', ({ detail: { id, type } }) =>
      this.#tell({ type: 'influence-select', detail: { id, type } }),
    );
    map.addEventListener('influence-story', ({ detail: { story } }) => this.#tellStory(story));
    map.addEventListener('influence-error', ({ detail: { message, issues } }) =>
      this.#tell({ type: 'influence-error', detail: { message, issues: fewIssues(issues) } }),
    );
    map.addEventListener('influence-state', () => this.#tellState());
    new ResizeObserver(() => this.#tellHeight()).observe(document.documentElement);
    this.#tellState();
  }

  hear({ source, origin, data, ports }: MessageEvent): void {
    const expected = hostOrigin();
    if (source !== window.parent || (expected !== null && origin !== expected)) return;
    const [port] = ports;
    if (isHello(data)) sayHello(this.#port !== null);
    else if (isConnect(data) && port && ports.length === 1) this.#connect(port);
  }

  #connect(port: MessagePort): void {
    this.#port?.close();
    this.#port = port;
    port.onmessage = ({ data }) => this.#obey(data);
    for (const message of this.#told.values()) port.postMessage(message);
  }

  /** What cannot be done, as selecting what the story does not have, is ignored like what cannot be read. */
  #obey(data: unknown): void {
    const message = readHostMessage(data);
    if (!message) return;
    const map = this.#map;
    switch (message.type) {
      case 'select':
        try {
          map.select(message.id);
        } catch (error) {
          console.info(error);
        }
        break;
      case 'fit':
        void map.fit(message.ids).catch(console.info);
        break;
      case 'theme':
        map.theme = message.theme;
        break;
      case 'lang':
        map.lang = message.lang;
        break;
    }
  }

  #tell(message: FrameMessage): void {
    this.#told.set(message.type, message);
    this.#port?.postMessage(message);
  }

  #tellState(): void {
    this.#tell({ type: 'influence-state', detail: { state: this.#map.state } });
    this.#tellHeight();
  }

  #tellStory({ id, title, language, languages }: Story): void {
    this.#tell({ type: 'influence-story', detail: { id, title, language, languages } });
  }

  #tellHeight(): void {
    const height = wantedHeight(document.documentElement.clientWidth, this.#map.state);
    const before = this.#told.get('influence-resize');
    if (before?.type === 'influence-resize' && before.detail.height === height) return;
    this.#tell({ type: 'influence-resize', detail: { height } });
  }
}
