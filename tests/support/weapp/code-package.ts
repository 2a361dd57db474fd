import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TmplGroup } from 'glass-easel-template-compiler';
import type { template } from 'glass-easel';

/** A compiled mini program: the files of `dist/weapp`, with its templates ready for the component framework. */
export interface CodePackage {
  root: string;
  app: AppJson;
  /** Page paths, tab pages first. */
  pages: string[];
  templates: Map<string, template.ComponentTemplate>;
  /** What the template compiler complained about; a healthy build has none. */
  templateWarnings: string[];
  source(path: string): string;
  json(path: string): Record<string, unknown>;
  has(path: string): boolean;
}

export interface AppJson {
  pages: string[];
  subPackages?: { root: string; pages: string[] }[];
  tabBar?: { custom?: boolean; list: { pagePath: string; text: string }[] };
}

/** Paths below `root` that end in `suffix`, relative and without a leading slash. */
export function filesOf(root: string, suffix: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(suffix))
    .sort();
}

/** Reads a build output folder. Throws when it was not built. */
export function readCodePackage(root: string): CodePackage {
  if (!existsSync(join(root, 'app.json'))) throw new Error(`${root} is not built: run npm run build:weapp`);
  const source = (path: string) => readFileSync(join(root, path), 'utf8');
  const app = JSON.parse(source('app.json')) as AppJson;
  const group = new TmplGroup();
  const templateWarnings: string[] = [];
  for (const file of filesOf(root, '.wxs')) group.addScript(file.slice(0, -4), source(file));
  const templatePaths = filesOf(root, '.wxml');
  for (const file of templatePaths) {
    for (const warning of group.addTmpl(file.slice(0, -5), source(file)) as { message?: string }[]) {
      templateWarnings.push(`${file}: ${warning.message ?? String(warning)}`);
    }
  }
  const generated = new Function(
    `return ${group.getTmplGenObjectGroups()}`,
  )() as template.ComponentTemplate['groupList'];
  group.free();
  const templates = new Map(
    templatePaths.map((file) => {
      const path = file.slice(0, -5);
      return [path, { groupList: generated, content: generated?.[path], fallbackListenerOnNativeNode: true }] as [
        string,
        template.ComponentTemplate,
      ];
    }),
  );
  return {
    root,
    app,
    pages: [...app.pages, ...(app.subPackages ?? []).flatMap((sub) => sub.pages.map((page) => `${sub.root}/${page}`))],
    templates,
    templateWarnings,
    source,
    json: (path) => JSON.parse(source(path)) as Record<string, unknown>,
    has: (path) => existsSync(join(root, path)),
  };
}
