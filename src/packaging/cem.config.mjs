/** What the manifest is made from: the class comment of the element, and the accessors of its base class. */
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/** Where the editors' data goes: beside the built files. */
const EDITORS = { outdir: 'dist' };

/** The class as its users see it: no private members, and the file that they import. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules = customElementsManifest.modules.filter(
      ({ path }) => path === 'src/influence-map.ts',
    );
    for (const module of customElementsManifest.modules) {
      module.path = 'dist/influence-map.js';
      module.exports = module.exports.filter(({ name }) => name === 'InfluenceMap');
      for (const item of module.exports) item.declaration.module = module.path;
      for (const declaration of module.declarations) {
        declaration.members = declaration.members?.filter(
          ({ privacy }) => privacy === undefined || privacy === 'public',
        );
        for (const member of [...(declaration.members ?? []), ...(declaration.attributes ?? [])])
          delete member.inheritedFrom;
        delete declaration.superclass;
      }
    }
  },
};

export default {
  globs: ['src/influence-map.ts', 'src/element/attributes.ts'],
  outdir: '.',
  // Its field in package.json is ours to write.
  packagejson: false,
  plugins: [
    publicOnly,
    customElementVsCodePlugin({
      ...EDITORS,
      htmlFileName: 'vscode.html-custom-data.json',
      cssFileName: 'vscode.css-custom-data.json',
    }),
    customElementJetBrainsPlugin({ ...EDITORS, webTypesFileName: 'web-types.json', packageJson: false }),
  ],
};
