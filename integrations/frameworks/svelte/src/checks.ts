import 'news-summary-elements';
import { mount } from 'svelte';
import Checks from './Checks.svelte';

const target = document.getElementById('app');
if (target) mount(Checks, { target });
