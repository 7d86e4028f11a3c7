/** The console's words in the language asked for. */
import { english } from '../shared.js';

const EN = {
  阿里云ICP代备案管理系统: 'Alibaba Cloud ICP Filing System',
  我的备案: 'My ICP Filings',
  我的订单: 'My Orders',
  主办者信息: 'Organizer Information',
  主办者名称: 'Organizer Name',
  ICP主体备案号: 'ICP Filing Number of the Organizer',
  主办者性质: 'Organizer Type',
  企业: 'Enterprise',
  变更主体: 'Change Organizer Information',
  注销主体: 'Cancel Organizer',
  互联网信息服务: 'Internet Information Services',
  服务名称: 'Service Name',
  服务类型: 'Type',
  ICP备案号: 'ICP Filing Number',
  域名: 'Domain Name',
  审核通过时间: 'Approved At',
  操作: 'Actions',
  查看详情: 'View Details',
  变更网站: 'Change Website Information',
  注销网站: 'Cancel Website Filing',
  变更App: 'Change App Information',
  注销App: 'Cancel App Filing',
  取消接入: 'Cancel Access',
  网站: 'Website',
  更多: 'More',
  取消: 'Cancel',
  下一步: 'Next',
};

/** A word of the console; those without a translation stay as they are, as on the real ones. */
export const t = (word) => (english ? (EN[word] ?? word) : word);
