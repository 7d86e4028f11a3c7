/** Suggested keys are only suggestions: a browser leaves out those it needs for itself. */
import { expect, test } from './support/fixtures.ts';

test('every command has its key', async ({ extension }) => {
  const worker = await extension.worker();
  const keys = await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } };
    };
    const commands = await chrome.commands.getAll();
    return Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut]));
  });
  expect(keys).toEqual({
    _execute_action: 'Alt+Shift+K',
    'open-workbench': 'Alt+Shift+L',
  });
});
