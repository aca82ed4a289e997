/** Words of the pages around the element, which a publisher's page does not load. */
import { dictionaryLanguage, FALLBACK } from './dictionaries';
import type { Phrase } from './phrase';

export interface PageWords {
  /** Of the explore page. */
  readonly share: {
    readonly open: string;
    readonly title: string;
    readonly link: string;
    readonly tag: string;
    readonly tagHint: string;
    readonly frame: string;
    readonly frameHint: string;
    readonly copy: string;
    /** The button of one of them, for those who do not see what it stands beside. */
    readonly copyWhat: Phrase<'what'>;
    readonly copied: string;
    readonly copyByHand: string;
    readonly file: string;
    readonly fileHint: string;
    readonly save: string;
    /** The same for those who do not see what it stands beside. */
    readonly saveFile: string;
    readonly fileComing: string;
    readonly fileReady: Phrase<'file'>;
    readonly fileLacks: Phrase<'file'>;
    readonly fileUnreachable: string;
  };

  /** Of the map as one file: what stands in it where there is no JavaScript, or a browser from before it could unpack. */
  readonly oneFile: {
    readonly withoutScript: string;
    readonly passages: string;
    readonly sources: string;
    readonly credits: Phrase<'tool' | 'land' | 'names'>;
  };

  /** Why a frame has no map. */
  readonly embed: {
    readonly storyMissing: Phrase<'parameter'>;
    readonly storyNoAddress: Phrase<'address'>;
    readonly storyElsewhere: Phrase<'origin'>;
  };
}

export const PAGE_WORDS = {
  ar: {
    share: {
      open: 'مشاركة',
      title: 'شارك هذه الخريطة',
      link: 'الرابط',
      tag: 'في صفحتك، عنصراً منها',
      tagHint: 'لا تُحمَّل الخريطة إلا حين يقترب القارئ منها.',
      frame: 'في صفحتك، داخل إطار',
      frameHint: 'للمواقع التي لا تتيح لك إضافة برامج إليها.',
      copy: 'نسخ',
      copyWhat: 'نسخ: {what}',
      copied: 'نُسخ',
      copyByHand: 'لم يسمح المتصفح بالنسخ. النص محدَّد، فانسخه بلوحة المفاتيح أو من القائمة.',
      file: 'في ملف واحد',
      fileHint: 'صفحة تضم الخريطة والمقال كاملين، وتُفتح بلا اتصال بالإنترنت.',
      save: 'حفظ',
      saveFile: 'حفظ الخريطة في ملف واحد',
      fileComing: 'يجري إعداد الملف…',
      fileReady: 'صار الملف جاهزاً، واسمه {file}.',
      fileLacks: 'لا يمكن حفظ الخريطة في ملف واحد، إذ ينقص هذا الموقع ما يُعَدّ الملف منه: {file}.',
      fileUnreachable: 'لم يُحفظ الملف لأن الموقع لا يستجيب. تحقّق من اتصالك بالإنترنت ثم أعد المحاولة.',
    },

    oneFile: {
      withoutScript: 'هذا نص الخريطة. أما رسمها فيحتاج إلى متصفح من عام ٢٠٢٣ أو أحدث، يُسمح فيه بتشغيل البرامج.',
      passages: 'ما يقوله المقال',
      sources: 'المصادر',
      credits: 'صُنعت بأداة {tool}. اليابسة والحدود من {land}، وأسماء البلدان من {names}.',
    },

    embed: {
      storyMissing: 'لا يذكر عنوان هذا الإطار القصة المطلوبة: ينقصه «{parameter}».',
      storyNoAddress: 'لا قصة تُعرض: «{address}» ليس عنواناً على الويب.',
      storyElsewhere: 'هذه القصة في {origin}، وهو موقع لم يأذن به ناشر هذا الإطار، فلا تُعرض.',
    },
  },
  en: {
    share: {
      open: 'Share',
      title: 'Share this map',
      link: 'Link',
      tag: 'In your page, as an element',
      tagHint: 'Loads the map only when a reader comes near it.',
      frame: 'In your page, as a frame',
      frameHint: 'For sites that do not let you add scripts.',
      copy: 'Copy',
      copyWhat: 'Copy: {what}',
      copied: 'Copied',
      copyByHand: 'The browser did not allow copying. The text is selected: copy it with the keyboard or the menu.',
      file: 'As one file',
      fileHint: 'A page with the whole map and its article, which opens without a network.',
      save: 'Save',
      saveFile: 'Save as one file',
      fileComing: 'The file is being put together…',
      fileReady: 'The file is ready. Its name is {file}.',
      fileLacks: 'The map cannot be saved as one file: this site lacks {file}, which the file is made from.',
      fileUnreachable: 'The file was not saved, because the site does not answer. Check the network and try again.',
    },

    oneFile: {
      withoutScript: 'This is the text of the map. The map itself needs JavaScript, and a browser of 2023 or newer.',
      passages: 'What the article says',
      sources: 'Sources',
      credits: 'Made with {tool}. Land and borders from {land}, names of countries from {names}.',
    },

    embed: {
      storyMissing: 'The address of this frame does not say which story to show: it lacks the parameter “{parameter}”.',
      storyNoAddress: 'There is no story to show: “{address}” is not an address on the web.',
      storyElsewhere:
        'This story lies at {origin}, which the publisher of this frame has not approved, so it is not shown.',
    },
  },
} as const satisfies Record<string, PageWords>;

/** In a language, or in English where the interface doesn't speak it. */
export function pageWords(language: string): PageWords {
  const words: Readonly<Record<string, PageWords>> = PAGE_WORDS;
  return words[dictionaryLanguage(language) ?? FALLBACK] ?? PAGE_WORDS.en;
}
