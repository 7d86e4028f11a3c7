import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startOverlay } from '../components/overlay/controller.ts';
import css from '../components/overlay/host.css?inline';

/**
 * The content script. Unlisted for WXT and named in the manifest by utils/extension/manifest.ts: WXT's own wrapper would
 * send an event to every provider page.
 */
export default defineUnlistedScript(() => startOverlay(document, css));
