import { expect, it } from 'vitest';
import { chainOf, flatImports } from '../../../src/packaging/flat-imports';

const FILES = {
  'chunks/app.js': { imports: ['chunks/core.js', 'chunks/vendor.js'] },
  'chunks/core.js': { imports: ['chunks/runtime.js', 'chunks/vendor.js'] },
  'chunks/vendor.js': { imports: [] },
  'chunks/runtime.js': { imports: [] },
  'chunks/list.js': { imports: ['chunks/core.js', 'chunks/filter.js', 'https://elsewhere.example/x.js'] },
  'chunks/filter.js': { imports: ['chunks/list.js'] },
};

it('asks for the whole chain with its first', () => {
  expect(flatImports('const load = () => import("./chunks/app.js");', 'shell.js', FILES, new Set())).toBe(
    'const load = () => Promise.all([import("./chunks/app.js"),import("./chunks/core.js"),' +
      'import("./chunks/runtime.js"),import("./chunks/vendor.js")]).then(([first])=>first);',
  );
});

it('leaves out what is there already, rings and what is of others', () => {
  const before = chainOf('chunks/app.js', FILES);
  expect(flatImports("import('./list.js')", 'chunks/app.js', FILES, before)).toBe(
    "Promise.all([import('./list.js'),import('./filter.js')]).then(([first])=>first)",
  );
});

it('leaves alone what is no chain', () => {
  const code = 'import("./vendor.js"); import("./unknown.js"); import(name); text("import(./list.js)");';
  expect(flatImports(code, 'chunks/app.js', FILES, new Set())).toBe(code);
});
