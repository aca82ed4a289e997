import { describe, expect, it } from 'vitest';
import { sharedNotices } from '../../../src/packaging/third-party';

const WORDS = 'Permission is granted, provided that the above\ncopyright notice appears in all copies.';

describe('notices of what others hold', () => {
  it('give the same words once, under every name and every copyright', () => {
    const rewrapped = WORDS.replace('above\ncopyright', 'above copyright');
    const notices = sharedNotices([
      {
        title: 'one 1.0.0: ISC',
        licence: `ISC License\n\nCopyright (c) 2020, One\nCopyright 2021 Another\n\n${WORDS}`,
      },
      { title: 'two 2.0.0: MIT', licence: `Copyright 2019 Two\n\nOther words.` },
      { title: 'three 3.0.0: ISC', licence: `ISC License\n\nCopyright 2022 Three\n\n${rewrapped}\n` },
    ]);
    expect(notices).toHaveLength(2);
    const [shared = '', other = ''] = notices;
    for (const line of [
      '## one 1.0.0: ISC',
      'Copyright (c) 2020, One',
      'Copyright 2021 Another',
      '## three 3.0.0: ISC',
      'Copyright 2022 Three',
    ])
      expect(shared).toContain(line);
    expect(shared.match(/Permission is granted/g)).toHaveLength(1);
    expect(shared).toContain('copyright notice appears in all copies.');
    expect(other).toBe('## two 2.0.0: MIT\n\nCopyright 2019 Two\n\n```text\nOther words.\n```');
  });
});
