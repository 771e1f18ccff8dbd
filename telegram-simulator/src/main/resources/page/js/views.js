import { byId } from './dom.js';

const tabs = { people: 'people', chat: 'people', mail: 'mail', desk: 'desk' };
let side = 'mail';

/** Shows a part of the page: full screen on a phone, beside the chat on a desktop. */
export function show(view) {
	if (view === 'mail' || view === 'desk') {
		side = view;
	}
	document.body.dataset.view = view;
	document.body.dataset.side = side;
	document.querySelectorAll('[data-go]').forEach((button) => {
		const current = button.closest('.phone-tabs') ? tabs[view] === button.dataset.go : side === button.dataset.go;
		button.toggleAttribute('aria-current', current);
		if (current) {
			button.setAttribute('aria-current', 'true');
		}
	});
}

export const isPhone = () => matchMedia('(max-width: 48rem)').matches;

export const isShown = (view) => isPhone() ? document.body.dataset.view === view : (view === 'chat' || side === view);

export function badge(name, count) {
	document.querySelectorAll(`[data-badge="${name}"]`).forEach((at) => {
		at.hidden = count === 0;
		at.textContent = count;
	});
}

export function startViews() {
	document.querySelectorAll('[data-go]').forEach((button) => button.addEventListener('click', () => {
		show(button.dataset.go);
		byId(button.dataset.go).dispatchEvent(new CustomEvent('shown'));
	}));
	byId('chat-back').addEventListener('click', () => {
		show('people');
		document.querySelector('.person[aria-current]')?.focus();
	});
	show(isPhone() ? 'people' : 'chat');
}
