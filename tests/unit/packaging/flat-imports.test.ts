import { expect, it } from 'vitest';
import { chainOf, filesOf, flatImports } from '../../../src/packaging/flat-imports';

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

it('sends who imports what only hands on to the file behind it', () => {
  const chunk = (fileName: string, imports: string[], code: string) => ({ type: 'chunk', fileName, imports, code });
  const files = filesOf({
    app: chunk('chunks/app.js', ['chunks/core.js'], 'export{t as createWidget,u as default}from"./core.js";\n'),
    core: chunk('chunks/core.js', ['chunks/vendor.js'], 'import{x}from"./vendor.js";export{x as t,y as u};'),
    vendor: chunk('chunks/vendor.js', [], 'export{x};'),
    lone: chunk('chunks/lone.js', ['chunks/vendor.js'], 'export { x as only } from "./vendor.js"'),
  } as unknown as Parameters<typeof filesOf>[0]);
  const flat = (code: string) => flatImports(code, 'shell.js', files, new Set());
  expect(flat('import("./chunks/app.js")')).toBe(
    'Promise.all([import("./chunks/core.js"),import("./chunks/vendor.js")])' +
      '.then(([first])=>({createWidget:first.t,default:first.u}))',
  );
  expect(flat('import("./chunks/lone.js")')).toBe('import("./chunks/vendor.js").then((first)=>({only:first.x}))');
  expect(flat('import("./chunks/vendor.js")')).toBe('import("./chunks/vendor.js")');
});

it('leaves alone what is no chain', () => {
  const code = 'import("./vendor.js"); import("./unknown.js"); import(name); text("import(./list.js)");';
  expect(flatImports(code, 'chunks/app.js', FILES, new Set())).toBe(code);
});
