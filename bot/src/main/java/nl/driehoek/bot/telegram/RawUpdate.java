package nl.driehoek.bot.telegram;

import java.util.Optional;

import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * One received update.
 *
 * @param id the update id
 * @param update the parsed update; empty if it cannot be parsed
 */
record RawUpdate(long id, Optional<Update> update) {

}
