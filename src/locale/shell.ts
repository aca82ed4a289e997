/** The few words that are needed before anything else is loaded; the dictionaries come with the rest. */

export interface ShellWords {
  readonly direction: 'ltr' | 'rtl';
  /** Of the button that loads the map where the publisher leaves that to the reader. */
  readonly open: string;
  readonly loading: string;
  /** The program's own files cannot be had. */
  readonly unreachable: string;
  /** They are there, and do not work in this page, not even to tell the story as text. */
  readonly broken: string;
  readonly tryAgain: string;
}

const WORDS = {
  ar: {
    direction: 'rtl',
    open: 'اعرض الخريطة',
    loading: 'يجري تحميل الخريطة…',
    unreachable: 'تعذّر تحميل ملفات الخريطة. تحقّق من الاتصال ثم أعد المحاولة، أو حدّث الصفحة.',
    broken: 'تعذّر عرض الخريطة: في هذه الصفحة ما يعطّل عملها.',
    tryAgain: 'أعد المحاولة',
  },
  en: {
    direction: 'ltr',
    open: 'Show the map',
    loading: 'Loading the map…',
    unreachable: 'The map’s own files could not be loaded. Check the connection and try again, or reload the page.',
    broken: 'The map could not be shown: something in this page keeps it from working.',
    tryAgain: 'Try again',
  },
} as const satisfies Record<string, ShellWords>;

/** The words in the first of these languages (BCP 47) that there are words in; English otherwise. */
export function shellWords(
  wanted: readonly (string | null | undefined)[],
): ShellWords & { readonly language: keyof typeof WORDS } {
  const tags = wanted.map((tag) => tag?.toLowerCase().split(/[-_]/)[0]);
  const language = tags.find((tag): tag is keyof typeof WORDS => tag !== undefined && tag in WORDS) ?? 'en';
  return { ...WORDS[language], language };
}
