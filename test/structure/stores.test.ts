/** What the stores are told agrees with what ships. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifest } from '../../utils/extension/manifest.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const LISTINGS = [
  { file: '.store/listing.zh-CN.md', messages: 'zh_CN', name: '名称', short: '简短说明' },
  { file: '.store/listing.en.md', messages: 'en', name: 'Name', short: 'Short description' },
] as const;
/** What the Chrome Web Store and addons.mozilla.org take at most. */
const SHORT_MOST = 132;
const NAME_MOST = 45;

const sectionOf = (text: string, heading: string): string =>
  new RegExp(`^## ${heading}\\n+([\\s\\S]*?)(?=\\n## |$(?![\\s\\S]))`, 'm')
    .exec(text)?.[1]
    ?.trim() ?? '';

/** First cells of all tables, where they are code. */
const codeCells = (text: string): string[] =>
  [...text.matchAll(/^\| `([^`]+)`/gm)].map(([, cell]) => cell ?? '');

const shipped = manifest('chromium');

describe.each(LISTINGS)('$file', ({ file, messages, name, short }) => {
  const text = read(file);
  const own = JSON.parse(read(`public/_locales/${messages}/messages.json`)) as Record<
    string,
    { message: string }
  >;

  it('has the name and the short description of the manifest, in the length stores take', () => {
    expect(sectionOf(text, name)).toBe(own.name?.message);
    expect(sectionOf(text, short)).toBe(own.description?.message);
    expect(own.name?.message.length).toBeLessThanOrEqual(NAME_MOST);
    expect(own.description?.message.length).toBeLessThanOrEqual(SHORT_MOST);
  });

  it('justifies every permission and host that is asked for, and no other', () => {
    const asked = [
      ...shipped.permissions,
      ...shipped.optional_permissions,
      ...shipped.host_permissions,
      'sidePanel',
    ];
    expect(codeCells(text).toSorted()).toEqual(asked.toSorted());
  });

  it('leaves no section empty', () => {
    const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading ?? '');
    expect(headings).toHaveLength(8);
    expect(headings.filter((heading) => sectionOf(text, heading).length < 4)).toEqual([]);
  });
});

describe('the README', () => {
  it('explains every permission and default host', () => {
    const readme = read('README.md');
    const table = readme.slice(readme.indexOf('## Permissions'), readme.indexOf('## Architecture'));
    const asked = [
      ...shipped.permissions,
      ...shipped.optional_permissions,
      ...shipped.host_permissions.map((match) => new URL(match.replace('*', '')).hostname),
    ];
    expect(asked.filter((one) => !table.includes(`\`${one}\``))).toEqual([]);
  });
});

describe('the changelog', () => {
  it('begins with the version that ships', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    expect(/^## ([\d.]+)/m.exec(read('CHANGELOG.md'))?.[1]).toBe(version);
  });
});

describe('the pictures', () => {
  /** Width and height as a PNG's own head tells them. */
  const sizeOf = (picture: Buffer): [number, number] => [
    picture.readUInt32BE(16),
    picture.readUInt32BE(20),
  ];

  it('have the size and the weight the stores and a README want', () => {
    const folder = '.store/screenshots';
    const paths = readdirSync(join(root, folder)).map((file) => `${folder}/${file}`);
    expect(paths).toHaveLength(4);
    for (const path of [...paths, '.github/overlay.png']) {
      const picture = readFileSync(join(root, path));
      expect([path, ...sizeOf(picture)]).toEqual([path, 1280, 800]);
      expect(picture.length).toBeLessThanOrEqual(300 * 1024);
    }
  });
});
