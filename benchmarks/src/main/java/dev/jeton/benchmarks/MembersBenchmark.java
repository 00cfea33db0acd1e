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
 * What a member costs in a type of ordinary width, which Jeton reads and writes in one piece, and in the widest type that all libraries
 * take, which it reads and writes in groups. Times are for a whole document: divided by {@code properties} they give the cost of a member,
 * since the two types have the same kinds of properties in the same proportion. A member of the wide type should cost Jeton no more than
 * 1.5 times what one of the narrow type does.
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
            case "ordered" -> MembersDocuments.ordered(properties);
            case "shuffled" -> MembersDocuments.shuffled(properties);
            default -> throw new IllegalArgumentException(workload);
        };
        return new Subject<>(document, type, codec, view);
    }
}
