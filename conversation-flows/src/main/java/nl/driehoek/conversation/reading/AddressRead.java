package nl.driehoek.conversation.reading;

import java.util.List;
import java.util.Optional;

import nl.driehoek.conversation.reading.Complaint.AddressFault;
import nl.driehoek.registrations.party.MailAddress;

/**
 * What was understood of the address in a line, and what else the line says.
 *
 * @param before the text before it
 * @param after the text after it
 * @param address the address, if it is one
 * @param fault what is wrong with it otherwise
 * @param seen what stood there; nothing if nothing looks like an address
 */
record AddressRead(String before, String after, Optional<MailAddress> address, Optional<AddressFault> fault,
		List<String> seen) {

	static AddressRead none(String text) {
		return new AddressRead(text, "", Optional.empty(), Optional.empty(), List.of());
	}

	static AddressRead good(String before, MailAddress address, String after) {
		return new AddressRead(before, after, Optional.of(address), Optional.empty(), List.of(address.value()));
	}

	static AddressRead bad(String before, AddressFault fault, List<String> seen, String after) {
		return new AddressRead(before, after, Optional.empty(), Optional.of(fault), seen);
	}

}
