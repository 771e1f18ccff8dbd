package nl.driehoek.offenders;

import jakarta.mail.internet.MimeMessage;
import net.fortuna.ical4j.model.Calendar;
import org.bson.Document;
import org.springframework.statemachine.StateMachine;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * Sees what only one place may see.
 */
interface SeesTooMuch {

	Document row();

	Update update();

	MimeMessage mail();

	StateMachine<String, String> machine();

	Calendar calendar();

}
