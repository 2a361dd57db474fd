import path from 'node:path';
import { ARIA_COMPONENTS } from '../src/platform/accessibility/aria-attributes';

interface MiniPlatform {
  template?: { mergeComponents: (ctx: PluginContext, patch: typeof ARIA_COMPONENTS) => void };
  runtimePath?: string | string[];
}

interface PluginContext {
  registerMethod: (method: { name: string; fn: (platform: MiniPlatform) => void }) => void;
}

/** Taro's weapp templates drop aria attributes: this adds them to the templates and to the runtime's table alike. */
export default (ctx: PluginContext) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: MiniPlatform) {
      if (!platform.template) return;
      platform.template.mergeComponents(ctx, ARIA_COMPONENTS);
      const runtime = path.resolve(__dirname, '../src/platform/accessibility/aria-runtime.ts');
      platform.runtimePath = [platform.runtimePath ?? [], runtime].flat();
    },
  });
};
