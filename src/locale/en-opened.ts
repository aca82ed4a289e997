/** What nothing says before the reader opens something. */

import type { OpenedWords } from './dictionary';
import { enAbout } from './en-about';
import { enList } from './en-list';

export const enOpened: OpenedWords = { ...enAbout, ...enList };
