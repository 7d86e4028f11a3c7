/** What a careless extension would do, in a page of its own. */
export const leak = async (text: string): Promise<void> => {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { local: { set(items: object): Promise<void> } } };
  };
  await chrome.storage.local.set({ leaked: text });
  const opened = indexedDB.open('leaked');
  opened.addEventListener('upgradeneeded', () => opened.result.createObjectStore('rows'));
  await new Promise((resolve) => {
    opened.addEventListener('success', resolve);
  });
  const writing = opened.result.transaction('rows', 'readwrite');
  writing.objectStore('rows').put(text, 1);
  await new Promise((resolve) => {
    writing.addEventListener('complete', resolve);
  });
  opened.result.close();
  const folder = await navigator.storage.getDirectory();
  const file = await (await folder.getFileHandle('leaked', { create: true })).createWritable();
  await file.write(text);
  await file.close();
  document.body.append(document.createElement('textarea'));
  console.warn(text);
  await navigator.clipboard.writeText(text);
  await fetch(`https://dns.alidns.com/resolve?name=${text}`).catch(() => {});
};
