package nl.driehoek.simulator.telegram.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.UrlEncoded;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the parameters of a call from its query, form, multipart or JSON body.
 */
public final class ParameterReader {

	private static final long LARGEST_CALL = 64L * 1024 * 1024;

	private static final MultiPartConfig IN_MEMORY = new MultiPartConfig.Builder().maxMemoryPartSize(LARGEST_CALL)
		.maxPartSize(LARGEST_CALL)
		.maxSize(LARGEST_CALL)
		.useFilesForPartsWithoutFileName(false)
		.build();

	private ParameterReader() {
	}

	public static Parameters read(Request request) throws IOException {
		ObjectNode values = Json.object();
		put(values, Request.extractQueryParameters(request));
		String type = Optional.ofNullable(request.getHeaders().get(HttpHeader.CONTENT_TYPE)).orElse("");
		String kind = type.toLowerCase(Locale.ROOT);
		if (kind.startsWith("multipart/form-data")) {
			return new Parameters(values, parts(request, type, values));
		}
		String body = Content.Source.asString(request, StandardCharsets.UTF_8);
		if (kind.startsWith("application/x-www-form-urlencoded")) {
			Fields fields = new Fields(true);
			UrlEncoded.decodeTo(body, fields::add, StandardCharsets.UTF_8);
			put(values, fields);
		}
		else if (!body.isBlank()) {
			json(body, values);
		}
		return new Parameters(values);
	}

	private static void json(String body, ObjectNode values) throws MalformedBody {
		ObjectNode read = Json.read(body)
			.filter(ObjectNode.class::isInstance)
			.map(ObjectNode.class::cast)
			.orElseThrow(MalformedBody::new);
		values.setAll(read);
	}

	private static void put(ObjectNode values, Fields fields) {
		fields.forEach((field) -> values.put(field.getName(), field.getValue()));
	}

	private static Map<String, Upload> parts(Request request, String type, ObjectNode values) {
		Map<String, Upload> uploads = new HashMap<>();
		try (MultiPartFormData.Parts parts = MultiPartFormData.getParts(request, request, type, IN_MEMORY)) {
			for (MultiPart.Part part : parts) {
				if (part.getFileName() == null) {
					values.put(part.getName(), part.getContentAsString(StandardCharsets.UTF_8));
				}
				else {
					uploads.put(part.getName(), upload(part));
				}
			}
		}
		return uploads;
	}

	private static Upload upload(MultiPart.Part part) {
		try {
			byte[] content = BufferUtil.toArray(Content.Source.asByteBuffer(part.getContentSource()));
			HttpField type = part.getHeaders().getField(HttpHeader.CONTENT_TYPE);
			return new Upload(part.getFileName(), (type != null) ? type.getValue() : "", content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
