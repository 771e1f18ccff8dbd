package nl.driehoek.bot.telegram;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Tells a call that never left from one of which nobody knows whether it arrived.
 */
final class Departure {

	private Departure() {
	}

	static OkHttpClient.Builder watch(OkHttpClient.Builder http) {
		return http.addInterceptor(Departure::follow).addNetworkInterceptor(Departure::leave);
	}

	private static Response follow(Interceptor.Chain chain) throws IOException {
		AtomicBoolean left = new AtomicBoolean();
		Request watched = chain.request().newBuilder().tag(AtomicBoolean.class, left).build();
		try {
			return chain.proceed(watched);
		}
		catch (IOException ex) {
			throw left.get() ? ex : new NeverLeftException(ex);
		}
	}

	/**
	 * A network interceptor is asked once there is a connection, before the first byte.
	 */
	private static Response leave(Interceptor.Chain chain) throws IOException {
		Optional.ofNullable(chain.request().tag(AtomicBoolean.class)).ifPresent(left -> left.set(true));
		return chain.proceed(chain.request());
	}

}
