import './workers.ts';
import './styles.css';
import { createRoot } from 'react-dom/client';
import { loadExamples } from './examples.ts';
import { Playground } from './playground.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('Expected an element with the id "root" in the page, found none.');
createRoot(root).render(<Playground loaded={await loadExamples()} />);
