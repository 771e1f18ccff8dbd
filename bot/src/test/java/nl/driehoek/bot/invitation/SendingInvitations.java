package nl.driehoek.bot.invitation;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;

import nl.driehoek.bot.fixtures.Registered;
import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.fixtures.TestClock;
import nl.driehoek.bot.fixtures.TestWorkers;
import nl.driehoek.bot.outbox.Letter;
import nl.driehoek.bot.outbox.TestCouriers;
import nl.driehoek.registrations.seat.Registration;

import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Sends invitations by couriers that keep what they bring, when a test says so.
 */
abstract class SendingInvitations {

	final TestClock clock = new TestClock(Season.SECOND_OF_MARCH);

	final TestCouriers couriers = new TestCouriers();

	final TestWorkers workers = new TestWorkers();

	void send() {
		this.workers.work();
	}

	void sweep(InvitationDesk desk) {
		desk.sweep();
		send();
	}

	void passAndSend(Duration time, InvitationDesk desk) {
		this.clock.pass(time);
		sweep(desk);
	}

	InvitationDesk wanting(MongoTemplate mongo) {
		InvitationDesk desk = desk(mongo);
		want(desk);
		return desk;
	}

	static void want(InvitationDesk desk) {
		Registration zwolle = Registered.zwolle();
		desk.want(zwolle, Registered.seat(zwolle));
	}

	InvitationDesk desk(MongoTemplate mongo) {
		return desk(mongo, SendingInvitations::letter);
	}

	InvitationDesk desk(MongoTemplate mongo, Function<Invitation, Letter> pen) {
		return new InvitationDesk(new MongoInvitations(mongo), new InvitationKind(pen, this.couriers), this.workers,
				this.clock);
	}

	static Letter letter(Invitation invitation) {
		return Letters.pen().apply(invitation);
	}

	List<String> messageIds() {
		return this.couriers.letters().stream().map(Letter::messageId).toList();
	}

}
