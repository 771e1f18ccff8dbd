package nl.driehoek.conversation;

/**
 * Where a conversation can stand: a constant of the enum that a chapter brings.
 */
public interface Step {

	/**
	 * The name of the constant.
	 */
	String name();

	/**
	 * The name of the chapter it belongs to.
	 */
	String chapter();

	/**
	 * What is stored of it: unique among all chapters.
	 */
	default String id() {
		return chapter() + "/" + name();
	}

}
