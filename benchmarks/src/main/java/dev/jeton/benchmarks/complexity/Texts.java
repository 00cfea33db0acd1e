package dev.jeton.benchmarks.complexity;

import java.util.function.IntFunction;

/** Names and texts of one length, all of them different. */
public enum Texts implements IntFunction<String> {
    /** Their hashes differ. */
    ORDINARY {
        @Override
        public String apply(int index) {
            return "n".repeat(30) + (1_000_000_000 + index);
        }
    },
    /** All have one {@link String#hashCode()}. */
    COLLIDING {
        @Override
        public String apply(int index) {
            StringBuilder text = new StringBuilder();
            for (int bit = 0; bit < 20; bit++) {
                text.append((index >> bit & 1) == 0 ? "Aa" : "BB");
            }
            return text.toString();
        }
    }
}
