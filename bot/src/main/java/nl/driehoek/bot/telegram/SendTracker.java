package nl.driehoek.bot.telegram;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Distinguishes a call of which nothing was sent from one that may have arrived.
 */
final class SendTracker {

	private SendTracker() {
	}

	static OkHttpClient.Builder watch(OkHttpClient.Builder http) {
		return http.addInterceptor(SendTracker::follow).addNetworkInterceptor(SendTracker::leave);
	}

	private static Response follow(Interceptor.Chain chain) throws IOException {
		AtomicBoolean left = new AtomicBoolean();
		Request watched = chain.request().newBuilder().tag(AtomicBoolean.class, left).build();
		try {
			return chain.proceed(watched);
		}
		catch (IOException ex) {
			throw left.get() ? ex : new NotSentException(ex);
		}
	}

	/**
	 * OkHttp calls a network interceptor after it has connected, before it sends the
	 * first byte.
	 */
	private static Response leave(Interceptor.Chain chain) throws IOException {
		Optional.ofNullable(chain.request().tag(AtomicBoolean.class)).ifPresent(left -> left.set(true));
		return chain.proceed(chain.request());
	}

}
