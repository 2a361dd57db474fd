import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { bundleFunctions } from '../../deploy/bundle';
import { writeSeed } from '../../deploy/seed/write';

export const ROOT = path.resolve(__dirname, '../..');
export const CACHE = path.join(ROOT, '.cache', 'build');

export const TARGETS = ['weapp', 'h5', 'functions', 'seed'] as const;
export type TargetName = (typeof TARGETS)[number];

interface Target {
  /** What is built, in words for the terminal. */
  title: string;
  /** Files and folders the output follows from. */
  inputs: string[];
  output: string;
  build: () => Promise<unknown>;
}

const APP_INPUTS = [
  'src',
  'config',
  'cloudfunctions/core/contract',
  'cloudfunctions/core/domain',
  'babel.config.js',
  'project.config.json',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** The compiler's own output goes to a file: it is long, and wanted only when the build fails. */
async function taro(platform: 'weapp' | 'h5'): Promise<void> {
  await rm(path.join(ROOT, 'dist', platform), { recursive: true, force: true });
  mkdirSync(CACHE, { recursive: true });
  const log = path.join(CACHE, `${platform}.log`);
  const cli = path.join(ROOT, 'node_modules/@tarojs/cli/bin/taro');
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(process.execPath, [cli, 'build', '--type', platform], {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const file = createWriteStream(log);
    child.stdout.pipe(file, { end: false });
    child.stderr.pipe(file, { end: false });
    child.on('error', reject);
    child.on('close', (exit) => file.end(() => resolve(exit)));
  });
  if (code === 0) return;
  throw new Error(
    `the ${platform} build failed:\n${(await readFile(log, 'utf8')).trimEnd().split('\n').slice(-60).join('\n')}`,
  );
}

export const TARGET: Record<TargetName, Target> = {
  weapp: { title: '小程序', inputs: APP_INPUTS, output: 'dist/weapp', build: () => taro('weapp') },
  h5: { title: '网页版', inputs: APP_INPUTS, output: 'dist/h5', build: () => taro('h5') },
  functions: {
    title: '云函数',
    inputs: ['cloudfunctions', 'deploy/bundle.ts', 'package.json', 'package-lock.json'],
    output: 'dist/cloudfunctions',
    build: () => bundleFunctions(),
  },
  seed: {
    title: '初始数据',
    inputs: ['deploy/seed', 'cloudfunctions/core/domain', 'cloudfunctions/core/contract/constants'],
    output: 'dist/seed',
    build: () => writeSeed(),
  },
};
