/** Invented personal data, and a script that puts it into a page wherever a console masks such data or asks for it. */

/** Put into pages. None of these may be found anywhere afterwards. */
export const PLANTED = {
  phone: '13800001234',
  otherPhone: '18655557777',
  mail: 'planted.person@example.com',
  certificate: '110101199003070011',
  creditCode: '92330106MA2PLANT3X',
  contact: '赵铁柱',
  principal: '钱有余',
  code: '482913',
  password: 'Planted-Passw0rd',
  dataCode: 'PLANTEDDATACODE77',
} as const;

/**
 * Runs in the page, before anything else: unmasks what the page masks, writes rows of contacts, and fills in every
 * field, again whenever the page changed.
 */
export const plant = (planted: Record<keyof typeof PLANTED, string>): void => {
  const swaps: [RegExp, string][] = [
    [/1\d{2}\*{4}\d{4}/g, planted.phone],
    [/\d{2,6}\*{6,14}[\dX]{2,4}/gi, planted.certificate],
    [/[a-z0-9]\*+@[a-z0-9.]+/gi, planted.mail],
    [/^[\u4e00-\u9fff]\*{1,2}$/, planted.contact],
  ];
  const rows: [string, string][] = [
    ['主体负责人', planted.principal],
    ['负责人姓名', planted.contact],
    ['手机号码', planted.phone],
    ['应急联系电话', planted.otherPhone],
    ['电子邮箱', planted.mail],
    ['证件号码', planted.certificate],
    ['统一社会信用代码', planted.creditCode],
    ['数据码', planted.dataCode],
    ['短信验证码', planted.code],
  ];
  const valueFor = (input: HTMLInputElement): string => {
    const around = `${input.placeholder} ${input.name} ${input.closest('label, tr, dl, div')?.textContent}`;
    if (input.type === 'password' || /密码/.test(around)) return planted.password;
    if (/验证码|校验码/.test(around)) return planted.code;
    if (/数据码/.test(around)) return planted.dataCode;
    if (/邮箱/.test(around)) return planted.mail;
    if (/证件/.test(around)) return planted.certificate;
    return planted.phone;
  };
  const pass = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (
      let node = walker.nextNode() as Text | null;
      node;
      node = walker.nextNode() as Text | null
    ) {
      const text = swaps.reduce((at, [from, to]) => at.replace(from, to), node.data);
      if (text !== node.data) node.data = text;
    }
    for (const input of document.querySelectorAll('input')) {
      const isText = /^(text|password|tel|email|search|)$/.test(input.type);
      if (isText && input.value === '' && document.activeElement !== input) {
        input.value = valueFor(input);
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }
    }
    if (document.querySelector('#planted')) return;
    const list = document.createElement('dl');
    list.id = 'planted';
    for (const [label, value] of rows) {
      for (const [tag, text] of [
        ['dt', label],
        ['dd', value],
      ] as const) {
        const part = document.createElement(tag);
        part.textContent = text;
        list.append(part);
      }
    }
    document.body.append(list);
  };
  addEventListener('DOMContentLoaded', () => {
    pass();
    let timer: ReturnType<typeof setTimeout> | undefined;
    new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(pass, 50);
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
};

/**
 * Typed, pasted and selected by the person. Other values than the pages have: what stands in a page's own fields the
 * browser may keep for its own, what is given to the extension it may not.
 */
export const TYPED = {
  typedPhone: '13900005678',
  typedMail: 'typed.person@example.net',
  typedCertificate: '110105198804120028',
  typedCreditCode: '91330100MA2TYPED4Y',
  typedContact: '孙有礼',
  typedCode: '715064',
  typedPassword: 'Typed-Passw0rd',
} as const;

/** A notice as a provider would send it, with more in it than anybody should keep. */
export const TYPED_NOTICE = `【阿里云】尊敬的${TYPED.typedContact}：您的网站 fake-notice.com（浙ICP备00000001号-1）未在阿里云接入，
请于2027年06月23日0点之前完成整改。联系电话：${TYPED.typedPhone}，邮箱：${TYPED.typedMail}，
证件号码：${TYPED.typedCertificate}，验证码：${TYPED.typedCode}，24小时内有效。`;

/** What an agent may jot down in a hurry. The name of a person is the agent's own to keep; the rest is not. */
export const TYPED_NOTE = `手机 ${TYPED.typedPhone}，邮箱 ${TYPED.typedMail}，证件 ${TYPED.typedCertificate}，信用代码 ${TYPED.typedCreditCode}，验证码 ${TYPED.typedCode}，备案密码 ${TYPED.typedPassword}`;

/** All of it. */
export const PERSONAL: Readonly<Record<string, string>> = { ...PLANTED, ...TYPED };

/** Names of the texts that stand in a text, as they are or as an address writes them. */
export const foundIn = (text: string): string[] =>
  Object.entries(PERSONAL)
    .filter(([, value]) => text.includes(value) || text.includes(encodeURIComponent(value)))
    .map(([name]) => name);
