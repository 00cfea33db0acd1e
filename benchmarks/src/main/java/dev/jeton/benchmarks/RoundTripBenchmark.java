package dev.jeton.benchmarks;

import dev.jeton.benchmarks.document.TokenResponses;
import dev.jeton.benchmarks.type.TokenResponse;
import dev.jeton.benchmarks.type.TokenResponseCodec;
import dev.jeton.benchmarks.type.TokenResponseView;
import org.openjdk.jmh.annotations.Param;

/** Token responses that are read and written at once, as a proxy does. A view writes what it read, byte by byte; the others write anew. */
public class RoundTripBenchmark extends LibraryBenchmark {
    /** Which document. */
    @Param({"rfc", "oidc", "keycloak", "pretty", "shuffled", "unknown", "escaped"})
    public String workload = "rfc";

    @Override
    Operation operation() {
        return Operation.ROUND_TRIP;
    }

    @Override
    Subject<?> subject() {
        return new Subject<>(
                TokenResponses.named(workload),
                TokenResponse.class,
                TokenResponseCodec.INSTANCE,
                new TokenResponseView());
    }
}
