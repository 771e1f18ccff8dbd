package nl.driehoek.simulator.telegram.wire;

/**
 * A file uploaded with a call.
 *
 * @param name its file name
 * @param mime its media type
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record Upload(String name, String mime, byte[] content) {

}
