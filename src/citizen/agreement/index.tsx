import { LegalPage, type LegalSection } from '@/features/legal/legal-page';
import { SITE } from '@/site';

const SECTIONS: readonly LegalSection[] = [
  {
    title: '这里能做什么',
    paragraphs: [
      '看每个工作日一张的政策问答卡片，看精选留言，就政策向政府部门提问、求助或反映问题，并跟踪办理。服务不收任何费用。',
    ],
  },
  {
    title: '这里不受理什么',
    paragraphs: [
      '紧急情况请直接打 110（报警）、119（火警）、120（急救）、122（交通事故）。',
      '已进入诉讼、仲裁、行政复议、纪检监察、信访程序的事项，政府信息公开申请，以及涉及国家秘密、商业秘密、个人隐私的内容，请走相应渠道。',
    ],
  },
  {
    title: '办理时限',
    paragraphs: [
      '每条留言都会给您一个编号和答复日期，按工作日计算，节假日和调休以国家公布的安排为准。具体日期以办理进度里写的为准。',
    ],
  },
  {
    title: '答复的效力',
    paragraphs: [
      '卡片和答复是对现行政策的通俗说明，以政策原文为准；每张卡片都写明依据文件、有效期和适用地区。政策会调整，办事前请再核对。',
    ],
  },
  {
    title: '请您一起遵守',
    paragraphs: [
      '请如实反映情况，不编造事实，不侮辱诽谤他人，不发布违法内容，不在留言里写身份证号、银行卡号等信息。',
      '工作人员不会向您索要验证码、银行卡号，也不会要求转账。遇到这样的情况请打 96110。',
    ],
  },
  {
    title: '意见和投诉',
    paragraphs: [`对办理有意见，请拨打 ${SITE.hotline}。`],
  },
];

export default function AgreementPage() {
  return (
    <LegalPage
      title="用户协议"
      opening={`欢迎使用${SITE.name}。使用提问服务前，请了解下面几点。`}
      sections={SECTIONS}
    />
  );
}
