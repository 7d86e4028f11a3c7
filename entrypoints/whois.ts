import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readWhois } from '../utils/lookup/whois/whois.ts';

/** Put into a WHOIS page when a person asks for it in the popup: only what is meant to be kept leaves the page. */
export default defineUnlistedScript(() =>
  readWhois(document.body?.innerText ?? '', new URL(location.href)),
);
