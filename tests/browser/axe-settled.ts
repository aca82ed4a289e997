/** What axe cannot decide alone, each settled by hand, as narrowly as it can be. */
export interface Settled {
  /** Axe's rule. */
  readonly rule: string;
  /** Which of the elements that it leaves undecided: by axe's own message. */
  readonly because: RegExp;
  readonly reason: string;
}

/** Rules that are not asked. */
export const UNPROMISED: Readonly<Record<string, string>> = {
  'color-contrast-enhanced':
    'Level AAA, 7:1. What is promised is 4.5:1, and the colours of the land and of secondary words stand between the two.',
};

const TOKENS =
  'Words stand on the grounds of the tokens, whose contrast is held to 4.5:1 in tests/unit/element/tokens.test.ts. ';

export const SETTLED: readonly Settled[] = [
  {
    rule: 'color-contrast',
    because: /overlap(s|ped by) (an)?other element|partially obscured/,
    reason: `${TOKENS}On the map they have plates or halos of those grounds over whatever lies below; in the panel axe meets what is scrolled out of sight; under a thumb, lines of one button that lie close.`,
  },
  {
    rule: 'color-contrast',
    because: /contains an image node|due to a pseudo element/,
    reason: `${TOKENS}The image is the arrow beside the word in the key, the pseudo-element a bar or a dot beside the words: neither lies under them.`,
  },
  {
    rule: 'color-contrast',
    because: /too short to determine/,
    reason: `${TOKENS}Axe takes one digit for a picture. It is a count, in the ink of the longer counts beside it.`,
  },
  {
    rule: 'hidden-content',
    because: /hidden content/,
    reason:
      'The shell that waited, the grip of the sheet on narrow elements, counts that have no room: what other states and sizes show is looked at there.',
  },
  {
    rule: 'heading-order',
    because: /Unable to determine previous heading/,
    reason: 'The first heading inside the element, whose level is 2: what stands before it is the page’s own.',
  },
];

/** Whether what axe leaves open of an element is settled. */
export function settles(rule: string, { any, all, none }: AxeNode): boolean {
  return SETTLED.some(
    (one) => one.rule === rule && [...any, ...all, ...none].every(({ message }) => one.because.test(message)),
  );
}

interface AxeNode {
  readonly any: readonly { readonly message: string }[];
  readonly all: readonly { readonly message: string }[];
  readonly none: readonly { readonly message: string }[];
}
