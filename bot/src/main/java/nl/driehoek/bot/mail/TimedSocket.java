package nl.driehoek.bot.mail;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A connection that can be read and written until its time is up.
 */
final class TimedSocket extends Socket {

	private final long end;

	/** How long one read may take; 0 for as long as it likes. */
	private volatile int patience;

	TimedSocket(Duration limit) {
		this.end = System.nanoTime() + limit.toNanos();
	}

	@Override
	public synchronized void setSoTimeout(int timeout) throws SocketException {
		this.patience = timeout;
		super.setSoTimeout(timeout);
	}

	@Override
	public InputStream getInputStream() throws IOException {
		return new FilterInputStream(super.getInputStream()) {

			@Override
			public int read() throws IOException {
				limitNextRead();
				return super.read();
			}

			@Override
			public int read(byte[] bytes, int offset, int length) throws IOException {
				limitNextRead();
				return super.read(bytes, offset, length);
			}

		};
	}

	@Override
	public OutputStream getOutputStream() throws IOException {
		return new FilterOutputStream(super.getOutputStream()) {

			@Override
			public void write(byte[] bytes, int offset, int length) throws IOException {
				checkTime();
				this.out.write(bytes, offset, length);
			}

		};
	}

	private void limitNextRead() throws IOException {
		checkTime();
		super.setSoTimeout((this.patience > 0) ? Math.min(this.patience, left()) : left());
	}

	private void checkTime() throws IOException {
		if (System.nanoTime() - this.end >= 0) {
			throw new SocketTimeoutException("The conversation with the mail server took too long");
		}
	}

	/** Milliseconds, at least one: zero means for ever. */
	private int left() {
		long left = TimeUnit.NANOSECONDS.toMillis(this.end - System.nanoTime());
		return (int) Math.max(1, Math.min(left, Integer.MAX_VALUE));
	}

}
