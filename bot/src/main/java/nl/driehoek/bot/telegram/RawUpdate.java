package nl.driehoek.bot.telegram;

import java.util.Optional;

import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * One update as it came.
 *
 * @param id its number
 * @param update empty when it cannot be read
 */
record RawUpdate(long id, Optional<Update> update) {

}
