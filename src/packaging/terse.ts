/** Our own code once more through a minifier that looks longer: what is loaded for readers is worth a few seconds of a build. */
import { minify } from 'terser';
import type { Plugin } from 'vite';

/** Comes minified by those who make it, and is too large to gain by it. */
const FOREIGN = /(^|\/)maplibre-/;

/** The same module in fewer letters. Its licences and the names that it exports stay. */
export async function terse(code: string): Promise<string> {
  const { code: shorter } = await minify(code, {
    module: true,
    ecma: 2020,
    compress: { passes: 3 },
    format: { comments: /^!|@license|@preserve/ },
  });
  if (shorter === undefined) throw new Error('terser gave no code back');
  return shorter;
}

export function terseChunks(): Plugin {
  return {
    name: 'terse-chunks',
    apply: 'build',
    async generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && !FOREIGN.test(file.fileName)) file.code = await terse(file.code);
    },
  };
}
