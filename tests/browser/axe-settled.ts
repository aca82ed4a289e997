/** What axe cannot decide alone, each settled by hand. Keys are axe's rules. */
export const SETTLED: Readonly<Record<string, string>> = {
  'color-contrast':
    'Undecided where text lies over the map picture, or under a gradient or pseudo-element. The names there stand on plates or halos of the token colours, whose contrast is fixed in the tokens.',
  'hidden-content':
    'Says that there is content which is hidden now: what other states show. Each of these states is looked at in a test of its own.',
  'color-contrast-enhanced': 'As color-contrast; its level AAA is not promised.',
};
