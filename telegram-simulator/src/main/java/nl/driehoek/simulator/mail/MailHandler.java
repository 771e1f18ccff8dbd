package nl.driehoek.simulator.mail;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.driehoek.simulator.web.Answers;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * HTTP API of the mailbox: the list of mails, each mail as a mail program would show it,
 * and the faults.
 */
public final class MailHandler extends Handler.Abstract {

	private static final Pattern ONE = Pattern
		.compile("/api/mails/(\\d{1,9})(?:/(html|source|invitation|attachments/(\\d{1,9})))?");

	private static final String LETTER_POLICY = "sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox; "
			+ "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

	private final Map<Integer, MailContent> read = new ConcurrentHashMap<>();

	private final Mailbox mailbox;

	public MailHandler(Mailbox mailbox) {
		this.mailbox = mailbox;
	}

	@Override
	public boolean handle(Request request, Response response, Callback callback) throws Exception {
		String path = Request.getPathInContext(request);
		Answers answers = new Answers(response, callback);
		if (path.equals("/api/mails")) {
			return all(request, answers);
		}
		if (path.equals("/api/mail-faults")) {
			return faults(request, answers);
		}
		Matcher one = ONE.matcher(path);
		return one.matches() && one(one, answers);
	}

	private boolean all(Request request, Answers answers) {
		if (request.getMethod().equals("DELETE")) {
			this.mailbox.clear();
			this.read.clear();
		}
		return answers.json(this.mailbox.mails().stream().map((mail) -> MailLine.of(mail, content(mail))).toList());
	}

	private boolean faults(Request request, Answers answers) throws Exception {
		if (request.getMethod().equals("DELETE")) {
			this.mailbox.faults().clear();
			return answers.json(Map.of());
		}
		try {
			set(JsonMapper.shared().readTree(Content.Source.asString(request)));
			return answers.json(Map.of());
		}
		catch (IllegalArgumentException | JacksonException ex) {
			return answers.problem(400, String.valueOf(ex.getMessage()));
		}
	}

	private void set(JsonNode wanted) {
		int code = wanted.path("code").asInt(451);
		if (wanted.has("recipient")) {
			this.mailbox.faults().refuseRecipient(wanted.path("recipient").asString(), code);
		}
		if (wanted.has("next")) {
			this.mailbox.faults().refuseNext(wanted.path("next").asInt(), code);
		}
	}

	private boolean one(Matcher path, Answers answers) {
		Optional<Mail> mail = this.mailbox.find(Integer.parseInt(path.group(1)));
		if (mail.isEmpty()) {
			return answers.problem(404, "No mail " + path.group(1));
		}
		MailContent content = content(mail.get());
		String part = Optional.ofNullable(path.group(2)).orElse("");
		return switch (part) {
			case "" -> answers.json(MailView.of(mail.get(), content));
			case "html" -> letter(content, answers);
			case "source" -> answers.text("text/plain; charset=iso-8859-1", mail.get().source());
			case "invitation" -> invitation(content, answers);
			default -> attachment(content, Integer.parseInt(path.group(3)), answers);
		};
	}

	private boolean letter(MailContent content, Answers answers) {
		answers.header("Content-Security-Policy", LETTER_POLICY);
		return answers.text("text/html; charset=utf-8", new LetterHtml().page(content));
	}

	private boolean invitation(MailContent content, Answers answers) {
		return content.invitation()
			.map((found) -> answers.download("uitnodiging.ics", "text/calendar; charset=utf-8",
					found.ics().getBytes(java.nio.charset.StandardCharsets.UTF_8)))
			.orElseGet(() -> answers.problem(404, "No invitation in this mail"));
	}

	private boolean attachment(MailContent content, int number, Answers answers) {
		if (number >= content.attachments().size()) {
			return answers.problem(404, "No attachment " + number);
		}
		Attachment found = content.attachments().get(number);
		return answers.download(found.name(), found.mime(), found.bytes());
	}

	private MailContent content(Mail mail) {
		return this.read.computeIfAbsent(mail.id(), (id) -> mail.content());
	}

}
