/** 危险词: words that may mean somebody is in danger. What holds until the office sets its own list. */
export const DANGER_WORDS: readonly string[] = [
  '不想活',
  '活不下去',
  '想死',
  '自杀',
  '轻生',
  '跳楼',
  '割腕',
  '家暴',
  '打老婆',
  '被打',
  '虐待',
  '断药',
  '没药吃',
  '没饭吃',
  '饿肚子',
  '救命',
  '快不行了',
  '昏迷',
  '煤气中毒',
  '走失',
  '被拐',
  '被绑架',
  '性侵',
  '猥亵',
];

/** 报警、火警、急救、交通事故: every text may name them. */
export const EMERGENCY_LINES: readonly string[] = ['110', '119', '120', '122'];

/** Whom to call at once: police, ambulance, psychological help, women's rights. */
export const DANGER_LINES: readonly { phone: string; name: string }[] = [
  { phone: '110', name: '报警' },
  { phone: '120', name: '急救' },
  { phone: '12356', name: '心理援助' },
  { phone: '12338', name: '妇女维权' },
];
