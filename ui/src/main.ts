import './styles/index.css';
import { mount } from 'svelte';
import AppView from './App.svelte';
import type { Backend } from './backend';

// The mode is known when building, so the other branch and all it imports are left out of the bundle.
async function chooseBackend(): Promise<Backend> {
  if (import.meta.env.MODE === 'fake') return (await import('./backend/fake')).fakeBackend();
  return (await import('./backend/tauri')).tauriBackend;
}

const target = document.getElementById('app');
if (target) mount(AppView, { target, props: { backend: await chooseBackend() } });
