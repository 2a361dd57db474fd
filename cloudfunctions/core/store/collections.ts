import type {
  AllowanceRecord,
  AuditAnchorRecord,
  AuditHeadRecord,
  AuditRecord,
  AuditSaltRecord,
  CardCodeRecord,
  CardRecord,
  CardPageRecord,
  CategoryRecord,
  CommandRecord,
  ConsentRecord,
  ContactRecord,
  CounterRecord,
  EntryRecord,
  ErasureRecord,
  ExportRecord,
  FeaturedRecord,
  InvitationRecord,
  JobRecord,
  LedgerViewsRecord,
  MessageRecord,
  MarkRecord,
  PictureRecord,
  MuteRecord,
  QuestionRecord,
  QuickReplyRecord,
  ReadingRecord,
  ReplyPrintRecord,
  RoundupRecord,
  SnapshotRecord,
  SettingsRecord,
  SearchMissRecord,
  SightingRecord,
  StaffNewsRecord,
  StaffRecord,
  SynonymListRecord,
  UnitRecord,
  ViewBatchRecord,
  ViewCounterRecord,
} from '../domain/records';
import { Collection } from './collection';

/** Every collection the functions use; indexes.json declares their indexes. */
export const cards = new Collection<CardRecord>('cards');
export const cardCodes = new Collection<CardCodeRecord>('card_codes');
export const roundups = new Collection<RoundupRecord>('roundups');
export const reading = new Collection<ReadingRecord>('reading');
export const snapshots = new Collection<SnapshotRecord>('snapshots');
export const categories = new Collection<CategoryRecord>('categories');
export const units = new Collection<UnitRecord>('units');
export const questions = new Collection<QuestionRecord>('questions');
export const entries = new Collection<EntryRecord>('entries');
/** 常用语 */
export const quickReplies = new Collection<QuickReplyRecord>('quick_replies');
/** What recent formal replies say, as digests (see reply-prints.ts) */
export const replyPrints = new Collection<ReplyPrintRecord>('reply_prints');
/** 联系方式, sealed (see contacts.ts) */
export const contacts = new Collection<ContactRecord>('contacts');
/** 图片 */
export const pictures = new Collection<PictureRecord>('pictures');
/** 谁看过我的留言 */
export const sightings = new Collection<SightingRecord>('sightings');
export const featured = new Collection<FeaturedRecord>('featured');
export const staff = new Collection<StaffRecord>('staff');
/** 常用筛选 of the ledger */
export const ledgerViews = new Collection<LedgerViewsRecord>('ledger_views');
/** 导出 of the ledger */
export const ledgerExports = new Collection<ExportRecord>('exports');
/** 邀请 */
export const invitations = new Collection<InvitationRecord>('invitations');
/** 审计日志 and where each of its chains ends (see audit.ts) */
export const audit = new Collection<AuditRecord>('audit');
export const auditHeads = new Collection<AuditHeadRecord>('audit_heads');
export const auditSalts = new Collection<AuditSaltRecord>('audit_salts');
export const auditAnchors = new Collection<AuditAnchorRecord>('audit_anchors');
/** What the `jobs` timer does in steps. */
export const jobs = new Collection<JobRecord>('jobs');
export const consents = new Collection<ConsentRecord>('consents');
export const commands = new Collection<CommandRecord>('commands');
/** 清除个人数据 */
export const erasures = new Collection<ErasureRecord>('erasures');
/** 禁言 */
export const mutes = new Collection<MuteRecord>('mutes');
export const allowances = new Collection<AllowanceRecord>('allowances');
/** What staff are still to be told of (see staff-news.ts) */
export const staffNews = new Collection<StaffNewsRecord>('staff_news');
/** 待发消息 */
export const outbox = new Collection<MessageRecord>('outbox');
/** How the office works, one document a subject. */
export const settings = new Collection<SettingsRecord>('settings');
/** 同义词 by subject */
export const synonyms = new Collection<SynonymListRecord>('synonyms');
export const searchMisses = new Collection<SearchMissRecord>('search_misses');
export const counters = new Collection<CounterRecord>('counters');
export const marks = new Collection<MarkRecord>('marks');
/** 卡片页 with the counts of votes */
export const cardPages = new Collection<CardPageRecord>('card_pages');
export const viewCounters = new Collection<ViewCounterRecord>('view_counters');
export const viewBatches = new Collection<ViewBatchRecord>('view_batches');
