import { defineContentScript } from 'wxt/utils/define-content-script';
import findings from '../components/findings/findings.css?inline';
import { startOverlay } from '../components/overlay/controller.tsx';
import overlay from '../components/overlay/overlay.css?inline';
import theme from '../components/theme.css?inline';
import { defaultMatches } from '../utils/providers/index.ts';

export default defineContentScript({
  matches: [...defaultMatches],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    startOverlay(document, `${theme}\n${findings}\n${overlay}`);
  },
});
