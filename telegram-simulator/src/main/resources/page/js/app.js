import { byId, fillWords, make } from './dom.js';
import { listen } from './live.js';
import { openChat, refreshChat } from './chat.js';
import { refreshPeople, startPeople, touch } from './people.js';
import { refreshMail, startMail } from './mail.js';
import { refreshBot, refreshClock, startDesk } from './desk.js';
import { show, startViews } from './views.js';
import { words } from './words.js';

fillWords();
startViews();
startPeople(choose);
startMail();
startDesk();
listen({
	change: ({ userId }) => Promise.all([refreshChat(userId), touch(userId)]),
	mail: () => refreshMail(true),
	bot: () => Promise.all([refreshBot(), refreshClock()]),
	clock: () => refreshClock(),
	lost: () => banner(true),
	back: () => {
		banner(false);
		return everything();
	},
});
everything().then(() => {
	const first = document.querySelector('.person');
	if (first && matchMedia('(min-width: 48.01rem)').matches) {
		first.click();
	}
});

async function everything() {
	await Promise.all([refreshPeople(), refreshMail(false), refreshBot(), refreshClock()]);
}

function choose(person) {
	show('chat');
	return openChat(person);
}

function banner(lost) {
	byId('lost')?.remove();
	if (lost) {
		document.body.append(make('p', { id: 'lost', class: 'lost', role: 'alert' }, words.offline));
	}
}
