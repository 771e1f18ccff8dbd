package nl.driehoek.conversation;

import java.time.LocalDate;

/**
 * Days as people say them. The names come from the bundle, because those of the JDK
 * change with its locale data ("vr", "vr.", "Fri", "Fri.").
 */
record DayWords(Phrases phrases) {

	String say(Words.Day day) {
		LocalDate date = day.date();
		return switch (day.style()) {
			case SHORT -> weekday(date, ".short") + " " + dayAndMonth(date, ".short");
			case PLAIN -> weekday(date, "") + " " + dayAndMonth(date, "");
			case FULL -> weekday(date, "") + " " + dayAndMonth(date, "") + " " + date.getYear();
			case DATE -> dayAndMonth(date, "");
		};
	}

	private String weekday(LocalDate date, String length) {
		return word("weekday." + date.getDayOfWeek().getValue() + length);
	}

	private String dayAndMonth(LocalDate date, String length) {
		return date.getDayOfMonth() + " " + word("month." + date.getMonthValue() + length);
	}

	private String word(String key) {
		return new Voice(this.phrases).say(Words.message(key)).plain();
	}

}
