package dev.jeton.integration.trust;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.JsonCodec;
import dev.jeton.JsonError;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.JsonReader;
import dev.jeton.JsonView;
import dev.jeton.JsonWriter;
import dev.jeton.integration.BranchCodec;
import dev.jeton.integration.BranchView;
import dev.jeton.integration.trust.WideTypes.Flat48;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Run by {@link StackTest} under several compilers: reads and writes values of the greatest depth on threads with the stack
 * that {@link JsonLimits#maxDepth()} says is enough. Ends with a status that is not 0 where it isn't, or where codec and view
 * disagree.
 */
public final class StackProgram {
    private static final int DEFAULT_DEPTH = JsonLimits.DEFAULT.maxDepth();
    private static final int STACK_OF_DEFAULT_DEPTH = 256 << 10;
    private static final int STACK_OF_A_FURTHER_LEVEL = 3 << 10;

    /** By default enough calls for HotSpot's first compiler to compile what is called. */
    private static final int ROUNDS = Integer.getInteger("rounds", 400);

    private static final List<Subject<?, ?>> SUBJECTS = List.of(
            new Subject<>("left", BranchCodec.INSTANCE, BranchView::new, BranchView::toValue),
            new Subject<>(
                    "self", WideTypes_Wide37Codec.INSTANCE, WideTypes_Wide37View::new, WideTypes_Wide37View::toValue),
            new Subject<>(
                    "self", WideTypes_Wide48Codec.INSTANCE, WideTypes_Wide48View::new, WideTypes_Wide48View::toValue),
            new Subject<>(
                    "self",
                    WideTypes_Wide120Codec.INSTANCE,
                    WideTypes_Wide120View::new,
                    WideTypes_Wide120View::toValue));

    private StackProgram() {}

    /** Runs all. */
    @SuppressWarnings("SystemOut") // Is a program.
    public static void main(String[] arguments) throws InterruptedException {
        useFlatTypes();
        // In ascending order: the C library hands the stack of a thread that has ended to one that asked for less.
        for (int depth : new int[] {DEFAULT_DEPTH, 200, 1_000}) {
            int stack = STACK_OF_DEFAULT_DEPTH + (depth - DEFAULT_DEPTH) * STACK_OF_A_FURTHER_LEVEL;
            for (Subject<?, ?> subject : SUBJECTS) {
                onAStackOf(stack, () -> subject.use(depth));
            }
        }
        System.out.println("The stacks were large enough.");
    }

    private static void onAStackOf(int bytes, Runnable task) throws InterruptedException {
        AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(null, task, "limited stack", bytes);
        thread.setUncaughtExceptionHandler((failed, error) -> thrown.set(error));
        thread.start();
        thread.join();
        Throwable error = thrown.get();
        if (error != null) {
            throw new AssertionError(bytes + " bytes of stack", error);
        }
    }

    /** A type that may hold itself. */
    private record Subject<T, V extends JsonView>(
            String member, JsonCodec<T> codec, Function<JsonLimits, V> newView, Function<V, T> toValue) {

        /** Reads and writes until it is compiled, and some more. */
        void use(int depth) {
            JsonLimits limits = JsonLimits.builder().maxDepth(depth).build();
            JsonReader reader = JsonReader.create(limits);
            JsonWriter writer = JsonWriter.create(limits);
            V view = newView.apply(limits);
            byte[] allowed = document(depth);
            byte[] tooDeep = document(depth + 1);
            int rounds = Math.max(2, ROUNDS * DEFAULT_DEPTH / depth);
            for (int round = 0; round < rounds; round++) {
                T value = codec.read(reader.reset(allowed));
                view.parse(allowed);
                codec.write(value, writer);
                if (round % 50 == 0) {
                    // Not by equals, whose stack the JDK decides.
                    String written = writer.toJson();
                    codec.write(toValue.apply(view), writer);
                    require(writer.toJson().equals(written));
                }
                requireTooDeep(() -> codec.read(reader.reset(tooDeep)));
                requireTooDeep(() -> view.parse(tooDeep));
                JsonError error = new JsonError();
                require(!view.tryParse(tooDeep, 0, tooDeep.length, error) && error.code() == JsonErrorCode.TOO_DEEP);
            }
        }

        private byte[] document(int levels) {
            String text = ("{\"" + member + "\":").repeat(levels - 1) + "{}" + "}".repeat(levels - 1);
            return text.getBytes(UTF_8);
        }

        private static void requireTooDeep(Runnable reading) {
            try {
                reading.run();
            } catch (JsonException rejected) {
                require(rejected.code() == JsonErrorCode.TOO_DEEP);
                return;
            }
            throw new AssertionError("was accepted");
        }
    }

    private static void useFlatTypes() {
        JsonReader reader = JsonReader.create();
        JsonWriter writer = JsonWriter.create();
        WideTypes_Flat48View view = new WideTypes_Flat48View();
        byte[] document = "{\"member0\":\"a\",\"member1\":2,\"member47\":3}".getBytes(UTF_8);
        for (int round = 0; round < 10 * ROUNDS; round++) {
            Flat48 value = WideTypes_Flat48Codec.INSTANCE.read(reader.reset(document));
            WideTypes_Flat48Codec.INSTANCE.write(value, writer);
            view.parse(document);
        }
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new AssertionError();
        }
    }
}
