package nl.driehoek.store;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@EnabledIfEnvironmentVariable(named = "MONGODB_URI", matches = ".*\\S.*",
		disabledReason = "MONGODB_URI is not set: not tried on a genuine MongoDB")
class GenuineMongoOrderedReadTests extends OrderedReadContract {

	@Override
	StoreClient connect() {
		return StoreClient.of(System.getenv("MONGODB_URI"));
	}

}
