package dev.jeton.benchmarks;

import dev.jeton.benchmarks.document.ErrorResponses;
import dev.jeton.benchmarks.type.ErrorResponse;
import dev.jeton.benchmarks.type.ErrorResponseCodec;
import dev.jeton.benchmarks.type.ErrorResponseView;
import org.openjdk.jmh.annotations.Param;

/** Error responses: short members, an array of one number, escaped line breaks. */
public class ErrorResponseBenchmark extends LibraryBenchmark {
    /** Which document. */
    @Param({"oauth", "entra"})
    public String workload = "oauth";

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
                ErrorResponses.named(workload),
                ErrorResponse.class,
                ErrorResponseCodec.INSTANCE,
                new ErrorResponseView());
    }
}
