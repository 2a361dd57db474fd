import type { Span } from './scan';

/** The common surnames, Guizhou's among them, less those that mostly open a clause (于, 时, 向). */
const SINGLE =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤康易常文洪安申欧涂左冉庞耿卯敖班岑蒙吉兰晏穆柏祝简牟舒';
const DOUBLE = '欧阳|上官|司马|诸葛|令狐|夏侯|皇甫|尉迟|东方|慕容';
const HAN = '[\\u4e00-\\u9fa5]';
const SURNAME = `(?:${DOUBLE}|[${SINGLE}])`;

/** What goes on with the sentence and stands in hardly any name, so that a name ends before it. */
const GOES_ON =
  '[的了和在把说是去被与跟也都没不要就从到给还这那很又每已因为个吗呢吧么啊能可只有]|今年|去年|前年|现年|现住|现在|想问|想咨|想办|想申|家住|住在|住院|户口|户籍|身份|开的|打工|生病|上班|上学|离婚|结婚|退休|收了|答应|跑路|电话|手机|先生|女士|同志';
const GIVEN = `(?:(?!${GOES_ON})${HAN})`;
const FULL_NAME = `${SURNAME}${GIVEN}{1,2}`;
/** Where a name ends: a sign, the end, or the words that follow one. */
const END = `(?=$|[^\\u4e00-\\u9fa5]|${GOES_ON})`;

const TITLE =
  '(?:主任|书记|支书|村长|镇长|乡长|局长|科长|处长|所长|院长|校长|园长|队长|组长|站长|经理|老板|老师|医生|大夫|护士|律师|警官|法官|干部|师傅|会计|先生|女士|同志)';
const KIN =
  '(?:丈夫|妻子|老公|老婆|爱人|老伴|对象|前夫|前妻|儿子|女儿|孩子|小孩|父亲|母亲|爸爸|妈妈|老爸|老妈|爷爷|奶奶|外公|外婆|哥哥|弟弟|姐姐|妹妹|女婿|儿媳|孙子|孙女|外孙女?|侄子|侄女|叔叔|姑姑|舅舅|岳父|岳母|公公|婆婆|[我他她你][爸妈哥弟姐妹叔舅])';
/** Whom a question is about, and what forms call people. */
const PARTY =
  '(?:包工头|工头|房东|租客|工友|同事|邻居|同学|户主|业主|司机|法定代表人|法人代表|法人|负责人|申请人|投诉人|举报人|被举报人|反映人|联系人|经办人|收款人|收件人|委托人|当事人|监护人|患者|死者|学生)';

/** Whoever says 我叫 says their name, whatever it is. */
const CALLED = '(?:(?:我|名字|名|小名|都)叫做?|名字[是为:] ?|姓名[是为叫:] ?)';
const NAMED = new RegExp(
  `(${CALLED})(${FULL_NAME}${END}|${FULL_NAME}|(?!${GOES_ON})${HAN}{2,4}?(?=$|[^\\u4e00-\\u9fa5]|今年|现年|现住|家住))`,
  'g',
);
/** What stands on a paper, rightly or not. */
const WRITTEN = new RegExp(`((?:姓名|曾用名[是为:]?|写成了?|改名[为叫]) ?["“‘「]?)(${FULL_NAME})`, 'g');
/** 本人 and 我是 are mostly followed by something else: only what looks like a name and stands alone. */
const PERHAPS = new RegExp(`(本人[是叫:]? ?|我是|我姓)(${FULL_NAME})${END}`, 'g');
/** A person's part, then the name: 村支书陈国富, 我丈夫李大勇, 申请人:龙小凤. */
const PART = new RegExp(`((?:${TITLE}|${KIN}|${PARTY})(?:名?叫|姓名|是)?:? ?)(${FULL_NAME})`, 'g');
/** The name or surname, then the title, where a name may begin: 的王建国主任, 班主任张老师. */
const BEGIN = `(?:^|[^\\u4e00-\\u9fa5]|[的找过是向跟和给被叫对问请与位名办局院校村区会所厅站部科室司]|${TITLE})`;
const TITLED = new RegExp(`(${BEGIN})(${SURNAME}${TITLE}|${SURNAME}${GIVEN}{1,2}(?=${TITLE}))`, 'g');

/** Words that begin with what could be a surname. */
const NO_NAMES =
  /^(高[中血烧龄考级位三二一校速度]|应届|任[课何职教务期命用免意]|安[全装排置胎顺]|文[员盲化件凭书]|金[融额]|万[元一户]|江[湖苏西]|常[住年常用]|白[领内血天癜]|石[匠膏头]|汤药|马上|方[便法式面案]|康复|林[场业地]|田地|周[一二三四五六日末岁围边]|何[时必况]|许[多可]|严[重格]|黄[疸金]|毛病|龙年|易地|洪水|陆续|顾虑|武汉|钱[款]|班主|余[额下款]|史上|简[单历]|左[右手腿眼]|段时|申[请报诉领办]|莫名|程序)/;

/** Where flattened text names somebody: in an introduction, beside a title, or as somebody's kin. */
export const namesIn = (plain: string): Span[] => {
  const found: Span[] = [];
  for (const pattern of [TITLED, NAMED, WRITTEN, PERHAPS, PART]) {
    for (const match of plain.matchAll(pattern)) {
      const [, before = '', name = ''] = match;
      if (NO_NAMES.test(name)) continue;
      const start = (match.index ?? 0) + before.length;
      const end = start + name.length;
      if (!found.some((other) => start < other.end && other.start < end)) found.push({ start, end });
    }
  }
  return found;
};
