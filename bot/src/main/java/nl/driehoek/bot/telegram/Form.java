package nl.driehoek.bot.telegram;

import java.util.Optional;

/**
 * How a card is shown, and how it is shown next if Telegram refuses it so. There are at
 * most five forms, so that no card is tried for ever.
 *
 * @param inPlaceOf the message that is edited; empty for a message of its own
 * @param formatted whether the text is formatted
 * @param keyed whether it has its buttons
 * @param repeated whether Telegram refused such a message before, for an unknown reason
 */
record Form(Optional<Integer> inPlaceOf, boolean formatted, boolean keyed, boolean repeated) {

	static Form whole(Optional<Integer> inPlaceOf) {
		return new Form(inPlaceOf, true, true, false);
	}

	/**
	 * Leaves out only what Telegram complains about. For any other reason the card
	 * becomes a message of its own, which is repeated once.
	 */
	Optional<Form> after(Fault fault) {
		return switch (fault.kind()) {
			case UNREADABLE -> this.formatted ? Optional.of(plain()) : otherwise();
			case BAD_KEYS -> this.keyed ? Optional.of(bare()) : otherwise();
			case GONE, WRONG -> otherwise();
			default -> Optional.empty();
		};
	}

	private Form plain() {
		return new Form(this.inPlaceOf, false, this.keyed, this.repeated);
	}

	private Form bare() {
		return new Form(this.inPlaceOf, this.formatted, false, this.repeated);
	}

	private Optional<Form> otherwise() {
		if (this.inPlaceOf.isPresent()) {
			return Optional.of(new Form(Optional.empty(), this.formatted, this.keyed, this.repeated));
		}
		return this.repeated ? Optional.empty()
				: Optional.of(new Form(Optional.empty(), this.formatted, this.keyed, true));
	}

}
