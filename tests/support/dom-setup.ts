// What does every test of the interface need before it starts, and clean away after it?
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// The journeys beside may leave little of the processors: what is late is not wrong.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);
