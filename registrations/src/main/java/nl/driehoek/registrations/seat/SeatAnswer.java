package nl.driehoek.registrations.seat;

/**
 * The answer of a {@link SeatPlan} to a command.
 */
public sealed interface SeatAnswer {

	/**
	 * There is a seat.
	 *
	 * @param entry the seat, the same one each time the command is repeated
	 */
	record Seated(SeatEntry entry) implements SeatAnswer {
	}

	/**
	 * There is none.
	 *
	 * @param reason why
	 */
	record Refused(Refusal reason) implements SeatAnswer {
	}

}
