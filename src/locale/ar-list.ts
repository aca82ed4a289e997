/** What the list says: its search, its filter and its table. */
import type { Dictionary } from './dictionary';

export const arList: Pick<Dictionary, 'filter' | 'search' | 'table' | 'lists'> = {
  filter: {
    title: 'اعرض فقط',
    facets: {
      kind: 'النوع',
      sourcing: 'على ذمة من',
      act: 'ما آل إليه',
      actor: 'الفاعل أو المقصود',
      speaker: 'القائل',
      place: 'المكان',
    },
    articleVoice: 'المقال بلسانه',
    sentence: '{shown} من أصل {total}: {what}',
    shown: { zero: 'لا شيء', one: 'واحد', two: 'اثنان', few: '{count}', many: '{count}', other: '{count}' },
    none: 'لا شيء',
    total: {
      zero: 'صفر',
      one: 'خط نفوذ واحد',
      two: 'خطَّي نفوذ',
      few: '{count} خطوط نفوذ',
      many: '{count} خط نفوذ',
      other: '{count} خط نفوذ',
    },
    asked: {
      kind: '{names}',
      sourcing: '{names}',
      act: '{names}',
      actor: 'الفاعل أو المقصود: {names}',
      speaker: 'القائل: {names}',
      place: 'من أو إلى أو عبر: {names}',
    },
    nothing: 'ألغِ شرطاً منها ليظهر المزيد.',
    beyond: {
      zero: 'كل ما اخترته من بينها.',
      one: 'الخط الذي اخترته ليس من بينها، وهو معروض معها.',
      two: 'خطان مما اخترته ليسا من بينها، وهما معروضان معها.',
      few: '{count} خطوط مما اخترته ليست من بينها، وهي معروضة معها.',
      many: '{count} خطاً مما اخترته ليست من بينها، وهي معروضة معها.',
      other: '{count} خط مما اخترته ليست من بينها، وهي معروضة معها.',
    },
    leftOut: {
      zero: 'كل خطوط هذا المكان معروضة.',
      one: 'لهذا المكان خط نفوذ آخر لا يظهر، لأنه خارج ما طلبت عرضه.',
      two: 'لهذا المكان خطّا نفوذ آخران لا يظهران، لأنهما خارج ما طلبت عرضه.',
      few: 'لهذا المكان {count} خطوط نفوذ أخرى لا تظهر، لأنها خارج ما طلبت عرضه.',
      many: 'لهذا المكان {count} خط نفوذ آخر لا تظهر، لأنها خارج ما طلبت عرضه.',
      other: 'لهذا المكان {count} خط نفوذ آخر لا تظهر، لأنها خارج ما طلبت عرضه.',
    },
    clear: 'اعرض الكل',
    clearFacet: '{facet}: اعرض الكل',
    change: 'تعديل',
    more: 'خيارات أخرى: على ذمة من، ما آل إليه، الفاعلون، القائلون، الأماكن',
  },

  search: {
    label: 'ابحث في الأماكن وخطوط النفوذ والمقاطع',
    found: 'نتيجة البحث: {places} و{flows} و{passages}.',
    none: 'لا نتيجة للبحث عن «{query}». جرّب أحرفاً أقل، أو كلمة واحدة.',
    noneFiltered: 'ولم يشمل البحث إلا ما طلبت عرضه: اعرض الكل لتبحث في كل شيء.',
  },

  table: {
    label: 'جدول خطوط النفوذ، يمكن تمريره أفقياً',
    columns: {
      flow: 'خط النفوذ',
      from: 'من',
      to: 'إلى',
      by: 'الفاعل',
      kind: 'النوع',
      sourcing: 'على ذمة من',
      act: 'ما آل إليه',
      speaker: 'القائل',
      line: 'السطر',
    },
    sortBy: 'ترتيب بحسب: {column}',
    line: 'السطر {line}',
  },

  lists: {
    places: 'الأماكن',
    flows: 'خطوط النفوذ',
    passages: 'مقاطع المقال',
    underThumb: 'هنا أكثر من عنصر، فأيّها تريد؟',
  },
};
