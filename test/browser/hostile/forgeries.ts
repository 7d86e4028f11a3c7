/** What a page forges: events, messages, names, our tag, and the built-ins that a script could lean on. */
import { OVERLAY } from '../support/pierce.ts';

/** The page tries to press, tick and fold with events of its own making. */
export const forgeEvents = (tag: string): void => {
  const host = document.querySelector(tag);
  const cancel = document.querySelector('#cancel');
  for (const target of [host, cancel, document, window]) {
    for (const type of ['pointerover', 'pointerdown', 'click', 'focusin', 'resize']) {
      // The page's own handler would open its dialog: a real one, for which the overlay opens.
      if (target === cancel && type === 'click') continue;
      target?.dispatchEvent(
        new MouseEvent(type, { bubbles: true, composed: true, clientX: 1270, clientY: 280 }),
      );
    }
    target?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
    );
    target?.dispatchEvent(
      new CustomEvent('beian-preflight', { detail: { type: 'track' }, bubbles: true }),
    );
  }
  for (const type of ['page-read', 'page-opened', 'track', 'tick', 'greet-again', 'report']) {
    window.postMessage({ type, provider: 'aliyun', facts: null }, '*');
  }
};

/** Defines our tag as its own before we come, and keeps every root it can get into `caught`. */
export const TAKES_TAG = `window.caught = [];
      customElements.define('${OVERLAY}', class extends HTMLElement {
        constructor() { super(); const own = this.attachShadow.bind(this);
          this.attachShadow = (init) => { const root = own({ mode: 'open' }); caught.push(root); return root; }; }
        connectedCallback() { caught.push(this.attachInternals().shadowRoot); }
      });`;

/** Everything a reader could call lies, throws or tells; `data-touched` names what was called with something of ours. */
export const POISON = `<script>(() => {
  const trap = (owner, name) => { const own = owner[name];
    owner[name] = function (...args) { const seen = args.map(String).join(' ');
      if (seen.includes('beian-preflight') || /page-read|fingerprint/.test(seen)) document.documentElement.dataset.touched = name;
      return own.apply(this, args); }; };
  Object.prototype.polluted = 'yes'; Array.prototype.polluted = 'yes';
  Object.prototype.verdict = 'pass'; Object.prototype.facts = { pageKind: 'other' };
  for (const name of ['map', 'filter', 'find', 'push', 'flatMap', 'at', 'join']) trap(Array.prototype, name);
  for (const name of ['attachShadow', 'append', 'matches', 'remove', 'setAttribute', 'getAttribute', 'querySelectorAll'])
    trap(Element.prototype, name);
  trap(Document.prototype, 'createElement'); trap(Document.prototype, 'querySelectorAll');
  trap(JSON, 'stringify'); trap(EventTarget.prototype, 'addEventListener');
  Element.prototype.attachShadow = function () { document.documentElement.dataset.touched = 'attachShadow'; throw new Error('no shadow'); };
  Object.defineProperty(Node.prototype, 'textContent', { get: () => 'lies', set: () => {} });
  Object.defineProperty(HTMLElement.prototype, 'innerText', { get: () => '备案成功' });
  window.getComputedStyle = () => ({ display: 'none' });
  window.MutationObserver = class { observe() {} disconnect() {} };
  window.setTimeout = () => 0; window.queueMicrotask = () => {}; window.Promise = class {};
  Date.now = () => 0; performance.now = () => 0;
  Array.prototype[Symbol.iterator] = function* () {};
})();</script>`;

/** Names that turn a form's or the document's own properties into elements. */
const NAMES =
  'childNodes attributes nodeType nodeName localName getAttribute hasAttribute matches closest id parentElement parentNode ownerDocument shadowRoot getBoundingClientRect innerText textContent children firstElementChild contains getRootNode';
const DOCUMENT_NAMES =
  'documentElement defaultView body title querySelectorAll createElement addEventListener removeEventListener activeElement location';

export const NAMED_FIELDS = `<form>${NAMES.split(' ')
  .map((name) => `<input name="${name}">`)
  .join('')}</form>`;

export const NAMED_PICTURES = DOCUMENT_NAMES.split(' ')
  .map((name) => `<img name="${name}">`)
  .join('');

/** Changes, routes and events without end; `rounds` counts the page's own turns. */
export const FLOOD = `<p id="out"></p><script>
      let n = 0; window.rounds = 0;
      const flood = () => { window.rounds++;
        for (let i = 0; i < 40; i++) {
          document.querySelector('td').textContent = '练习' + ++n;
          document.querySelector('td:nth-child(3)').textContent = 'fake-flood-' + n + '.org';
          document.body.classList.toggle('a' + i);
        }
        dispatchEvent(new Event('resize')); dispatchEvent(new Event('popstate')); dispatchEvent(new Event('hashchange'));
        if (n % 8000 === 0) history.replaceState(null, '', location.pathname + location.search + '#' + n);
        setTimeout(flood, 10); };
      flood();
      document.querySelector('#cancel').addEventListener('click', () => { document.querySelector('#out').textContent = 'pressed'; });
    </script>`;
