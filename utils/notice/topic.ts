/** Filing of sites, or something else that pasted texts speak of. */

/** A text without any of these is about something else: its dates are no deadlines of a filing. */
const ABOUT_SITES =
  /ICP|网站|域名|接入|管局|通信管理|工信部|工业和信息化|12381|网安|解析|空壳|小程序|\b(?:app|filing|domain|website|rectif\w*)/i;
const ABOUT_FILING = /备案|核验|整改|审核|驳回|授权书|主体|\brecord/i;

/** Other things are filed too: with customs, for taxes, buildings, leases, medical care. */
const OTHER_FILING =
  /海关|报关|快递|退税|税务|竣工|施工|消防|住建|房屋|房租|租赁|购房|就医|医保|社保|疫苗|药品|招标|食品经营|固定资产|报销|采购|车辆|科研|课题|职称|出国|出境|印章|公章|处室/;

/** Whether a prepared text is about the filing of sites at all. */
export const concernsSites = (text: string): boolean =>
  ABOUT_SITES.test(text) || (ABOUT_FILING.test(text) && !OTHER_FILING.test(text));
