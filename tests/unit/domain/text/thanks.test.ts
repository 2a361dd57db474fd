import { isOnlyThanks } from '@core/domain/text';

test.each(['谢谢', '谢谢您！', '非常感谢你们的耐心解答。', '收到，谢谢', '辛苦了～', '好的，谢谢工作人员'])(
  '%s only says thanks',
  (text) => expect(isOnlyThanks(text)).toBe(true),
);

test.each(['谢谢，但是我还是不知道去哪里办', '收到', '感谢答复，请问要带什么材料？', '还没有解决'])(
  '%s says something else',
  (text) => expect(isOnlyThanks(text)).toBe(false),
);
