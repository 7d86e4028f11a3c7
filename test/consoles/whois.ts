/**
 * The WHOIS page of `.cn` at `webwhois.cnnic.cn`, played: a form, a question for a code, then the answer. Address:
 * `/WhoisServlet?queryType=Domain&domain=NAME`; `lang=en` in English, `layout=text` as plain lines, `layout=lines` with
 * labels and values on lines of their own. Names and numbers are invented.
 */
import type { Reply } from '../browser/support/server.ts';

export const WHOIS_HOST = 'webwhois.cnnic.cn';

type Row = readonly [chinese: string, english: string, value: string];

const rowsOf = (domain: string): readonly Row[] => [
  ['域名', 'Domain Name', domain],
  ['域名ROID', 'ROID', '20200101s10001s00000000-cn'],
  ['域名状态', 'Domain Status', 'clientTransferProhibited'],
  ['', '', 'serverHold'],
  ['注册者ID', 'Registrant ID', 'practice0001'],
  ['注册者', 'Registrant', '张练习'],
  ['注册者联系人电子邮箱', 'Registrant Contact Email', 'someone@fake-practice.cn'],
  ['所属注册服务机构', 'Sponsoring Registrar', '练习数码信息技术有限公司'],
  ['域名服务器', 'Name Server', 'dns1.fake-practice.cn'],
  ['注册时间', 'Registration Time', '2019-05-06 07:08:09'],
  ['到期时间', 'Expiration Time', '2020-05-06 07:08:09'],
  ['DNSSEC', 'DNSSEC', 'unsigned'],
];

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

const answerOf = (domain: string, english: boolean, layout: string): string => {
  const rows = rowsOf(escapeHtml(domain)).map(([zh, en, value]) => [english ? en : zh, value]);
  const label = ([name]: readonly (string | undefined)[]) => (name ? `${name}: ` : '');
  if (layout === 'text') return `<pre>${rows.map((r) => `${label(r)}${r[1]}`).join('\n')}</pre>`;
  if (layout === 'lines') {
    return rows.map(([name, value]) => `<div>${name}</div><div>${value}</div>`).join('');
  }
  return `<table>${rows.map(([name, value]) => `<tr><td>${name}</td><td>${value}</td></tr>`).join('')}</table>`;
};

const page = (domain: string, answer: string): string => `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>WHOIS 查询</title></head>
<body>
<ul><li>首页</li><li>注册商</li><li>帮助</li></ul>
<form action="/WhoisServlet"><input type="hidden" name="queryType" value="Domain">
<label>域名 <input name="domain" value="${escapeHtml(domain)}"></label><button>查询</button></form>
<div id="code"${answer ? '' : ' hidden'}>如果您需要继续查询，请输入验证码 <input><button id="ok">确定</button></div>
<template id="answer">${answer}</template>
<main id="result"></main>
<p>版权所有 练习信息中心</p>
<script>
document.querySelector('#ok').onclick = () => {
  document.querySelector('#code').remove();
  document.querySelector('#result').append(document.querySelector('#answer').content);
};
</script>
</body>
</html>`;

/** What that host answers; null for addresses nobody plays. */
export const whoisReply = (url: URL): Reply | null => {
  const domain = url.searchParams.get('domain') ?? '';
  const layout = url.searchParams.get('layout') ?? 'table';
  if (url.pathname === '/') return { body: page('', '') };
  if (url.pathname !== '/WhoisServlet') return null;
  if (domain.startsWith('missing')) return { body: page(domain, '<p>No matching record.</p>') };
  return { body: page(domain, answerOf(domain, url.searchParams.get('lang') === 'en', layout)) };
};
