/** What nothing says before the reader opens something. */
import { arAbout } from './ar-about';
import { arDetails } from './ar-details';
import { arList } from './ar-list';
import type { OpenedWords } from './dictionary';

export const arOpened: OpenedWords = { ...arAbout, ...arDetails, ...arList };
