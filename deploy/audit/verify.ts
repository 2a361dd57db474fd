import path from 'node:path';
import indexes from '../../cloudfunctions/core/store/indexes.json';
import type { AuditFault, AuditReport } from '../../cloudfunctions/core/usecases/verify-audit';
import { ROOT, TARGET } from '../../local/build/targets';
import type { IndexDeclarations } from '../../local/engine/types';
import { type Cloud, createCloud } from '../../local/host';
import { loadSecrets } from '../../local/host/secrets';

const KINDS = { edited: '被改过', missing: '缺了', forked: '多出来或者接错', truncated: '后面被截掉' } as const;

const words = (fault: AuditFault): string =>
  'file' in fault
    ? `库外存档 ${fault.file}: ${KINDS[fault.kind]}`
    : `${fault.subject} 第 ${fault.seq} 条: ${KINDS[fault.kind]}`;

/**
 * The environment whose log is verified: a real one where TCB_ENV names it, with its keys and SERVER_SECRET; else the
 * embedded cloud of DATA_DIR, which must not be running.
 */
async function open(): Promise<Cloud | null> {
  if (process.env.TCB_ENV) return null;
  const dataDir = path.resolve(ROOT, process.env.DATA_DIR || '.data');
  const cloud = await createCloud({
    dataDir,
    functionsDir: path.join(ROOT, TARGET.functions.output),
    indexes: indexes as unknown as IndexDeclarations,
    log: () => {},
  });
  Object.assign(process.env, cloud.env, { SERVER_SECRET: loadSecrets(dataDir).serverSecret });
  return cloud;
}

async function verify(): Promise<AuditReport> {
  const cloud = await open();
  try {
    // Loaded only now: the SDK looks at the environment as it loads.
    const { verifyAudit } = await import('../../cloudfunctions/core/usecases/verify-audit');
    const { wechatFiles } = await import('../../cloudfunctions/core/services/wechat/files');
    return await verifyAudit({ files: wechatFiles });
  } finally {
    await cloud?.close();
  }
}

verify().then(
  ({ subjects, entries, files, later, faults }) => {
    console.log(`审计日志: ${subjects} 条链，${entries} 条记录，库外存档 ${files} 份`);
    if (later > 0) console.log(`库外还有 ${later} 份更晚的存档: 数据库曾恢复到更早的一天，那以后的记录只在存档里。`);
    for (const fault of faults) console.log(words(fault));
    console.log(faults.length === 0 ? '完整，没有被改动。' : `发现 ${faults.length} 处问题。`);
    process.exit(faults.length === 0 ? 0 : 1);
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  },
);
