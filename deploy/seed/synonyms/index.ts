import type { SynonymListRecord } from '../../../cloudfunctions/core/domain/records';
import { SEED_CHECKED_AT } from '../seed-card';
import { affairs } from './affairs';
import { assistance } from './assistance';
import { consumer } from './consumer';
import { disability } from './disability';
import { education } from './education';
import { employment } from './employment';
import { health } from './health';
import { household } from './household';
import { housing } from './housing';
import { legal } from './legal';
import { medical } from './medical';
import { minors } from './minors';
import { pension } from './pension';
import { tax } from './tax';
import { transport } from './transport';
import { veterans } from './veterans';

const LISTS = [
  ['medical', '医疗保险', medical],
  ['pension', '养老社保', pension],
  ['employment', '就业劳动', employment],
  ['assistance', '社会救助', assistance],
  ['education', '教育资助', education],
  ['housing', '住房与土地', housing],
  ['transport', '交通出行', transport],
  ['household', '婚姻户政', household],
  ['health', '疫苗健康', health],
  ['tax', '税费', tax],
  ['disability', '残疾人', disability],
  ['minors', '未成年人', minors],
  ['veterans', '退役军人', veterans],
  ['consumer', '消费金融', consumer],
  ['legal', '法律援助与信访', legal],
  ['affairs', '办事用语', affairs],
] as const;

/** What people call what the rules call otherwise (土话, short names, common slips), by subject; edited later by staff. */
export const SYNONYM_LISTS: readonly SynonymListRecord[] = LISTS.map(([_id, name, groups]) => ({
  _id,
  name,
  version: 1,
  groups: groups.map((words) => ({ words: words.split(' ') })),
  updatedAt: SEED_CHECKED_AT,
}));
