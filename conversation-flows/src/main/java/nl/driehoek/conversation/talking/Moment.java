package nl.driehoek.conversation.talking;

import nl.driehoek.conversation.Notes;
import nl.driehoek.conversation.Position;
import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.Visitor;
import nl.driehoek.conversation.World;
import nl.driehoek.conversation.scene.Setting;

/**
 * A conversation at one moment.
 *
 * @param position where it stands
 * @param visitor who is talking
 * @param world what is known outside the talk
 */
record Moment(Position position, Visitor visitor, World world) {

	Step step() {
		return this.position.step();
	}

	Notes notes() {
		return this.position.notes();
	}

	Setting setting() {
		return new Setting(notes(), this.visitor, this.world);
	}

	Moment moved(Step step, Notes notes) {
		return new Moment(this.position.moved(step, notes), this.visitor, this.world);
	}

}
