/** What nothing says before the reader opens something. */

import type { OpenedWords } from './dictionary';
import { enAbout } from './en-about';
import { enDetails } from './en-details';
import { enList } from './en-list';

export const enOpened: OpenedWords = { ...enAbout, ...enDetails, ...enList };
