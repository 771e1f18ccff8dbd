package nl.driehoek.conversation;

/**
 * Something that only one chapter looks at. That chapter brings the interface, and the
 * feature that knows it brings the one bean.
 */
public interface View {

}
