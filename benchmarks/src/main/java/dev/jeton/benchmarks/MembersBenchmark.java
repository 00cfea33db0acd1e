package dev.jeton.benchmarks;

import dev.jeton.JsonCodec;
import dev.jeton.JsonView;
import dev.jeton.benchmarks.type.Members20;
import dev.jeton.benchmarks.type.Members20Codec;
import dev.jeton.benchmarks.type.Members20View;
import dev.jeton.benchmarks.type.Members250;
import dev.jeton.benchmarks.type.Members250Codec;
import dev.jeton.benchmarks.type.Members250View;
import org.openjdk.jmh.annotations.Param;

/**
 * Documents like those of {@link WideBenchmark}, through all libraries and with types that all of them take: what is optional is null there.
 * Times are for a whole document; divided by {@code properties} they give the cost of a member.
 */
public class MembersBenchmark extends LibraryBenchmark {
    /** In which order the members come: that of the type, or none. */
    @Param({"ordered", "shuffled"})
    public String workload = "ordered";

    /** How many properties the type has, and members the document. */
    @Param({"20", "250"})
    public int properties = 20;

    /** What is done with it. */
    @Param({"read", "write"})
    public String operation = "read";

    @Override
    Operation operation() {
        return Operation.named(operation);
    }

    @Override
    Subject<?> subject() {
        return switch (properties) {
            case 20 -> of(Members20.class, Members20Codec.INSTANCE, new Members20View());
            case 250 -> of(Members250.class, Members250Codec.INSTANCE, new Members250View());
            default -> throw new IllegalArgumentException("no type has " + properties + " properties");
        };
    }

    private <T> Subject<T> of(Class<T> type, JsonCodec<T> codec, JsonView view) {
        byte[] document = switch (workload) {
            case "ordered" -> WideDocuments.ordered(properties);
            case "shuffled" -> WideDocuments.shuffled(properties);
            default -> throw new IllegalArgumentException(workload);
        };
        return new Subject<>(document, type, codec, view);
    }
}
