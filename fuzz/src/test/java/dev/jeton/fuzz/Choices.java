package dev.jeton.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.Random;

/** Where the choices of a generator come from: a fuzzer, or chance. */
interface Choices {

    /** From {@code least} to {@code greatest}, both included. */
    int consumeInt(int least, int greatest);

    default boolean consumeBoolean() {
        return consumeInt(0, 1) == 1;
    }

    default <T> T pickValue(T[] values) {
        return values[consumeInt(0, values.length - 1)];
    }

    static Choices of(FuzzedDataProvider data) {
        return data::consumeInt;
    }

    static Choices of(Random random) {
        return (least, greatest) -> least + random.nextInt(greatest - least + 1);
    }
}
