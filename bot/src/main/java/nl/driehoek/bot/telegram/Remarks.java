package nl.driehoek.bot.telegram;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import nl.driehoek.bot.outbox.Card;
import nl.driehoek.conversation.Phrasebook;
import nl.driehoek.conversation.Words;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Language;

/**
 * Sends remarks, and limits how often a chat gets each of them.
 */
final class Remarks {

	private final Map<Remark, Cache<ChatId, Remark>> made = new EnumMap<>(Remark.class);

	private final Phrasebook phrasebook;

	private final TelegramDelivery delivery;

	Remarks(Phrasebook phrasebook, TelegramDelivery delivery) {
		this.phrasebook = phrasebook;
		this.delivery = delivery;
		for (Remark remark : Remark.values()) {
			this.made.put(remark, quietFor(remark.silence()));
		}
	}

	void make(ChatId chat, Language language, Remark remark) {
		Cache<ChatId, Remark> lately = this.made.getOrDefault(remark, quietFor(Duration.ZERO));
		if (lately.asMap().putIfAbsent(chat, remark) == null) {
			Card card = Card.of(this.phrasebook.text(Words.message(remark.phrase()), language));
			this.delivery.say(chat, card, Optional.empty());
		}
	}

	private static Cache<ChatId, Remark> quietFor(Duration silence) {
		return Caffeine.newBuilder().expireAfterWrite(silence).maximumSize(10_000).build();
	}

}
