package dev.jeton.benchmarks;

import dev.jeton.benchmarks.document.IntrospectionResponses;
import dev.jeton.benchmarks.type.IntrospectionResponse;
import dev.jeton.benchmarks.type.IntrospectionResponseCodec;
import dev.jeton.benchmarks.type.IntrospectionResponseView;
import org.openjdk.jmh.annotations.Param;

/** Introspection responses: many short members, one or two arrays of strings, and a nested object; or a single one. */
public class IntrospectionBenchmark extends LibraryBenchmark {
    /** Which document. */
    @Param({"spring", "keycloak", "inactive"})
    public String workload = "spring";

    /** What is done with it. */
    @Param({"read", "write", "roundTrip"})
    public String operation = "read";

    @Override
    Operation operation() {
        return Operation.named(operation);
    }

    @Override
    Subject<?> subject() {
        return new Subject<>(
                IntrospectionResponses.named(workload),
                IntrospectionResponse.class,
                IntrospectionResponseCodec.INSTANCE,
                new IntrospectionResponseView());
    }
}
