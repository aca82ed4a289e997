/** Brings the words of every language, as a reader's page brings those of one. */
import { LANGUAGES, loadDictionary } from '../src/locale';

await Promise.all(LANGUAGES.map(loadDictionary));
