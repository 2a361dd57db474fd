import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** CloudBase's defaults for what config.json leaves out. */
const config = z.object({
  permissions: z.object({ openapi: z.array(z.string()).default([]) }).default({ openapi: [] }),
  /** Seconds. */
  timeout: z.number().positive().max(900).default(3),
  /** MB. */
  memorySize: z.number().int().positive().default(256),
  triggers: z.array(z.object({ name: z.string(), type: z.literal('timer'), config: z.string() })).default([]),
});

/** One built function, as its folder under `dist/cloudfunctions` describes it. */
export interface BuiltFunction extends z.infer<typeof config> {
  name: string;
  /** Absolute path of its index.js, CommonJS with `exports.main`. */
  entry: string;
}

/** Reads the built functions by name; none when nothing is built. Throws on a config.json that is not one. */
export function findFunctions(functionsDir: string): Map<string, BuiltFunction> {
  const found = new Map<string, BuiltFunction>();
  if (!existsSync(functionsDir)) return found;
  for (const name of readdirSync(functionsDir)) {
    const entry = join(functionsDir, name, 'index.js');
    if (!existsSync(entry)) continue;
    const file = join(functionsDir, name, 'config.json');
    const given: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    found.set(name, { name, entry, ...config.parse(given) });
  }
  return found;
}
