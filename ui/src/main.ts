import './styles/index.css';
import { mount } from 'svelte';
import AppView from './App.svelte';

// The mode is known when building, so the other branch and all it imports are left out of the bundle.
async function start(target: HTMLElement): Promise<void> {
  if (import.meta.env.MODE === 'fake') {
    if (new URLSearchParams(location.search).has('gallery')) {
      mount((await import('../tests/support/Gallery.svelte')).default, { target });
      return;
    }
    const { fakeBackend } = await import('./backend/fake');
    mount(AppView, { target, props: { backend: fakeBackend() } });
  } else {
    const { tauriBackend } = await import('./backend/tauri');
    mount(AppView, { target, props: { backend: tauriBackend } });
  }
}

const target = document.getElementById('app');
if (target) void start(target);
