package nl.driehoek.conversation.talking;

/**
 * How much of a button's label Telegram shows on the narrowest phone, 320 px wide: it
 * cuts what does not fit. The letters are as wide as in Adobe's font metrics of Helvetica
 * Bold, which is a little wider than the fonts of phones; other letters count as an m.
 */
final class LabelWidth {

	private static final double FONT_SIZE = 14;

	/** 320 px, less 16 px at each side of the card. */
	private static final double CARD = 288;

	private static final double BETWEEN_BUTTONS = 5;

	private static final double INSIDE_A_BUTTON = 6;

	/** From the space to the tilde, in thousandths of the font size. */
	private static final int[] ASCII = { 278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278,
			556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722,
			667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667,
			611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611,
			611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584 };

	private LabelWidth() {
	}

	/**
	 * Whether nothing of the label is cut in a row of so many buttons.
	 */
	static boolean fits(String label, int buttons) {
		double button = (CARD - (buttons - 1) * BETWEEN_BUTTONS) / buttons;
		return of(label) <= button - INSIDE_A_BUTTON;
	}

	private static double of(String label) {
		return label.codePoints().map(LabelWidth::thousandths).sum() * FONT_SIZE / 1000;
	}

	private static int thousandths(int letter) {
		if (letter == '·') {
			return 278;
		}
		return (letter >= ' ' && letter <= '~') ? ASCII[letter - ' '] : 889;
	}

}
