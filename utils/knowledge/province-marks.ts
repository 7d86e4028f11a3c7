import type { Text } from '../vocabulary.ts';

/** How provinces are written in numbers. Their rules lie in provinces.ts. */
export interface ProvinceMark {
  /** The character that leads a number. Some provinces have two; the usual one comes first. */
  abbr: readonly [string, ...string[]];
  name: string;
  english: string;
  /** Syllables in English forms such as `Zhe ICP Bei`, in the order of `abbr`. */
  latin: readonly [string, ...string[]];
}

export const PROVINCE_MARKS: readonly ProvinceMark[] = [
  { abbr: ['京'], name: '北京', english: 'Beijing', latin: ['Jing'] },
  { abbr: ['津'], name: '天津', english: 'Tianjin', latin: ['Jin'] },
  { abbr: ['冀'], name: '河北', english: 'Hebei', latin: ['Ji'] },
  { abbr: ['晋'], name: '山西', english: 'Shanxi', latin: ['Jin'] },
  { abbr: ['蒙'], name: '内蒙古', english: 'Inner Mongolia', latin: ['Meng'] },
  { abbr: ['辽'], name: '辽宁', english: 'Liaoning', latin: ['Liao'] },
  { abbr: ['吉'], name: '吉林', english: 'Jilin', latin: ['Ji'] },
  { abbr: ['黑'], name: '黑龙江', english: 'Heilongjiang', latin: ['Hei'] },
  { abbr: ['沪'], name: '上海', english: 'Shanghai', latin: ['Hu'] },
  { abbr: ['苏'], name: '江苏', english: 'Jiangsu', latin: ['Su'] },
  { abbr: ['浙'], name: '浙江', english: 'Zhejiang', latin: ['Zhe'] },
  { abbr: ['皖'], name: '安徽', english: 'Anhui', latin: ['Wan'] },
  { abbr: ['闽'], name: '福建', english: 'Fujian', latin: ['Min'] },
  { abbr: ['赣'], name: '江西', english: 'Jiangxi', latin: ['Gan'] },
  { abbr: ['鲁'], name: '山东', english: 'Shandong', latin: ['Lu'] },
  { abbr: ['豫'], name: '河南', english: 'Henan', latin: ['Yu'] },
  { abbr: ['鄂'], name: '湖北', english: 'Hubei', latin: ['E'] },
  { abbr: ['湘'], name: '湖南', english: 'Hunan', latin: ['Xiang'] },
  { abbr: ['粤'], name: '广东', english: 'Guangdong', latin: ['Yue'] },
  { abbr: ['桂'], name: '广西', english: 'Guangxi', latin: ['Gui'] },
  { abbr: ['琼'], name: '海南', english: 'Hainan', latin: ['Qiong'] },
  { abbr: ['渝'], name: '重庆', english: 'Chongqing', latin: ['Yu'] },
  { abbr: ['蜀', '川'], name: '四川', english: 'Sichuan', latin: ['Shu', 'Chuan'] },
  { abbr: ['黔', '贵'], name: '贵州', english: 'Guizhou', latin: ['Qian'] },
  { abbr: ['滇', '云'], name: '云南', english: 'Yunnan', latin: ['Dian', 'Yun'] },
  { abbr: ['藏'], name: '西藏', english: 'Tibet', latin: ['Zang'] },
  { abbr: ['陕', '秦'], name: '陕西', english: 'Shaanxi', latin: ['Shan', 'Qin'] },
  { abbr: ['陇', '甘'], name: '甘肃', english: 'Gansu', latin: ['Long'] },
  { abbr: ['青'], name: '青海', english: 'Qinghai', latin: ['Qing'] },
  { abbr: ['宁'], name: '宁夏', english: 'Ningxia', latin: ['Ning'] },
  { abbr: ['新'], name: '新疆', english: 'Xinjiang', latin: ['Xin'] },
];

/** The province whose numbers start with that character. */
export const provinceOfMark = (abbr: string): ProvinceMark | undefined =>
  PROVINCE_MARKS.find((province) => province.abbr.includes(abbr));

/** A province's name in the reader's language; the name itself where no province is called so. */
export const provinceText = (name: string): Text => {
  const english = PROVINCE_MARKS.find((province) => province.name === name)?.english ?? name;
  return { key: 'common.province', params: { name, english } };
};
