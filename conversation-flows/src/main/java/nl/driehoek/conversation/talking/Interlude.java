package nl.driehoek.conversation.talking;

import java.util.List;
import java.util.Optional;

import nl.driehoek.conversation.Turn;
import nl.driehoek.conversation.announcing.Announcing;
import nl.driehoek.conversation.machine.Signal;
import nl.driehoek.conversation.registering.Registering;
import nl.driehoek.conversation.scene.Reading;

/**
 * What staff do in the middle of anything else, and the way back to it.
 *
 * @param stage where the conversation goes on
 */
record Interlude(Stage stage) {

	Turn begin(Moment moment) {
		boolean possible = this.stage.machine().knows(moment.step(), Signal.AUDIENCE_NEXT);
		return possible ? this.stage.follow(Announcing.begin(moment.step(), moment.setting()), moment)
				: this.stage.turn(moment, List.of());
	}

	/** Back to where it was, if that still makes sense. */
	Turn leave(Moment moment) {
		Reading.Understood leaving = Announcing.leave(moment.step(), moment.notes());
		Moment there = this.stage.move(leaving.signal(), leaving.notes(), moment);
		return Registering.mended(there.step(), there.setting())
			.map(reading -> this.stage.follow(reading, there))
			.orElseGet(() -> this.stage.turn(there, leaving.said()));
	}

	/** For who was staff once. */
	Optional<Turn> ended(Moment moment) {
		boolean intruding = Announcing.has(moment.step()) && !moment.visitor().staff();
		return intruding ? Optional.of(leave(moment)) : Optional.empty();
	}

}
