package nl.driehoek.simulator.telegram.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Merges a {@code pre} and the {@code code} in it into one code block with a language.
 */
final class CodeBlocks {

	private CodeBlocks() {
	}

	static List<Entity> joined(List<Entity> entities) {
		List<Entity> joined = new ArrayList<>();
		for (Entity entity : entities) {
			int inner = joined.size() - 1;
			if (inner >= 0 && isWholly(joined.get(inner), entity)) {
				joined.set(inner, new Entity("pre", entity.offset(), entity.length(), joined.get(inner).detail()));
			}
			else {
				joined.add(entity);
			}
		}
		return joined;
	}

	private static boolean isWholly(Entity code, Entity pre) {
		return code.type().equals("code") && pre.type().equals("pre") && code.offset() == pre.offset()
				&& code.length() == pre.length();
	}

}
