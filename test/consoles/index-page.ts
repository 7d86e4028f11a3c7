/** The list of practice pages, for a person to click and for `npm start` to visit. */
import { readSample, sampleNames } from '../browser/support/samples.ts';
import { HOSTS } from '../browser/support/server.ts';

export interface PracticePage {
  name: string;
  url: string;
}

const HOME = 'https://beian.aliyun.com/pcContainer/selfEntity';
const DOMAINS = 'https://dc.console.aliyun.com/next/index';
const TENCENT = 'https://console.cloud.tencent.com';
const MIIT = 'https://beian.miit.gov.cn';

/** The live consoles, page by page and state by state. */
export const LIVE_PAGES: readonly PracticePage[] = [
  { name: '阿里云 我的备案', url: HOME },
  { name: '阿里云 我的备案：后缀未批复的网站', url: `${HOME}?state=unapproved` },
  { name: '阿里云 我的备案：进行中的订单', url: `${HOME}?state=pending` },
  { name: '阿里云 我的备案：待短信核验', url: `${HOME}?state=sms` },
  { name: '阿里云 我的备案：被驳回', url: `${HOME}?state=rejected` },
  { name: '阿里云 我的备案：只有一个网站', url: `${HOME}?state=last` },
  { name: '阿里云 我的备案：四十个网站，下拉加载', url: `${HOME}?state=many` },
  { name: '阿里云 我的备案：尚未备案', url: `${HOME}?state=empty` },
  { name: '阿里云 我的备案：读取失败', url: `${HOME}?state=failing` },
  { name: '阿里云 我的备案：未登录', url: `${HOME}?state=login` },
  { name: '阿里云 我的备案：数据很慢', url: `${HOME}?state=unapproved&slow=1500` },
  { name: '阿里云 我的备案：旧版组件，表格', url: `${HOME}?state=unapproved&look=119&view=table` },
  {
    name: '阿里云 我的备案：操作收在菜单里，抽屉确认',
    url: `${HOME}?state=unapproved&view=table&ways=menu&ask=drawer`,
  },
  {
    name: '阿里云 我的备案：另一种组件，网站与 App 分两页',
    url: `${HOME}?state=unapproved&look=element&tabs=1`,
  },
  {
    name: '阿里云 我的备案：英文界面，列表分页',
    url: `${HOME}?state=many&look=element&lang=en&list=paged`,
  },
  { name: '阿里云 我的备案：打开后出现订单', url: `${HOME}?state=unapproved&appear=4000` },
  { name: '阿里云 我的订单', url: 'https://beian.aliyun.com/pcContainer/myorder?state=rejected' },
  {
    name: '阿里云 订单详情：初审中',
    url: 'https://beian.aliyun.com/pcContainer/orderdetail?baOrderId=2000000000031',
  },
  {
    name: '阿里云 订单详情：短信核验',
    url: 'https://beian.aliyun.com/pcContainer/orderdetail?baOrderId=2000000000032',
  },
  {
    name: '阿里云 订单详情：驳回',
    url: 'https://beian.aliyun.com/pcContainer/orderdetail?baOrderId=2000000000033',
  },
  {
    name: '阿里云 开始备案',
    url: 'https://beian.aliyun.com/pcContainer/formpage?page=selfBa&pageAction=init&state=unapproved',
  },
  { name: '阿里云 接入准确性核查', url: 'https://beian.aliyun.com/pcContainer/domainCheck' },
  { name: '阿里云 备案服务码', url: 'https://bsn.console.aliyun.com/#/bsnManagement' },
  { name: '阿里云 域名列表', url: `${DOMAINS}#/domain/list/all-domain` },
  {
    name: '阿里云 域名详情',
    url: `${DOMAINS}?state=rejected#/domain/details/info?saleId=S20000000000031&domain=fake-practice-0001.com`,
  },
  { name: '腾讯云 我的备案', url: `${TENCENT}/beian/manage/material?state=unapproved` },
  { name: '腾讯云 我的备案：进行中的订单', url: `${TENCENT}/beian/manage/material?state=pending` },
  {
    name: '腾讯云 我的备案：六十个网站，虚拟列表',
    url: `${TENCENT}/beian/manage/material?state=many&list=virtual`,
  },
  { name: '腾讯云 备案订单', url: `${TENCENT}/beian/manage/orders?state=rejected` },
  {
    name: '腾讯云 订单详情',
    url: `${TENCENT}/beian/manage/process/30000000000000041/review?state=sms`,
  },
  { name: '腾讯云 验证备案类型', url: `${TENCENT}/beian/manage/verification` },
  { name: '腾讯云 域名详情', url: `${TENCENT}/domain/detail?domain=fake-tcp-0001.com` },
  { name: '腾讯云 别的产品（不应有提示）', url: `${TENCENT}/cvm` },
  { name: '工信部 首页', url: `${MIIT}/#/Integrated/index` },
  { name: '工信部 备案查询', url: `${MIIT}/#/Integrated/recordQuery` },
];

/** The rendered pages of test/pages at hosts played here, each at its own address with its name added. */
export const samplePages = (): PracticePage[] =>
  sampleNames()
    .map((name) => {
      const url = new URL(readSample(name).url);
      url.searchParams.set('sample', name);
      return { name, url };
    })
    .filter(({ url }) => HOSTS.includes(url.hostname))
    .map(({ name, url }) => ({ name, url: url.href }));

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

const withBar = (address: string): string => {
  const url = new URL(address);
  url.searchParams.set('practice', '1');
  return url.href;
};

const list = (pages: readonly PracticePage[]): string =>
  pages
    .map(({ name, url }) => `<li><a href="${escapeHtml(url)}">${escapeHtml(name)}</a></li>`)
    .join('\n');

export const indexPage = (): string => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>练习控制台</title>
<style>
  body { font: 15px/1.8 system-ui, 'Noto Sans CJK SC', sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em; }
  ul { columns: 2; column-gap: 3em; }
</style>
</head>
<body>
<h1>练习控制台</h1>
<p>这些页面只在本机提供，名称、号码和域名均为虚构。页面左下角的横条可切换状态。</p>
<h2>可点击的控制台</h2>
<ul>
${list(LIVE_PAGES.map(({ name, url }) => ({ name, url: withBar(url) })))}
</ul>
<h2>静态页面样本</h2>
<ul>
${list(samplePages())}
</ul>
</body>
</html>
`;
