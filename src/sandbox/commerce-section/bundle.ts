export { manifests } from './manifests.js';
