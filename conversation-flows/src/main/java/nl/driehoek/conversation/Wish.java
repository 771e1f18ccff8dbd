package nl.driehoek.conversation;

/**
 * What a conversation wants to be done. A chapter brings its own wishes, and the feature
 * that fulfils one brings the {@link WishHandler}. A wish is stored with the conversation
 * and fulfilled again after a crash, so fulfilling one must be idempotent.
 */
public interface Wish {

}
