/** Of NutUI's variants of a button we draw one ourselves (ui/button), of its popups the one from below (ui/sheet). */
const UNUSED =
  /nut-rtl|\[dir=rtl\]|nut-button-(primary|success|info|danger|warning|xlarge|large|small|mini|dashed|outline|none|square)|nut-icon-am-|nut-popup-(title|center|right|left|top)|nut-popup-slide-(none|center|top|right|left)/;

/** A PostCSS plugin: drops rules of NutUI that nothing here uses; every phone loads the main package's styles. */
module.exports = () => ({
  postcssPlugin: 'unused-styles',
  Once(root) {
    root.walkRules((rule) => {
      const used = rule.selectors.filter((selector) => !UNUSED.test(selector));
      if (used.length === 0) rule.remove();
      else if (used.length < rule.selectors.length) rule.selectors = used;
    });
  },
});
module.exports.postcss = true;
