package nl.driehoek.endtoend;

import java.util.List;
import java.util.Optional;

import nl.driehoek.simulator.mail.Invitation;
import nl.driehoek.simulator.mail.MailContent;
import org.bson.Document;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks the result of a registration: one registration, one seat, three invitations, and
 * a mail to each of the three officials.
 */
record Driehoek(Griffier griffier, Stage stage) {

	/**
	 * Waits for the three mails.
	 */
	List<MailContent> mails() {
		Patience.until("three mails for " + this.griffier.domain(), () -> received().size() >= 3);
		return received();
	}

	private List<MailContent> received() {
		return this.stage.mailsTo(this.griffier.domain());
	}

	List<Invitation> invitations() {
		return mails().stream().map(MailContent::invitation).flatMap(Optional::stream).toList();
	}

	/**
	 * Checks that the registration, its seat and its invitations are stored exactly once.
	 * @return the registration
	 */
	Document isStoredOnce(Records records) {
		assertThat(records.registrationsOf(this.griffier.chat())).hasSize(1);
		Document registration = records.registrationsOf(this.griffier.chat()).get(0);
		assertThat(records.seatsOf(registration)).hasSize(1);
		assertThat(records.invitationsFor(registration)).extracting(row -> row.getString("role"))
			.containsExactlyInAnyOrder("BURGEMEESTER", "GEMEENTESECRETARIS", "GRIFFIER");
		assertThat(records.invitationsFor(registration)).extracting(row -> row.getBoolean("open")).containsOnly(false);
		assertThat(records.conversation(this.griffier.chat()).getString("step")).isEqualTo("registering/REGISTERED");
		return registration;
	}

	/**
	 * Waits until all messages and mails of the registration are sent. They are sent in
	 * order, so the bot must first answer one more question, and send the mails of a
	 * driehoek that registers later.
	 */
	void isSettled(Records records, String later) {
		Patience.untilAsserted(() -> isStoredOnce(records));
		this.griffier.says("/privacy").sees("We bewaren de namen");
		new Driehoek(Griffier.of(later, this.stage).registers("vr 29 mei"), this.stage).mails();
		Patience.untilAsserted(() -> assertThat(records.where("invitations", "open", true)).isEmpty());
		isStoredOnce(records);
	}

	/**
	 * Checks that each of the three officials has one invitation, even if its mail was
	 * sent twice.
	 */
	void isInvitedOnce() {
		assertThat(mails()).extracting(mail -> mail.head().messageId() + mail.head().to())
			.hasSizeGreaterThanOrEqualTo(3)
			.satisfies(ids -> assertThat(ids.stream().distinct()).hasSize(3));
		assertThat(invitations()).extracting(Invitation::uid)
			.satisfies(uids -> assertThat(uids.stream().distinct()).hasSize(3));
	}

}
