import { arAccess } from './ar-access';
import type { FirstWords } from './dictionary';

export const ar: FirstWords = {
  direction: 'rtl',
  comma: '، ',
  inSentence: (name) => name,

  byline: 'خريطة لمقال نُشر في {publisher}، مرسومة من كلماته',

  controls: {
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    resetView: 'الخريطة كاملة',
    enterFullscreen: 'ملء الشاشة',
    leaveFullscreen: 'إنهاء ملء الشاشة',
    language: 'الانتقال إلى {language}',
    lightTheme: 'ألوان فاتحة',
    darkTheme: 'ألوان داكنة',
    credits: 'مصادر الخريطة',
    close: 'إغلاق',
  },

  failures: {
    storyUnreachable: 'تعذّر الوصول إلى ملف القصة، فلا خريطة تُعرض. تحقّق من الاتصال ثم أعد المحاولة.',
    storyNotJson: 'ملف القصة تالف: ليس بصيغة JSON، فلا خريطة تُعرض.',
    notAStory: 'الملف الذي في هذا العنوان ليس قصة، فلا خريطة تُعرض.',
    partlyBroken: {
      zero: 'لا أخطاء في ملف القصة.',
      one: 'في ملف القصة خطأ واحد، ويُعرض ما سواه.',
      two: 'في ملف القصة خطآن، ويُعرض ما سواهما.',
      few: 'في ملف القصة {count} أخطاء، ويُعرض ما سواها.',
      many: 'في ملف القصة {count} خطأً، ويُعرض ما سواها.',
      other: 'في ملف القصة {count} خطأ، ويُعرض ما سواها.',
    },
    articleMissing: 'تعذّر تحميل نص المقال كاملاً. الاقتباسات معروضة، لكنها لم تُطابَق بالنص.',
    quotesOff: {
      zero: 'كل الاقتباسات مطابقة لنص المقال.',
      one: 'اقتباس واحد لا يطابق نص المقال حرفياً، فهو غير معلَّم فيه، ولا يُرسم ما يستند إليه وحده.',
      two: 'اقتباسان لا يطابقان نص المقال حرفياً، فهما غير معلَّمين فيه، ولا يُرسم ما يستند إليهما وحدهما.',
      few: '{count} اقتباسات لا تطابق نص المقال حرفياً، فهي غير معلَّمة فيه، ولا يُرسم ما يستند إليها وحدها.',
      many: '{count} اقتباساً لا تطابق نص المقال حرفياً، فهي غير معلَّمة فيه، ولا يُرسم ما يستند إليها وحدها.',
      other: '{count} اقتباس لا تطابق نص المقال حرفياً، فهي غير معلَّمة فيه، ولا يُرسم ما يستند إليها وحدها.',
    },
    noWebGL: 'هذا المتصفح تنقصه تقنية WebGL 2، وهذه خريطة أبسط. الأماكن وخطوط النفوذ والاقتباسات كلها فيها.',
    basemapFailed: 'تعذّر رسم الخريطة المفصّلة، وهذه خريطة أبسط. الأماكن وخطوط النفوذ والاقتباسات كلها فيها.',
    contextLost: 'سحب المتصفح من الخريطة قدرتها على الرسم، لذا تظهر خريطة أبسط إلى أن تعود.',
    landMissing: 'تعذّر تحميل اليابسة والحدود. الأماكن وخطوط النفوذ والاقتباسات كلها موجودة.',
    styleFailed: 'تعذّر تحميل نمط الخريطة الذي طلبته هذه الصفحة، فعُرضت خريطتنا بدلاً منه.',
    plain: 'تعذّر عرض لوحتنا هنا، لذا تُروى القصة كلها نصاً بسيطاً.',
    storyTooLarge: 'ملف القصة أكبر بكثير من أي قصة، لذا لم يُقرأ.',
  },

  map: {
    key: 'اللون: نوع النفوذ',
    label: 'خريطة: {title}',
    scale: 'مقياس الرسم: {length}',
    place: '{name}، {kind}: {passages}، {flows}',
    flow: 'خط نفوذ {route}: {label}. {kind}؛ {standing}',
    bundle: '{flows} {route}',
    severalRoutes: '{flows} بين أماكن عدة',
    passage: '«{quote}»',
  },

  counts: {
    places: {
      zero: 'لا أماكن',
      one: 'مكان واحد',
      two: 'مكانان',
      few: '{count} أماكن',
      many: '{count} مكاناً',
      other: '{count} مكان',
    },
    flows: {
      zero: 'لا خطوط نفوذ',
      one: 'خط نفوذ واحد',
      two: 'خطّا نفوذ',
      few: '{count} خطوط نفوذ',
      many: '{count} خط نفوذ',
      other: '{count} خط نفوذ',
    },
    passages: {
      zero: 'لا مقاطع',
      one: 'مقطع واحد',
      two: 'مقطعان',
      few: '{count} مقاطع',
      many: '{count} مقطعاً',
      other: '{count} مقطع',
    },
  },

  route: {
    oneWay: 'من {from} إلى {to}',
    oneWayVia: 'من {from} إلى {to} عبر {via}',
    twoWay: 'بين {from} و{to}',
    twoWayVia: 'بين {from} و{to} عبر {via}',
    inside: 'داخل {place}',
  },

  panel: {
    label: 'لوحة القراءة',
    tabs: { details: 'التفاصيل', article: 'المقال', list: 'القائمة', legend: 'المفتاح', about: 'عن الخريطة' },
    loading: 'يجري التحميل…',
    unreachable: 'تعذّر تحميل هذا الجزء. تحقّق من الاتصال ثم أعد المحاولة، أو حدّث الصفحة.',
    tryAgain: 'أعد المحاولة',
  },

  start: {
    begin: 'اختر مكاناً أو سهماً على الخريطة، أو ابدأ بأحد هذه الأماكن:',
    counts: '{places} · {flows} · {passages}',
  },

  tour: {
    name: 'القصة',
    begin: 'تابع القصة خطوة بخطوة',
    beginNote: '{steps}، ومع كل منها كلام المقال بنصه',
    steps: {
      zero: 'لا خطوات',
      one: 'خطوة واحدة',
      two: 'خطوتان',
      few: '{count} خطوات',
      many: '{count} خطوة',
      other: '{count} خطوة',
    },
    back: 'عودة إلى القصة: الخطوة {step} من {steps}',
    stepNamed: 'الخطوة {step} من {steps}: {title}',
  },

  placeKinds: {
    country: 'بلد',
    region: 'منطقة',
    governorate: 'محافظة',
    city: 'مدينة',
    district: 'حي',
    building: 'مبنى',
  },

  sourcing: {
    names: { reported: 'يذكره المقال', claimed: 'بحسب قائل', alleged: 'اتهام', rumoured: 'شائعات' },
    standing: '{sourcing} · {act}',
    claimedBy: 'القائل: {speaker}',
    claimedUnnamed: 'بحسب قائل لم يسمّه المقال',
    allegedBy: 'اتهام، القائل: {speaker}',
    allegedUnnamed: 'اتهام من جهة لم يسمّها المقال',
  },

  acts: {
    done: 'حدث',
    ongoing: 'مستمر',
    offered: 'عُرض',
    promised: 'وُعد به',
    discussed: 'نوقش',
    threatened: 'هُدّد به',
    refused: 'رُفض',
  },

  ...arAccess,
};
