import { findHints, type HintKind } from '@core/domain/text/hints';

const hintsOf = (text: string): string[] => findHints(text).map(({ start, end }) => text.slice(start, end));
const kindsOf = (text: string): HintKind[] => findHints(text).map(({ kind }) => kind);

test.each([
  ['您好,我叫王小虎,想问残疾证怎么办', ['王小虎']],
  ['我叫阿依古丽,想问落户', ['阿依古丽']],
  ['我叫王小虎今年45岁', ['王小虎']],
  ['我叫王芳今年45岁', ['王芳']],
  ['我叫王芳想问一下低保', ['王芳']],
  ['本人李芳,女,1980年出生', ['李芳']],
  ['本人:欧阳明华 想咨询医保', ['欧阳明华']],
  ['我是陈国强,退休工人', ['陈国强']],
  ['姓名:张三 性别:男', ['张三']],
  ['孩子名叫杨乐乐,上三年级', ['杨乐乐']],
  ['联系人:龙秀英。', ['龙秀英']],
])('a name in an introduction: %s', (text, names) => {
  expect(hintsOf(text)).toEqual(names);
  expect(kindsOf(text)).toEqual(names.map(() => 'name'));
});

test.each([
  ['家住花果园小区A区5栋2单元1203室,想问公租房', 1],
  ['我在中华南路12号开店', 1],
  ['住在龙里县谷脚镇茶香村3组', 1],
])('the house somebody lives in: %s', (text, count) => {
  expect(kindsOf(text)).toEqual(Array.from({ length: count }, () => 'address'));
});

test.each([
  '本人是退休职工,想问养老金',
  '我是高中生,想申请助学金',
  '我是安顺市民,异地就医怎么备案',
  '本人马上退休,要办什么手续?',
  '我是外省来的,孩子怎么上学?',
  '我妈妈中风半年了,能办残疾证吗?',
  '本人无业,想问低保',
  '依据黔府发〔2021〕13号文件,第3条规定',
  '请打12333或到窗口办理。',
  '我父亲叫我去办,要带什么?',
])('nothing to point out: %s', (text) => expect(hintsOf(text)).toEqual([]));

test.each([
  ['村主任说低保名额有限', []],
  ['我妈高血压,孩子高中毕业', []],
  ['孩子马上上学,我爱人常年在外', []],
  ['姓名变更要带什么', []],
  ['找过民政办的王建国主任,也找过张老师', ['王建国', '张老师']],
  ['村里的2号路灯到8号路灯都不亮,去3号窗口问过', []],
])('only what is one: %s', (text, pieces) => expect(hintsOf(text)).toEqual(pieces));

test('full-width signs hide nothing, and the places are those of the text as written', () => {
  const text = '姓名:赵敏 住址:幸福路12号3单元';
  expect(hintsOf(text)).toEqual(['赵敏', '幸福路12号3单元']);
});
