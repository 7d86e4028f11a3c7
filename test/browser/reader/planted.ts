/** What is planted into a page beside its own matter: hidden copies, closed dialogs, other people's business. */
import { elements, pick, type Random, some } from './random.ts';

/** Another company's number, in every planted block: facts that hold it were fooled. */
export const FOREIGN_NUMBER = '京ICP备77777777号';

/** A hidden copy of a part, as caches and responsive layouts keep it. */
export function hiddenDuplicates(random: Random): void {
  const hide = [
    'display:none',
    'visibility:hidden;position:absolute',
    'position:absolute;left:-9999px;top:0',
    'height:0;overflow:hidden;opacity:0',
    'position:fixed;top:0;right:0;width:378px;transform:translateX(100%)',
    'position:absolute;transform:scale(0)',
  ];
  for (const el of some(elements('table, form, h2, button'), 0.2, random)) {
    const box = document.createElement('div');
    box.setAttribute('style', pick(hide, random) ?? '');
    const copy = el.cloneNode(true) as HTMLElement;
    for (const held of [copy, ...copy.querySelectorAll<HTMLElement>('*')])
      held.style.removeProperty('visibility');
    if (
      /visibility/.test(box.getAttribute('style') ?? '') &&
      /visibility\s*:\s*visible/.test(document.querySelector('style')?.textContent ?? '')
    )
      continue;
    box.append(copy);
    document.body.append(box);
  }
}

export function closedDialogs(random: Random): void {
  const box = document.createElement('div');
  const how =
    pick(
      [
        'display:none',
        'visibility:hidden;position:fixed',
        'opacity:0;position:fixed;z-index:2000;pointer-events:none',
        'position:fixed;z-index:1000;top:0;right:0;width:378px;transform:translateX(100%)',
        'position:fixed;z-index:1000;top:0;right:-1200px;width:378px',
        'position:fixed;z-index:1000;transform:scale(0)',
      ],
      random,
    ) ?? '';
  box.innerHTML = `<div role="dialog" aria-modal="true" style="${how}"><h3>注销主体</h3><p>注销后不可恢复，京ICP备77777777号-7</p><button>确定</button><button>取消</button></div>`;
  document.body.append(box);
}

const BLOCKS = [
  '<div><h4>热门活动</h4><p>云服务器新用户特惠，注销主体后可重新购买。参考案例：京ICP备77777777号-7。</p><a href="#">立即抢购</a></div>',
  '<section><h3>帮助文档</h3><p>如何注销主体？如何取消接入？注销后域名将无法访问，不可恢复。</p><a>注销主体</a> <a>取消接入</a></section>',
  '<aside><div>常见问题</div><ul><li><a>注销网站和取消接入有什么区别？</a></li><li><a>存在进行中的订单怎么办？</a></li></ul></aside>',
  '<div>某公司网站备案号为京ICP备77777777号-7，已于2020年1月1日注销。您有进行中的订单时不能注销，请先放弃。</div>'.replace(
    '您有',
    '若您有',
  ),
  '<div><p>公告：系统将于今晚维护，加载较慢时请刷新页面。</p></div>',
  '<footer>© 2026 其他公司 版权所有 <a>京ICP备77777777号-7</a></footer>',
];

/** Advertisements, help and other people's numbers, before or behind the page's own matter. */
export function unrelatedBlocks(random: Random): void {
  for (const html of some(BLOCKS, 0.6, random)) {
    const box = document.createElement('div');
    box.innerHTML = html;
    const block = box.firstElementChild;
    const root = document.body.firstElementChild ?? document.body;
    if (!block) continue;
    if (random() < 0.5) root.append(block);
    else root.prepend(block);
  }
}
