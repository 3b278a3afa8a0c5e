import { createRoot } from 'react-dom/client';
import { HostApp } from './frame/HostApp.tsx';
import { loadStart } from './load/hostApi.ts';

const place = document.getElementById('host');
if (place === null) throw new Error('The page has no place for the host.');
createRoot(place).render(<HostApp start={await loadStart()} />);
