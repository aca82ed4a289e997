/**
 * To which country a piece of land is counted, and which lines are disputed. Natural Earth draws who holds the ground; this
 * map follows the position of the United Nations where one is known, and flags what is disputed. SOURCES.md says it in words.
 */

/** Pieces that are cut out of Natural Earth's along the lines in `hand/cuts.geojson`. */
export const GOLAN = 'golan';
export const EAST_JERUSALEM = 'east-jerusalem';
const WESTERN_SAHARA = 'western-sahara';
const CRIMEA = 'crimea';

/** Natural Earth's `adm1_code`s that are one piece here. */
const PIECE_OF_CODE: Readonly<Record<string, string>> = { 'RUS-283': CRIMEA, 'RUS-5482': CRIMEA };

const COUNTRY_OF_PIECE: Readonly<Record<string, string>> = {
  [CRIMEA]: 'UKR', // with Sevastopol: General Assembly resolution 68/262
  [GOLAN]: 'SYR', // Security Council resolution 497
  [EAST_JERUSALEM]: 'PSE', // Security Council resolution 478
  [WESTERN_SAHARA]: 'ESH', // west of the berm; a non-self-governing territory to the United Nations
};

/** Natural Earth's own codes (`adm0_a3`) to ISO 3166-1 alpha-3, or to the country that a dependency is drawn with. */
const COUNTRY_OF_UNIT: Readonly<Record<string, string>> = {
  PSX: 'PSE',
  SAH: 'ESH',
  SDS: 'SSD',
  KOS: 'XKX', // not in ISO 3166-1; the code in common use
  SOL: 'SOM',
  CYN: 'CYP',
  KAB: 'KAZ',
  USG: 'CUB',
  ESB: 'GBR',
  WSB: 'GBR',
  ALD: 'FIN',
  HKG: 'CHN',
  MAC: 'CHN',
  IOA: 'AUS',
  CSI: 'AUS',
  ATC: 'AUS',
  CLP: 'FRA',
};

/** Counted to no country, or to one that others claim: shaded. Ids of pieces, or `adm1_code`. */
export const DISPUTED_AREAS: readonly string[] = [GOLAN, EAST_JERUSALEM, 'KAS+00?', 'PGA+00?', 'PFA+00?'];

/** Borders in dispute: each side is a country (ISO 3166-1 alpha-3), an `adm1_code`, or the id of a piece that we cut. */
export const DISPUTED_BORDERS: readonly (readonly [string, string])[] = [
  ['ISR', 'PSE'],
  ['ISR', 'SYR'],
  ['ISR', 'LBN'],
  [GOLAN, 'SYR'],
  [GOLAN, 'LBN'],
  [EAST_JERUSALEM, 'PSE'],
  ['ESH', 'MAR'],
  [WESTERN_SAHARA, 'SAH+00?'], // the berm
  ['SRB', 'XKX'],
  ['SOL+00?', 'SOM'],
  ['SOM', 'ETH'],
  ['CYN+00?', 'CYP'],
  [CRIMEA, 'UKR'],
  ['GEO-3015', 'GEO'],
  ['PRK', 'KOR'],
  ['EGY', 'SDN-149'], // Hala'ib
  ['SDN', 'SSD'],
  ['KEN', 'SSD'],
  ['KAS+00?', 'IND'],
  ['KAS+00?', 'PAK'],
  ['KAS+00?', 'CHN'],
  ['IND-2431', 'PAK'],
  ['IND-20012', 'PAK'],
  ['IND-20012', 'CHN'],
  ['IND-3299', 'CHN'],
  ['PAK-1111', 'CHN'],
];

export interface Piece {
  /** `adm1_code`, or the id of a piece that we cut or join. */
  readonly code: string;
  /** ISO 3166-1 alpha-3, or Natural Earth's code where there is none. */
  readonly country: string;
}

/** The piece that a feature of Natural Earth belongs to, by its `adm1_code` and `adm0_a3`. */
export function pieceOf(adm1Code: string, unit: string): Piece {
  const code = PIECE_OF_CODE[adm1Code] ?? adm1Code;
  return { code, country: COUNTRY_OF_PIECE[code] ?? COUNTRY_OF_UNIT[unit] ?? unit };
}

/** Whether the line between two pieces is in dispute, in either order. */
export function isDisputed(a: Piece, b: Piece): boolean {
  if (a.code === b.code) return false;
  return DISPUTED_BORDERS.some(
    ([left, right]) => (isSide(a, left) && isSide(b, right)) || (isSide(a, right) && isSide(b, left)),
  );
}

/** Codes that a rule above speaks of: they stay apart when the pieces of a country are joined. */
export function hasOwnRule(code: string): boolean {
  return DISPUTED_AREAS.includes(code) || DISPUTED_BORDERS.some((pair) => pair.includes(code));
}

function isSide(piece: Piece, side: string): boolean {
  return piece.code === side || piece.country === side;
}
