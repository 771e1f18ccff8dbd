package nl.driehoek.endtoend;

import java.util.List;
import java.util.stream.Stream;

import org.bson.Document;

import nl.driehoek.simulator.mail.Mail;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks an announcement after a kill: no receiver got it twice, and each receiver who
 * got nothing has a row in state UNSURE.
 */
record AnnouncementCheck(int number, List<Driehoek> registered) {

	private static final int CHAT_SENDERS = 8;

	private static final int MAIL_SENDERS = 4;

	static String subject(int number) {
		return "De zaal is bekend " + number;
	}

	void isDeliveredAtMostOnce(Stage stage, Records records) {
		Document announcement = records.where("announcements", "subject", subject(this.number)).get(0);
		List<String> states = records.where("messages", "announcement", announcement.getString("_id"))
			.stream()
			.map(row -> row.getString("state"))
			.toList();
		List<Long> received = Stream.concat(inChat(), byMail(stage)).toList();

		assertThat(states).hasSameSizeAs(received).contains("SENT").isSubsetOf("SENT", "UNSURE");
		assertThat(received).as("number of copies per receiver of announcement " + this.number)
			.allMatch(times -> times <= 1);
		assertThat(count(received, 0)).as("receivers without a copy").isLessThanOrEqualTo(unsure(states));
		assertThat(unsure(states)).as("rows in state UNSURE").isLessThanOrEqualTo(beingSent());
	}

	/**
	 * At most so many rows are being sent when the bot is killed: one for each sender.
	 */
	private int beingSent() {
		return Math.min(this.registered.size(), CHAT_SENDERS) + MAIL_SENDERS;
	}

	private static long unsure(List<String> states) {
		return states.stream().filter("UNSURE"::equals).count();
	}

	private static long count(List<Long> received, long times) {
		return received.stream().filter(had -> had == times).count();
	}

	private Stream<Long> inChat() {
		return this.registered.stream()
			.map(driehoek -> driehoek.griffier()
				.said()
				.filter(text -> text.contains("Bericht " + this.number + "."))
				.count());
	}

	private Stream<Long> byMail(Stage stage) {
		return this.registered.stream()
			.map(driehoek -> driehoek.griffier().domain())
			.flatMap(domain -> Stream.of("b.voorbeeld@" + domain, "s.voorbeeld@" + domain))
			.map(address -> mailsTo(address, stage));
	}

	private long mailsTo(String address, Stage stage) {
		return stage.mailbox()
			.mails()
			.stream()
			.filter(mail -> mail.recipients().contains(address))
			.map(Mail::content)
			.filter(content -> content.head().subject().equals(subject(this.number)))
			.count();
	}

}
