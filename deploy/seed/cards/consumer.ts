import type { SeedCard } from '../seed-card';

export const consumer: readonly SeedCard[] = [
  {
    _id: 'consumer-seven-days',
    question: '网上买的东西，7天无理由能退吗？',
    answer:
      '能。从收到商品那天起7日内可以退，不用说理由，商品要完好，退货运费一般自己付。定作的、鲜活易腐的、拆封的音像制品和软件、报刊等除外。商家收到退货后，7日内退款。',
    bases: [{ title: '《消费者权益保护法》第二十五条', year: 2013 }],
    unitName: '市场监管部门',
    hotline: '12315',
    reviewBy: '2027-10-15',
    checked: 'high',
    relatedIds: ['consumer-fakes', 'consumer-card-lending'],
  },
  {
    _id: 'consumer-fakes',
    question: '买到假货、问题食品，能赔多少？',
    answer:
      '商家欺诈的，退一赔三，赔偿不足500元的按500元算。食品不符合安全标准的，可以要求价款十倍或损失三倍的赔偿，不足1000元的按1000元算。小票、实物和照片都请留好。',
    bases: [
      { title: '《消费者权益保护法》第五十五条', year: 2013 },
      { title: '《食品安全法》第一百四十八条', year: 2021 },
    ],
    unitName: '市场监管部门',
    hotline: '12315',
    reviewBy: '2027-05-28',
    checked: 'high',
    relatedIds: ['consumer-seven-days', 'legal-aid'],
  },
  {
    _id: 'consumer-deposits',
    question: '银行要是倒了，我的存款能赔多少？',
    answer:
      '同一个人在同一家银行，本金和利息合计50万元以内的，全额偿付；超过50万元的部分，从银行清算财产中依法受偿。存款保险的保费由银行交，您不用花钱。',
    bases: [{ title: '《存款保险条例》第五条', number: '国务院令第660号', year: 2015 }],
    unitName: '中国人民银行、金融监管部门',
    hotline: '12363',
    reviewBy: '2027-10-15',
    checked: 'high',
    relatedIds: ['consumer-card-lending'],
  },
  {
    _id: 'consumer-card-lending',
    question: '电话卡、银行卡能借给别人用吗？',
    answer:
      '不能。非法买卖、出租、出借电话卡、银行账户、支付账户、互联网账号，都违法，会被限制用卡、停非柜面业务，还可能记入信用、追究责任。接到可疑电话，或者已经被骗，马上打96110或110。',
    bases: [{ title: '《反电信网络诈骗法》第三十一条', year: 2022 }],
    unitName: '公安部门',
    hotline: '96110',
    reviewBy: '2027-10-15',
    checked: 'high',
    relatedIds: ['consumer-deposits', 'household-identity-card'],
  },
];
