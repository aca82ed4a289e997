/** What nothing says before the reader opens something. */
import { arAbout } from './ar-about';
import { arList } from './ar-list';
import type { OpenedWords } from './dictionary';

export const arOpened: OpenedWords = { ...arAbout, ...arList };
