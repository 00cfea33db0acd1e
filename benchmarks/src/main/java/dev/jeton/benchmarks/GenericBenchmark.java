package dev.jeton.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.JsonCodec;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import dev.jeton.benchmarks.generic.Event;
import dev.jeton.benchmarks.generic.EventCodec;
import dev.jeton.benchmarks.generic.Group;
import dev.jeton.benchmarks.generic.GroupCodec;
import dev.jeton.benchmarks.generic.Page;
import dev.jeton.benchmarks.generic.PageCodec;
import dev.jeton.benchmarks.generic.User;
import dev.jeton.benchmarks.generic.UserCodec;
import dev.jeton.benchmarks.generic.UserPage;
import dev.jeton.benchmarks.generic.UserPageCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A page of ten users, one of 64 different ones after the other: by the codec of {@code Page<User>} and by that of the same type written out, where the
 * JVM has that one instantiation, and where two others have been used as much. With one it should take at most 1.15 times as long.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class GenericBenchmark {
    private static final int COUNT = 64;
    private static final int WARM_UP = 20_000;

    private static final PageCodec<User> USERS = PageCodec.of(UserCodec.INSTANCE);

    /** How many instantiations the JVM has seen. */
    @Param({"1", "3"})
    public int instantiations = 1;

    private final byte[][] documents = new byte[COUNT][];
    private final List<Page<User>> pages = new ArrayList<>();
    private final List<UserPage> userPages = new ArrayList<>();
    private final JsonReader reader = JsonReader.create();
    private final JsonWriter writer = JsonWriter.create();
    private int next;

    /** Makes the documents, and uses the other instantiations. */
    @Setup
    public void prepare() {
        SplittableRandom random = new SplittableRandom(20_276);
        pages.clear();
        userPages.clear();
        for (int index = 0; index < COUNT; index++) {
            UserPage page = page(random);
            userPages.add(page);
            pages.add(new Page<>(page.items(), page.next(), page.total()));
            documents[index] = UserPageCodec.INSTANCE.toJson(page).getBytes(UTF_8);
        }
        next = 0;
        if (instantiations == 3) {
            useOthers();
        }
    }

    private static UserPage page(SplittableRandom random) {
        List<User> items = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String id = Long.toString(random.nextLong(1, Long.MAX_VALUE), 36);
            items.add(new User(
                    id,
                    "User " + random.nextInt(1_000),
                    random.nextInt(4) == 0 ? null : id + "@example.com",
                    1_700_000_000L + random.nextInt(100_000_000),
                    random.nextBoolean()));
        }
        return new UserPage(items, random.nextBoolean() ? "c" + random.nextInt() : null, random.nextInt(10, 10_000));
    }

    private void useOthers() {
        Page<Group> groups = new Page<>(List.of(new Group("a", 1), new Group("b", 2)), null, 2);
        Page<Event> events = new Page<>(List.of(new Event(1, "a"), new Event(2, "b")), null, 2);
        for (int i = 0; i < WARM_UP; i++) {
            use(PageCodec.of(GroupCodec.INSTANCE), groups);
            use(PageCodec.of(EventCodec.INSTANCE), events);
        }
    }

    private <T> void use(JsonCodec<T> codec, T value) {
        codec.write(value, writer);
        T read = codec.read(reader.reset(writer.toBytes()));
        if (!read.equals(value)) {
            throw new IllegalStateException("read as something else");
        }
    }

    private int next() {
        next = next + 1 & COUNT - 1;
        return next;
    }

    /** Reads by the codec of the instantiation. */
    @Benchmark
    public Object readGeneric() {
        return USERS.read(reader.reset(documents[next()]));
    }

    /** Reads by the codec of the type that is written out. */
    @Benchmark
    public Object readWrittenOut() {
        return UserPageCodec.INSTANCE.read(reader.reset(documents[next()]));
    }

    /** Writes by the codec of the instantiation. */
    @Benchmark
    public int writeGeneric() {
        USERS.write(pages.get(next()), writer);
        return writer.size();
    }

    /** Writes by the codec of the type that is written out. */
    @Benchmark
    public int writeWrittenOut() {
        UserPageCodec.INSTANCE.write(userPages.get(next()), writer);
        return writer.size();
    }
}
