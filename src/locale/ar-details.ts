/** What is said of the thing that a reader opened: a place, a flow, a passage, the article, a step of the tour. */
import type { DetailsWords } from './dictionary-details';

export const arDetails: DetailsWords = {
  place: {
    kindIn: '{kind} في {place}',
    precision: {
      exact: 'الموقع معروف بدقة.',
      within: 'الموقع معروف في حدود {distance} تقريباً.',
      approximate: 'الموقع معروف على وجه التقريب.',
      area: 'مساحة مرسومة بحدودها.',
      approximateArea: 'مساحة حدودها مرسومة على وجه التقريب.',
      country: 'بلد، ولوحة اسمه قرب العاصمة، لا عند نقطة بعينها.',
      region: 'منطقة بلا حدود معيّنة، فلا حدود مرسومة لها.',
    },
    passages: 'ما جاء في المقال',
    noPassages: 'لا يسمّي المقال هذا المكان في أي مقطع.',
    flows: {
      outgoing: 'من هنا',
      incoming: 'إلى هنا',
      mutual: 'في الاتجاهين',
      through: 'عبر هنا',
      inside: 'في الداخل',
    },
    noFlows: 'لا يذكر المقال نفوذاً يبدأ هنا أو ينتهي هنا.',
    inside: 'أماكن في داخله',
    elsewhere: 'المكان في مراجع أخرى',
    opensElsewhere: '{site}، يفتح موقعاً آخر',
  },

  quote: {
    title: 'مقطع من المقال',
    articleSays: 'المقال بلسانه',
    translation: 'ترجمتنا',
    original: 'النص الأصلي',
    readInArticle: 'في المقال، السطر {line}',
    readInArticleUnnumbered: 'في المقال',
    notFound: 'لم نجد هذه الكلمات في المقال كما نُقلت هنا.',
    copy: 'نسخ الاقتباس ومصدره',
    copied: 'نُسخ',
    copyFailed: 'لم يسمح المتصفح بالنسخ',
    citation: '«{quote}» ({speaker}، {source})',
    citationUnspoken: '«{quote}» ({source})',
    supports: 'ما يقوله عن النفوذ',
    names: 'الأماكن المذكورة فيه',
  },

  flow: {
    by: 'الفاعل',
    toward: 'المقصود',
    sourcing: 'على ذمة من',
    act: 'ما آل إليه',
    when: 'متى',
    inferred: {
      from: 'لا يسمّي المقطع مكان البداية، و{place} استنتاج منا.',
      to: 'لا يسمّي المقطع مكان النهاية، و{place} استنتاج منا.',
      via: 'لا يسمّي المقطع مكان العبور، و{place} استنتاج منا.',
    },
    inferredMark: 'استنتاج منا',
    evidence: 'ما يستند إليه',
    uncertain: '{date} (غير مؤكد)',
    approximately: 'نحو {date}',
    from: 'منذ {date}',
    until: 'حتى {date}',
    between: 'من {start} إلى {end}',
  },

  bundle: {
    title: '{flows} في حزمة واحدة',
    explain: 'تبدأ على الخريطة عند علامة واحدة وتنتهي عند علامة واحدة، فتُرسم حزمةً واحدة إلى أن تختار منها.',
  },

  article: {
    hintOriginal: 'اختر جملة لتقرأ ترجمتها إلى {language}. الكلمات المعلَّمة أماكن على الخريطة.',
    hintTranslated:
      'ترجمتنا، جملة بجملة. اختر جملة لتقرأها بلغتها الأصلية ({language}). الكلمات المعلَّمة أماكن على الخريطة.',
    showOther: 'الجملة بلغة أخرى: {language}',
    hintAlone: 'الكلمات المعلَّمة أماكن على الخريطة.',
    choose: 'اختيار هذه الجملة',
    quotesOnly: 'تحمل القصة هذه المقاطع من المقال، لا نصه الكامل.',
    openDetails: 'التفاصيل',
  },

  steps: {
    at: 'الخطوة {step} من {steps}',
    shown: 'على الخريطة',
    next: 'الخطوة التالية',
    previous: 'الخطوة السابقة',
    play: 'تشغيل القصة',
    pause: 'إيقاف القصة مؤقتاً',
    progress: 'خطوات القصة',
    end: 'انتهت القصة. اضغط أي مكان أو سهم على الخريطة لتقرأ ما يقوله المقال عنه.',
    explore: 'استكشف الخريطة كلها',
    again: 'عودة إلى الخطوة الأولى',
  },
};
