package nl.driehoek.conversation;

/**
 * Something decided or wished in a conversation that is neither a question nor an answer
 * to one, such as a promise: a constant of the enum that a chapter brings.
 */
public interface Word {

	/**
	 * The name of the constant.
	 */
	String name();

}
