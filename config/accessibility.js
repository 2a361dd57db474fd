const path = require('node:path');
const attributes = require('../src/platform/accessibility/aria-attributes.json');

const folder = path.resolve(__dirname, '../src/platform/accessibility');
const aria = Object.fromEntries(attributes.map((name) => [name, '']));

/**
 * A Taro plugin. Taro's weapp templates drop aria attributes: this adds them to the templates and to the runtime's
 * table alike. JavaScript, since Taro loads plugins without compiling them.
 */
module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return;
      const components = ['View', 'Text', 'Image', 'Button', 'Input', 'Textarea'];
      platform.template.mergeComponents(ctx, Object.fromEntries(components.map((name) => [name, aria])));
      platform.runtimePath = [platform.runtimePath ?? [], path.join(folder, 'aria-runtime.ts')].flat();
    },
  });
};
