import './listen.ts';
import './knobs.ts';
import './copy.ts';
