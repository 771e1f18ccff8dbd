package nl.driehoek.bot.storage;

import java.util.List;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * One run of a test, on a fresh database of one kind of store; the store itself serves
 * the whole test run.
 */
record StoreInvocation(StoreKind kind)
		implements
			TestTemplateInvocationContext,
			ExecutionCondition,
			ParameterResolver,
			AfterEachCallback {

	private static final Namespace SPACE = Namespace.create(StoreInvocation.class);

	@Override
	public String getDisplayName(int index) {
		return this.kind.toString();
	}

	@Override
	public List<Extension> getAdditionalExtensions() {
		return List.of(this);
	}

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		return this.kind.reasonToSkip()
			.map(ConditionEvaluationResult::disabled)
			.orElseGet(() -> ConditionEvaluationResult.enabled(""));
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == MongoTemplate.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return template(context);
	}

	@Override
	public void afterEach(ExtensionContext context) {
		template(context).getDb().drop();
		store(context).sent().verify();
	}

	private MongoTemplate template(ExtensionContext context) {
		return context.getStore(SPACE)
			.computeIfAbsent(MongoTemplate.class, key -> store(context).freshDatabase(), MongoTemplate.class);
	}

	private TestStore store(ExtensionContext context) {
		return context.getRoot().getStore(SPACE).computeIfAbsent(this.kind, key -> this.kind.start(), TestStore.class);
	}

}
