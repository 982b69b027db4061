import './styles/index.css';
import { mount } from 'svelte';
import type { Backend } from './backend';
import { tauriBackend } from './backend/tauri';
import { askForHouse } from './state/opening';

// What takes longest begins first: the question for the house, then the computer's words for dates, which WebKit reads
// at their first use. The screens are fetched meanwhile.
async function start(target: HTMLElement): Promise<void> {
  const backend = await chosenBackend();
  const opening = askForHouse(backend);
  const screens = import('./App.svelte');
  new Intl.DateTimeFormat().format();
  const { default: AppView } = await screens;
  mount(AppView, { target, props: { backend, opening } });
}

// The mode is known when building, so the other branch and all it imports are left out of the bundle.
async function chosenBackend(): Promise<Backend> {
  if (import.meta.env.MODE !== 'fake') return tauriBackend;
  const { fakeBackend } = await import('./backend/fake');
  return fakeBackend();
}

async function startGallery(target: HTMLElement): Promise<void> {
  mount((await import('../tests/support/Gallery.svelte')).default, { target });
}

const target = document.getElementById('app');
const gallery = import.meta.env.MODE === 'fake' && new URLSearchParams(location.search).has('gallery');
if (target) void (gallery ? startGallery(target) : start(target));
