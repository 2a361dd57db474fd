/** The number of a document (国办发〔2009〕66号), a number with what it counts, or several in a row as in a date. */
export const NUMBERS =
  /([一-龥]{2,8}〔\d{4}〕\d+号|(?:\d[\d.,]*(?:[百千万亿]+)?(?:个工作日|个月|小时|[年月日天元岁倍次周%号届平座]|周岁)?)+)/;
