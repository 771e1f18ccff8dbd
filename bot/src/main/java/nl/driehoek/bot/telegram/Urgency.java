package nl.driehoek.bot.telegram;

/**
 * How soon a call must be made; more urgent calls go first.
 */
enum Urgency {

	/** It had its turn before. */
	GRANTED,

	/** Somebody waits for it. */
	ANSWER,

	/** Nobody asked for it: reminders, announcements, what a sweep found. */
	NEWS,

	/** Of use at any time: edits of old cards and of cards that count. */
	WHENEVER

}
