/**
 * What a page and a framed `embed.html` say to each other, version 1. Both sides read with the functions below: what is
 * malformed or unknown is `null` and ignored, and what is read is a fresh object of the known fields alone.
 *
 * 1. Either side says `hello` to the other's window, the frame when it starts and whenever the page says it: then it adds
 *    `again: true` if it has a port already.
 * 2. The page answers the frame's `hello` with `connect` and one port of a MessageChannel. Both check the window that a
 *    message comes from, its origin ("null" for a sandboxed one) and its shape.
 * 3. All that follows goes through the channel: `FrameMessage` to the page, `HostMessage` to the frame.
 */
import { type InfluenceState, STATES } from '../events';
import type { Issue, LocalizedText } from '../story/types';

const VERSION = 1;

export const HELLO = { type: 'influence-hello', version: VERSION } as const;
export const CONNECT = { type: 'influence-connect', version: VERSION } as const;

const SELECTION_TYPES = ['place', 'flow', 'bundle', 'passage', 'step'] as const;
const THEMES = ['auto', 'light', 'dark'] as const;
const SEVERITIES = ['error', 'warning'] as const;

/** Told by the frame: the element's events as plain data, and the height that suits the frame's width. */
export type FrameMessage =
  | {
      readonly type: 'influence-select';
      readonly detail: { readonly id: string | null; readonly type: (typeof SELECTION_TYPES)[number] | null };
    }
  | {
      readonly type: 'influence-story';
      readonly detail: {
        readonly id: string;
        readonly title: LocalizedText;
        readonly language: string;
        readonly languages: readonly string[];
      };
    }
  | { readonly type: 'influence-state'; readonly detail: { readonly state: InfluenceState } }
  | {
      readonly type: 'influence-error';
      readonly detail: { readonly message: string; readonly issues: readonly Issue[] };
    }
  /** CSS pixels. */
  | { readonly type: 'influence-resize'; readonly detail: { readonly height: number } };

/** Asked by the page. */
export type HostMessage =
  | { readonly type: 'select'; readonly id: string | null }
  | { readonly type: 'fit'; readonly ids: readonly string[] }
  | { readonly type: 'theme'; readonly theme: (typeof THEMES)[number] }
  | { readonly type: 'lang'; readonly lang: string };

/** Longest string, longest list, and greatest height in CSS pixels that are taken from the other side. */
const MOST = { letters: 10_000, items: 1_000, height: 10_000 } as const;

export function isHello(data: unknown): boolean {
  return isSigned(data, HELLO.type);
}

/** Whether a hello is that of a frame that has a port already, and with it has heard what was asked. */
export function isAgain(data: unknown): boolean {
  return fields(data)?.again === true;
}

export function isConnect(data: unknown): boolean {
  return isSigned(data, CONNECT.type);
}

export function readFrameMessage(data: unknown): FrameMessage | null {
  const message = fields(data);
  const detail = fields(message?.detail);
  if (!message || !detail) return null;
  const { type } = message;
  switch (type) {
    case 'influence-select': {
      const { id } = detail;
      const of = oneOf(SELECTION_TYPES, detail.type);
      if (id === null) return detail.type === null ? { type, detail: { id, type: null } } : null;
      return isText(id) && of ? { type, detail: { id, type: of } } : null;
    }
    case 'influence-story': {
      const { id, language } = detail;
      const title = texts(detail.title);
      const languages = list(detail.languages, (one) => (isText(one) ? one : null));
      return isText(id) && isText(language) && title && languages
        ? { type, detail: { id, title, language, languages } }
        : null;
    }
    case 'influence-state': {
      const state = oneOf(STATES, detail.state);
      return state && { type, detail: { state } };
    }
    case 'influence-error': {
      const { message: sentence } = detail;
      const issues = list(detail.issues, readIssue);
      return isText(sentence) && issues ? { type, detail: { message: sentence, issues } } : null;
    }
    case 'influence-resize': {
      const { height } = detail;
      return typeof height === 'number' && height > 0 && height <= MOST.height ? { type, detail: { height } } : null;
    }
    default:
      return null;
  }
}

export function readHostMessage(data: unknown): HostMessage | null {
  const message = fields(data);
  const type = message?.type;
  switch (type) {
    case 'select': {
      const { id } = message ?? {};
      return id === null || isText(id) ? { type, id } : null;
    }
    case 'fit': {
      const ids = list(message?.ids, (one) => (isText(one) ? one : null));
      return ids && { type, ids };
    }
    case 'theme': {
      const theme = oneOf(THEMES, message?.theme);
      return theme && { type, theme };
    }
    case 'lang':
      return isText(message?.lang) ? { type, lang: message.lang } : null;
    default:
      return null;
  }
}

/** What a story's issues, of which there may be many, are cut to before they are told. */
export function fewIssues(issues: readonly Issue[]): readonly Issue[] {
  return issues.slice(0, MOST.items).flatMap((issue) => readIssue(issue) ?? []);
}

type Fields = Readonly<Record<string, unknown>>;

function fields(data: unknown): Fields | null {
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Fields) : null;
}

function isSigned(data: unknown, type: string): boolean {
  const message = fields(data);
  return message?.type === type && message.version === VERSION;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MOST.letters;
}

function oneOf<Value>(values: readonly Value[], value: unknown): Value | null {
  return values.find((known) => known === value) ?? null;
}

/** The items as they are read; `null` where this is no list, or one of them is not what it should be. */
function list<Item>(value: unknown, read: (item: unknown) => Item | null): readonly Item[] | null {
  if (!Array.isArray(value) || value.length > MOST.items) return null;
  const items: Item[] = [];
  for (const one of value) {
    const item = read(one);
    if (item === null) return null;
    items.push(item);
  }
  return items;
}

function texts(value: unknown): LocalizedText | null {
  const entries = Object.entries(fields(value) ?? { '': null });
  const isFine = entries.length <= MOST.items && entries.every(([, text]) => isText(text));
  return isFine ? (Object.fromEntries(entries) as LocalizedText) : null;
}

function readIssue(value: unknown): Issue | null {
  const { severity, code, path, found, expected, hint } = fields(value) ?? {};
  const known = oneOf(SEVERITIES, severity);
  if (!known || !isText(code) || !isText(path) || !isText(found) || !isText(expected)) return null;
  if (hint !== undefined && !isText(hint)) return null;
  return { severity: known, code, path, found, expected, ...(hint === undefined ? {} : { hint }) };
}
