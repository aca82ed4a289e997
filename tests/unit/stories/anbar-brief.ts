/**
 * What the first story must carry, read off the article by an editor and written down apart from the story file, so
 * that the tests have something to hold the file against.
 */

/** How a place is written in the article, prefixes (ال، ل، و، ب) left off, and lines (1-based) that must name it. */
export interface BriefPlace {
  readonly name?: readonly string[];
  readonly demonym?: readonly string[];
  readonly lines: readonly number[];
}

export const PLACES: Readonly<Record<string, BriefPlace>> = {
  anbar: { name: ['أنبار', 'انبار'], lines: [3, 9, 10, 29, 30] },
  ramadi: { name: ['رمادي'], lines: [29] },
  baghdad: { name: ['بغداد'], lines: [6, 11, 19, 27, 30] },
  'green-zone': { name: ['المنطقة الخضراء'], lines: [19] },
  'khuld-hall': { name: ['قاعة “خُلْد”', 'خلية “الصقور”'], lines: [19] },
  'national-information-centre': { name: ['مركز المعلومات الوطني'], lines: [20] },
  'council-of-ministers': { name: ['الأمانة العامة لمبنى مجلس الوزراء'], lines: [22] },
  'russian-embassy': { name: ['السفارة الروسية'], lines: [30] },
  moscow: { name: ['موسكو'], lines: [6, 14, 22, 24, 26, 27, 30] },
  kremlin: { name: ['كرملين'], lines: [11, 19, 29] },
  damascus: { name: ['دمشق'], lines: [14] },
  washington: { name: ['واشنطن'], lines: [3, 15] },
  iraq: { name: ['عراق'], demonym: ['عراقية', 'عراقيين', 'عراقي'], lines: [8, 9, 11, 14, 15, 19, 23, 26, 27, 28, 29] },
  syria: { name: ['سوريا'], lines: [10, 14, 18, 25, 26] },
  'northwest-syria': { name: ['شمال غرب سوريا'], lines: [25] },
  russia: {
    name: ['روسيا'],
    demonym: ['روسيين', 'روسية', 'روسي', 'روس'],
    lines: [4, 9, 10, 11, 12, 14, 16, 17, 19, 26, 27],
  },
  'united-states': {
    name: ['الولايات المتحدة', 'أمريكا'],
    demonym: ['أمريكيين', 'أمريكيون', 'أمريكيان', 'أمريكية', 'أمريكي'],
    lines: [2, 4, 5, 9, 10, 11, 15, 16, 28],
  },
  iran: { name: ['إيران', 'ايران'], demonym: ['إيرانية', 'إيراني'], lines: [18, 23, 24, 26, 27] },
  'saudi-arabia': { name: ['المملكة العربية السعودية'], lines: [27] },
  turkey: { demonym: ['تركي'], lines: [25] },
  'united-kingdom': { demonym: ['بريطاني'], lines: [14] },
  'middle-east': { name: ['الشرق الأوسط'], lines: [13] },
};

/** Words in which a spelling above stands, or a place seems to stand, without being named. */
export const TRAPS: readonly string[] = ['بنيران', 'مشتركة', 'فيلق القدس', 'الدول العربية'];

/** All that lies in another place, by the article or by plain geography. */
export const WITHIN: Readonly<Record<string, string>> = {
  kremlin: 'moscow',
  moscow: 'russia',
  'green-zone': 'baghdad',
  'khuld-hall': 'baghdad',
  'national-information-centre': 'baghdad',
  'council-of-ministers': 'baghdad',
  'russian-embassy': 'baghdad',
  baghdad: 'iraq',
  anbar: 'iraq',
  ramadi: 'anbar',
  damascus: 'syria',
  'northwest-syria': 'syria',
  washington: 'united-states',
};

export interface BriefFlow {
  /** `from > to`, or `from = to` where it goes both ways. */
  readonly ends: string;
  readonly via?: string;
  readonly kind: string;
  readonly sourcing: string;
  readonly act: string;
  readonly inferred: readonly string[];
  /** Who speaks in the passage that says it; absent where the article itself does. */
  readonly speaker?: string;
  /** Lines of the article, 1-based, that the evidence must take in. */
  readonly lines: readonly number[];
}

/** One row a flow: ends | kind | sourcing act | inferred | speaker | lines. */
const ROWS = `
united-states > anbar | arms | claimed promised | to | unnamed-speaker | 2
russia > anbar | arms | claimed promised | from to | unnamed-speaker | 2
united-states > anbar | arms | claimed promised | to | unnamed-speaker | 4
united-states > iraq | aid | claimed ongoing | to | war-defenders | 5
united-states > iraq | military | claimed ongoing | to | war-defenders | 5
united-states > baghdad | pressure | claimed done | | us-officials | 6 7
united-states > iraq | pressure | claimed done | to | us-officials | 6
russia > iraq | diplomacy | reported ongoing | | | 8
united-states > iraq | military | reported done | | | 8
russia > syria | military | claimed ongoing | to | faisal-asafi | 10
syria > anbar | military | claimed ongoing | | faisal-asafi | 10
russia > iraq | diplomacy | claimed ongoing | | two-us-officials | 11 12
kremlin > iraq | arms | reported offered | | | 11
united-states > iraq via baghdad | arms | reported ongoing | | | 11
russia > middle-east | diplomacy | claimed ongoing | from | two-us-officials | 13
russia > iraq | military | rumoured discussed | | | 14
russia > syria | military | reported ongoing | | | 14
russia > damascus | military | reported ongoing | | | 14
moscow > syria | military | alleged ongoing | | philip-hammond | 14
united-kingdom > moscow | pressure | reported done | | philip-hammond | 14
united-states > iraq | military | reported done | | | 15
united-states > iraq | military | reported done | | | 15
washington > iraq | diplomacy | reported ongoing | | | 15
russia > iraq | diplomacy | claimed ongoing | | iraqi-officials | 16
russia > iraq | arms | claimed ongoing | | saad-al-hadithi | 17
iran = iraq | intelligence | claimed ongoing | | saad-al-hadithi | 18 19
syria = iraq | intelligence | claimed ongoing | | saad-al-hadithi | 18 19
russia = iraq | intelligence | claimed ongoing | | saad-al-hadithi | 18 19
russia > khuld-hall | intelligence | claimed ongoing | | baghdad-sources | 19
russia > national-information-centre | intelligence | claimed ongoing | | daily-beast-sources | 20 21
moscow > council-of-ministers | intelligence | claimed ongoing | | baghdad-sources | 22
iran > baghdad | intelligence | reported ongoing | to | | 23
iran > iraq | arms | reported ongoing | | | 23
iran > iraq | military | reported ongoing | | | 23
iran > moscow | diplomacy | claimed done | | fars-agency | 24
turkey > northwest-syria | military | reported done | | | 25
iran > northwest-syria | military | rumoured done | from | | 25
iran > moscow | diplomacy | reported done | from | | 26
russia > iraq | arms | claimed done | | hakim-al-zamili | 26
iraq > russia | intelligence | claimed ongoing | | hakim-al-zamili | 26
iran = russia | diplomacy | claimed ongoing | | hakim-al-zamili | 26
iran = iraq | diplomacy | claimed ongoing | | hakim-al-zamili | 26
russia = iraq | diplomacy | claimed ongoing | | hakim-al-zamili | 26
russia > saudi-arabia | diplomacy | reported refused | | | 27
iraq > moscow | diplomacy | reported done | | | 27
moscow > baghdad | intelligence | claimed discussed | | popular-mobilization-commander | 27
moscow > united-states | pressure | claimed discussed | | popular-mobilization-commander | 28
iraq > united-states | pressure | claimed discussed | | popular-mobilization-commander | 28
iraq > united-states | pressure | claimed threatened | | popular-mobilization-commander | 28
kremlin > iraq | diplomacy | reported ongoing | | | 29
russia > iraq | intelligence | reported ongoing | | | 29
iraq > ramadi | military | reported ongoing | | | 29
moscow > anbar | diplomacy | reported ongoing | | | 30
russian-embassy > iraq | diplomacy | claimed ongoing | | unnamed-reports | 30
russian-embassy > iraq | diplomacy | claimed done | from | unnamed-reports | 30
`;

export const FLOWS: readonly BriefFlow[] = ROWS.trim().split('\n').map(readRow);

function readRow(row: string): BriefFlow {
  const [ends = '', kind = '', manner = '', inferred = '', speaker = '', lines = ''] = row
    .split('|')
    .map((cell) => cell.trim());
  const [pair = '', via] = ends.split(' via ');
  const [sourcing = '', act = ''] = manner.split(' ');
  return {
    ends: pair,
    ...(via === undefined ? {} : { via }),
    kind,
    sourcing,
    act,
    inferred: inferred.split(' ').filter(Boolean),
    ...(speaker === '' ? {} : { speaker }),
    lines: lines.split(' ').map(Number),
  };
}
