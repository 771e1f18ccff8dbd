import { get, post, remove } from './api.js';
import { byId, make, say } from './dom.js';
import { fromField, instant, longDay, moment, timeOf, toField } from './time.js';
import { words } from './words.js';

const mailFaults = { mailLater: 451, mailNever: 554 };
const extra = { delay: { millis: 3000 } };
const known = {};
let time = null;

/** The control panel: the clock, faults, and starting and killing the bot. */
export function startDesk() {
	byId('desk').append(clockCard(), botCard(), faultCard());
	setInterval(tick, 1000);
	setInterval(() => document.hidden || refreshClock(), 20000);
}

const part = (name) => (element) => {
	known[name] = element;
	return element;
};

function clockCard() {
	return make('section', { class: 'card-box', 'aria-labelledby': 'clock-title' },
		make('h2', { id: 'clock-title' }, words.clock), make('p', { class: 'quiet' }, words.clockHint),
		part('time')(make('p', { class: 'time' })), part('next')(make('p', {})),
		make('div', { class: 'buttons' },
			part('toNext')(make('button', { class: 'primary', onclick: () => move('next') }, words.toNext)),
			make('button', { onclick: () => ahead(1) }, words.aDay), make('button', { onclick: () => ahead(7) }, words.aWeek)),
		make('form', { class: 'row', novalidate: true, onsubmit: chosen }, make('label', { for: 'moment' }, words.chooseMoment),
			part('moment')(make('input', { id: 'moment', type: 'datetime-local', required: true })), make('button', {}, words.go)),
		part('clockSays')(make('p', { class: 'says', role: 'status' })));
}

function botCard() {
	return make('section', { class: 'card-box', 'aria-labelledby': 'bot-title' },
		make('h2', { id: 'bot-title' }, words.process, ' ', part('state')(make('span', { class: 'state', role: 'status' }))),
		make('p', { class: 'quiet' }, words.processHint),
		make('div', { class: 'buttons' },
			part('stop')(make('button', { class: 'danger', onclick: () => turn('stop-hard') }, words.stopHard)),
			part('start')(make('button', { class: 'primary', onclick: () => turn('start') }, words.startBot))),
		part('botSays')(make('p', { class: 'says', role: 'status' })),
		part('logBox')(make('details', { ontoggle: refreshBot }, make('summary', {}, words.log), part('log')(make('pre', { class: 'log', tabindex: '0' })))));
}

function faultCard() {
	return make('section', { class: 'card-box', 'aria-labelledby': 'faults-title' },
		make('h2', { id: 'faults-title' }, words.faults), make('p', { class: 'quiet' }, words.faultsHint),
		make('form', { class: 'fault-form', onsubmit: order },
			make('label', { for: 'fault' }, words.fault),
			make('select', { id: 'fault', name: 'kind' }, Object.entries(words.faultKinds).map(([kind, name]) => make('option', { value: kind }, name))),
			make('label', { for: 'times' }, words.times), make('input', { id: 'times', name: 'times', type: 'number', min: 1, max: 99, value: 1 }),
			make('button', { class: 'primary' }, words.order)),
		make('button', { onclick: clearFaults }, words.clearFaults),
		part('faultSays')(make('p', { class: 'says', role: 'status' })));
}

export async function refreshClock() {
	time = { ...await get('/api/clock'), at: Date.now() };
	tick();
	known.next.textContent = time.next ? words.nextDue(moment(instant(time.next))) : time.live ? words.nothingDue : words.clockRemembered;
	known.toNext.disabled = !time.next;
}

const now = () => new Date(instant(time.now).getTime() + (time.live ? Date.now() - time.at : 0));

function tick() {
	if (!time) {
		return;
	}
	known.time.replaceChildren(make('b', {}, timeOf(now())), ' ', longDay(now()));
	if (document.activeElement !== known.moment) {
		known.moment.min = toField(now());
		known.moment.value ||= toField(now());
	}
}

const ahead = (days) => move(new Date(now().getTime() + days * 86_400_000).toISOString());

function chosen(event) {
	event.preventDefault();
	const wanted = known.moment.value && fromField(known.moment.value);
	if (!(wanted >= now())) {
		known.clockSays.textContent = known.moment.value ? words.backwards : words.noMoment;
		return;
	}
	move(wanted.toISOString());
}

async function move(to) {
	await attempt(known.clockSays, async () => {
		await post('/api/clock', { to });
		known.moment.value = '';
		await refreshClock();
		return '';
	});
}

export async function refreshBot() {
	const bot = await get('/api/bot');
	known.state.textContent = words.states[bot.state] ?? bot.state;
	known.state.dataset.state = bot.state;
	known.stop.disabled = bot.state === 'stopped' || bot.state === 'died';
	known.start.disabled = !known.stop.disabled;
	known.log.textContent = bot.log.join('\n') || words.logEmpty;
	known.log.scrollTop = known.log.scrollHeight;
	known.logBox.open ||= bot.state === 'died';
	const notice = words.notices[bot.state] ?? '';
	byId('bot-notice').textContent = notice;
	byId('bot-notice').hidden = !notice;
	document.querySelectorAll('[data-dot="bot"]').forEach((dot) => {
		dot.hidden = bot.state === 'running';
		dot.dataset.state = bot.state;
	});
}

async function turn(way) {
	await attempt(known.botSays, async () => {
		await post(`/api/bot/${way}`);
		await Promise.all([refreshBot(), refreshClock()]);
		return '';
	});
}

function order(event) {
	event.preventDefault();
	const form = event.currentTarget;
	const kind = form.elements.kind.value;
	const times = Number(form.elements.times.value);
	attempt(known.faultSays, async () => {
		await (kind in mailFaults ? post('/api/mail-faults', { next: times, code: mailFaults[kind] }) : post('/api/faults', { kind, times, ...extra[kind] }));
		return words.ordered(words.faultKinds[kind], times);
	});
}

function clearFaults() {
	attempt(known.faultSays, async () => {
		await Promise.all([remove('/api/faults'), remove('/api/mail-faults')]);
		return words.cleared;
	});
}

async function attempt(at, work) {
	try {
		at.textContent = await work();
	}
	catch (problem) {
		at.textContent = problem.message;
		say(problem.message);
	}
}
