import type { Files } from '../services/ports';
import { anchorFile, anchorPath, findAnchor, keepAnchor, listToAnchor } from '../store/audit-anchors';

const DAY = 24 * 60 * 60_000;

/**
 * Once a day writes what came to the audit log since into files outside the database, a file a step; answers how many entries.
 * A step that dies in between writes the same file again.
 */
export async function anchorAudit(now: number, { files }: { files: Files }): Promise<number> {
  const anchor = await findAnchor();
  if (now - anchor.at < DAY) return 0;
  const { links, after, more } = await listToAnchor(anchor, now);
  const at = more ? anchor.at : now;
  if (links.length === 0) {
    await keepAnchor({ ...anchor, at });
    return 0;
  }
  const file = anchorFile(anchor.files + 1, anchor.digest, links);
  await files.write(anchorPath(file.n), Buffer.from(JSON.stringify(file)));
  await keepAnchor({ ...anchor, files: file.n, digest: file.digest, after, at });
  return links.length;
}
