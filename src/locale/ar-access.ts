/** What those hear who listen, and what hands are told that touch or press keys. */
import type { Dictionary } from './dictionary';

export const arAccess: Pick<Dictionary, 'access'> = {
  access: {
    skip: 'تجاوز الخريطة ونصّها',
    skipped: 'نهاية الخريطة',
    keys: 'مفاتيح الأسهم تحرّك الخريطة، وعلامتا الزائد والناقص للتكبير والتصغير، وHome لعرضها كاملة. ‏Shift مع أحدها ينقل إلى أقرب مكان في اتجاهه، وEnter يفتحه، وEscape يغلقه.',
    summary: 'المعروض: {places} و{flows}.',
    busiest: 'أكثر الأسهم تلتقي عند {place}: {flows}.',
    looksAt: 'وسط المشهد أقرب إلى {place}.',
    controls: 'أدوات الخريطة',
    move: 'تحريك الخريطة',
    up: 'إلى أعلى',
    down: 'إلى أسفل',
    left: 'إلى اليسار',
    right: 'إلى اليمين',
    sheet: { low: 'اللوحة منخفضة: ارفعها', half: 'اللوحة في نصف الارتفاع: ارفعها', high: 'اللوحة مرفوعة: اخفضها' },
    twoFingers: 'حرّك الخريطة بإصبعين',
    wheel: 'للتكبير اضغط Ctrl أو ⌘ مع العجلة، أو انقر الخريطة أولاً',
  },
};
