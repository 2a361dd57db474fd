import path from 'node:path';
import { defineConfig, type UserConfigExport } from '@tarojs/cli';

// The browser build talks to the embedded cloud alone, which has these templates.
const localTemplate = (name: string) => (process.env.TARO_ENV === 'h5' ? name : '');

const root = path.resolve(__dirname, '..');

const unusedStyles = { [path.join(__dirname, 'unused-styles')]: { enable: true } };

/** Settings of the environment as constants of the build; empty where not set. */
const writtenIn = (...names: string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, JSON.stringify(process.env[name] ?? '')]));

/** How both platforms are built from `src`. NutUI is drawn at 375, so everything is. */
export default defineConfig<'webpack5'>(async () => {
  const config: UserConfigExport<'webpack5'> = {
    projectName: 'zhengce-baishitong',
    date: '2026-11-25',
    designWidth: 375,
    deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
    sourceRoot: 'src',
    outputRoot: `dist/${process.env.TARO_ENV}`,
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    cache: { enable: false },
    // WeChat reads UTF-8, in which a Chinese character takes half of what its escape does.
    terser: { enable: true, config: { output: { ascii_only: false } } },
    // NutUI's icons are <i>, which has no template of its own on WeChat.
    plugins: ['@tarojs/plugin-html', path.join(__dirname, 'accessibility')],
    alias: { '@': path.join(root, 'src'), '@core': path.join(root, 'cloudfunctions/core') },
    // Written into the build: there is no process.env on WeChat.
    env: {
      ...writtenIn('TARO_APP_CLOUD_ENV', 'TARO_APP_OPERATOR', 'TARO_APP_FILING_NUMBER', 'TARO_APP_ADDRESS'),
      ...writtenIn('TARO_APP_SPEECH_PLUGIN'),
      TARO_APP_REMINDER_TEMPLATE: JSON.stringify(
        process.env.TARO_APP_REMINDER_TEMPLATE ?? localTemplate('local-reminder'),
      ),
      TARO_APP_STAFF_TEMPLATE: JSON.stringify(process.env.TARO_APP_STAFF_TEMPLATE ?? localTemplate('local-staff')),
      TARO_APP_ANSWER_TEMPLATE: JSON.stringify(process.env.TARO_APP_ANSWER_TEMPLATE ?? localTemplate('local-answer')),
    },
    // Named by path when a page is shared or a poster drawn, so no import brings them along.
    copy: {
      patterns: ['reader', 'poster'].map((root) => ({
        from: `src/${root}/pictures/`,
        to: `dist/${process.env.TARO_ENV}/${root}/pictures/`,
      })),
      options: {},
    },
    mini: {
      compile: { include: [path.join(root, 'cloudfunctions/core')] },
      optimizeMainPackage: { enable: true },
      miniCssExtractPluginOption: { ignoreOrder: true },
      imageUrlLoaderOption: { limit: 0 },
      postcss: { ...unusedStyles, pxtransform: { enable: true, config: {} }, cssModules: { enable: false } },
    },
    h5: {
      compile: { include: [path.join(root, 'cloudfunctions/core')] },
      publicPath: './',
      staticDirectory: 'static',
      router: { mode: 'hash' },
      output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'chunk/[name].[contenthash:8].js' },
      imageUrlLoaderOption: { limit: 0 },
      miniCssExtractPluginOption: {
        ignoreOrder: true,
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[contenthash:8].css',
      },
      postcss: {
        ...unusedStyles,
        autoprefixer: { enable: true, config: {} },
        cssModules: { enable: false },
        // A wide window gets a phone-wide column, so the root font stops growing at 430 px.
        pxtransform: { enable: true, config: { baseFontSize: 20, minRootSize: 17, maxRootSize: 22.9333 } },
      },
      webpackChain(chain) {
        // One runtime and one vendor chunk: by default every page gets its own copy.
        chain.optimization.runtimeChunk('single').splitChunks({
          chunks: 'all',
          cacheGroups: {
            default: false,
            defaultVendors: false,
            vendors: { name: 'vendors', test: /[\\/]node_modules[\\/]/, minChunks: 2, priority: 10 },
            // What staff pages alone share no citizen loads.
            staff: {
              name: 'staff',
              test: /[\\/]src[\\/](desk|office|features[\\/]office)[\\/]/,
              minChunks: 2,
              priority: 5,
            },
            common: { name: 'common', minChunks: 2, priority: 1, reuseExistingChunk: true },
          },
        });
      },
    },
  };
  return config;
});
