import type { NormalisedText } from '../text/normalise';
import type { Report } from './report';
import type {
  ActorFile,
  ArticleFile,
  FlowFile,
  KindFile,
  MentionFile,
  PassageFile,
  PlaceFile,
  StepFile,
} from './schema';
import type { TextRange } from './types';

export type DraftMention = MentionFile & { range: TextRange | null };
export type DraftPassage = Omit<PassageFile, 'mentions'> & { mentions: DraftMention[]; range: TextRange | null };

/** A story on its way from file to `Story`: our own copy, which the checks write on. */
export interface Draft {
  id: string;
  language: string;
  languages: readonly string[];
  title: Record<string, string>;
  summary: Record<string, string>;
  featured: string[];
  article: ArticleFile;
  /** The full text, folded to be searched; empty where there is none. */
  text: NormalisedText;
  places: PlaceFile[];
  actors: ActorFile[];
  kinds: KindFile[];
  passages: DraftPassage[];
  flows: FlowFile[];
  tour: StepFile[];
}

/** Looks for one kind of fault, reports it, and takes out of the draft what can't be shown because of it. */
export type Check = (draft: Draft, report: Report) => void;
