package nl.driehoek.bot.crash;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import nl.driehoek.bot.outbox.ChatCourier;
import nl.driehoek.bot.outbox.Delivery;
import nl.driehoek.bot.talk.CardDelivery;
import nl.driehoek.bot.talk.Receipt;
import nl.driehoek.bot.talk.Receipts;
import nl.driehoek.bot.talk.Reply;
import nl.driehoek.bot.talk.Unsent;
import nl.driehoek.registrations.party.ChatId;

import org.springframework.beans.factory.ObjectProvider;

/**
 * Delivers each card once in a life of the bot, one after the other.
 */
final class PlainDelivery implements CardDelivery {

	private final Map<ChatId, Integer> handedOver = new HashMap<>();

	private final ChatCourier chats;

	private final ObjectProvider<Receipts> receipts;

	PlainDelivery(ChatCourier chats, ObjectProvider<Receipts> receipts) {
		this.chats = chats;
		this.receipts = receipts;
	}

	@Override
	public void deliver(Reply reply) {
		reply.cards()
			.stream()
			.filter(card -> card.number() > this.handedOver.getOrDefault(reply.chat(), 0))
			.forEach(card -> deliver(reply.chat(), card));
	}

	private void deliver(ChatId chat, Unsent unsent) {
		this.handedOver.put(chat, unsent.number());
		if (this.chats.deliver(chat, unsent.card()) instanceof Delivery.Arrived) {
			this.receipts.getObject().add(chat, new Receipt(unsent.number(), Optional.empty()));
		}
	}

}
