/** Files: sent to the sandbox, and shown in a message as something to keep. */
import { api } from './api.js';
import { make } from './dom.js';
import { icon } from './icons.js';

const LARGEST = 20 * 1024 * 1024;
const PICTURES = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

export async function upload(user, file) {
  if (file.size === 0) return { ok: false, error: 'It is empty.' };
  if (file.size > LARGEST) return { ok: false, error: 'The sandbox holds files of up to 20 MB.' };
  try {
    return await api.upload(user, { name: file.name, content_base64: await base64(file) });
  } catch {
    return { ok: false, error: 'It cannot be read; a folder cannot be shared.' };
  }
}

export function fileList(files, workspace) {
  return make('ul', { class: 'files', 'aria-label': 'Files' }, files.map((file) => fileItem(file, workspace)));
}

/** Where the acting person gets the content of a file. */
export function fileAddress(id, workspace) {
  return `/_page/file?user=${encodeURIComponent(workspace.user)}&id=${encodeURIComponent(id ?? '')}`;
}

function fileItem(file, workspace) {
  const card = fileCard(file, workspace);
  if (!PICTURES.has(file.mimetype)) return make('li', {}, card);
  const address = fileAddress(file.id, workspace);
  const words = String(file.alt_txt || file.title || file.name || 'A picture');
  const shown = make('img', { src: address, alt: words, loading: 'lazy' });
  const whole = make('a', { class: 'file-picture', href: address, download: file.name ?? '' }, shown);
  shown.addEventListener('error', () => whole.remove());
  return make('li', { class: 'with-picture' }, card, whole);
}

function fileCard(file, workspace) {
  const address = fileAddress(file.id, workspace);
  return make('a', { class: 'file-card', href: address, download: file.name ?? '' }, icon('file'),
    make('span', { class: 'file-text' }, make('span', { class: 'file-name' }, String(file.title ?? file.name ?? 'A file')),
      make('span', { class: 'file-detail' }, `${String(file.pretty_type ?? 'File')} · ${size(file.size)}`)));
}

function size(bytes) {
  if (!Number.isFinite(bytes)) return 'unknown size';
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

function base64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result).replace(/^[^,]*,/, '')));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(file);
  });
}
