import { describe, expect, it } from 'vitest';
import { bareImport, leanSheet, leanTemplate } from '../../../src/packaging/lean';

describe('a sheet without white space', () => {
  it.each([
    ['.a {\n    color: red;\n    margin: 0 auto;\n  }\n', '.a{color:red;margin:0 auto}'],
    ['.a :is(.b, .c) > .d {\n color: red;\n}', '.a :is(.b, .c) > .d{color:red}'],
    ['/* why: {so} */\n.a::before {\n  content: "— ";\n}', '.a::before{content:"— "}'],
    [
      '@media (pointer: coarse) {\n  .a {\n    width: calc(100% - 2px);\n  }\n}',
      '@media (pointer: coarse){.a{width:calc(100% - 2px)}}',
    ],
    ['.a {\n  grid: minmax(0, 1fr) / 2rem;\n}\n.b:hover .c {\n}', '.a{grid:minmax(0,1fr) / 2rem}.b:hover .c{}'],
    [
      `\${first}\n  .a {\n    margin: 0;\n  }\n  \${HEAD} {\n    .b {\n      x: y;\n    }\n  }}\n`,
      `\${first}.a{margin:0}\${HEAD}{.b{x:y}}}`,
    ],
    [
      `.a {\n  margin: \${SPACE.small}px \${2 * SPACE.wide} 0;\n}\n.b {\n  x: \${SPACE.y};\n}`,
      `.a{margin: \${SPACE.small}px \${2 * SPACE.wide} 0}.b{x: \${SPACE.y}}`,
    ],
    ['.a :hover,\n.b {\n  x: y;\n}', '.a :hover, .b{x:y}'],
  ])('%j means the same', (css, lean) => {
    expect(leanSheet(css)).toBe(lean);
    expect(leanSheet(lean)).toBe(lean);
  });
});

describe('a template without indents', () => {
  it.each([
    ['html`\n    <p>one\n      two</p>\n  `;\n', 'html`\n<p>one\ntwo</p>\n`;\n'],
    ['// Why.\n\n  const a = `b  c`\n  return a;', '// Why.\nconst a = `b  c`\nreturn a;'],
  ])('%j means the same', (code, lean) => {
    expect(leanTemplate(code)).toBe(lean);
    expect(leanTemplate(lean)).toBe(lean);
  });
});

describe('an import without what Vite wraps it in', () => {
  it.each([
    ['a = __vitePreload(() => import("./b.js"), __VITE_PRELOAD__, import.meta.url);', 'a = import("./b.js");'],
    [
      `x(() => __vitePreload(async () => {\n  const { ar, en: e } = await import("./ar.js");\n  return { ar, en: e };\n}, __VITE_PRELOAD__, import.meta.url).then(({ ar }) => ar));`,
      'x(() => import("./ar.js").then(({ ar }) => ar));',
    ],
    ['a = import("./b.js");', 'a = import("./b.js");'],
  ])('%j means the same', (code, bare) => {
    expect(bareImport(code)).toBe(bare);
  });

  it('is refused where it is wrapped otherwise', () => {
    expect(() => bareImport('__vitePreload(load(), __VITE_PRELOAD__)')).toThrow('__vitePreload(load()');
  });
});
