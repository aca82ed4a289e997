/**
 * For a page that frames `embed.html`: gives the frame the height that it asks for, brings its events to the `<iframe>`
 * and what the page asks to the map. See `embed-protocol.ts`.
 */
import {
  CONNECT,
  type FrameMessage,
  HELLO,
  type HostMessage,
  isAgain,
  isHello,
  readFrameMessage,
} from './embed-protocol';

export interface FrameLink {
  /** Selects a place, a flow, a passage or a bundle; `null` selects nothing. */
  select(id: string | null): void;
  /** Moves the map to these places and flows. */
  fit(ids: readonly string[]): void;
  theme(theme: 'auto' | 'light' | 'dark'): void;
  /** BCP 47. */
  lang(lang: string): void;
  /** Ends the conversation. The frame stays as it is. */
  close(): void;
}

/**
 * Connects with a framed map, whether it is loaded already or not, and again whenever it is loaded anew. Its messages
 * arrive at the `<iframe>` as events of the same names (`influence-select`, `influence-story`, `influence-state`,
 * `influence-error`, `influence-resize`) with their `detail`; a cancelled `influence-resize` leaves the height alone.
 */
export function connectFrame(frame: HTMLIFrameElement): FrameLink {
  let port: MessagePort | null = null;
  /** The last of each type that was asked: one that is loaded anew has heard of none, nor has one that is still on its way. */
  const wishes = new Map<HostMessage['type'], HostMessage>();

  const hear = ({ source, origin, data }: MessageEvent): void => {
    if (source !== frame.contentWindow || !originsOf(frame).includes(origin) || !isHello(data)) return;
    // What was asked would be done anew, over what the reader has chosen since.
    if (!port || !isAgain(data)) connect(origin);
  };

  const connect = (origin: string): void => {
    port?.close();
    const channel = new MessageChannel();
    port = channel.port1;
    port.onmessage = ({ data }) => {
      const message = readFrameMessage(data);
      if (message) tell(frame, message);
    };
    // An opaque origin cannot be named: whoever stands in this frame by then gets a port and nothing else.
    frame.contentWindow?.postMessage(CONNECT, origin === 'null' ? '*' : origin, [channel.port2]);
    for (const message of wishes.values()) port.postMessage(message);
  };

  const ask = (message: HostMessage): void => {
    // The last comes last.
    wishes.delete(message.type);
    wishes.set(message.type, message);
    port?.postMessage(message);
  };

  addEventListener('message', hear);
  frame.contentWindow?.postMessage(HELLO, '*');
  return {
    select: (id) => ask({ type: 'select', id }),
    fit: (ids) => ask({ type: 'fit', ids }),
    theme: (theme) => ask({ type: 'theme', theme }),
    lang: (lang) => ask({ type: 'lang', lang }),
    close: () => {
      removeEventListener('message', hear);
      port?.close();
      port = null;
    },
  };
}

/**
 * The origins that the frame's messages may carry: that of its address, or none where it is sandboxed without one, as it
 * also is in a page that is.
 */
function originsOf({ sandbox, src }: HTMLIFrameElement): readonly string[] {
  if (sandbox.length > 0 && !sandbox.contains('allow-same-origin')) return ['null'];
  const { origin } = new URL(src, document.baseURI);
  return self.origin === 'null' ? [origin, 'null'] : [origin];
}

function tell(frame: HTMLIFrameElement, { type, detail }: FrameMessage): void {
  const wanted = frame.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, cancelable: true }));
  if (wanted && type === 'influence-resize') frame.style.height = `${detail.height}px`;
}
