package dev.jeton.processor.resolve;

import java.util.Arrays;
import java.util.Optional;

/** The units in which time since 1970 is counted, called as those of {@code java.util.concurrent.TimeUnit}. */
enum EpochUnit {
    SECONDS(0),
    MILLISECONDS(3),
    MICROSECONDS(6),
    NANOSECONDS(9);

    private final int digits;

    EpochUnit(int digits) {
        this.digits = digits;
    }

    /** The digits behind the point of a second that the unit saves. */
    int digits() {
        return digits;
    }

    /** The unit of a name; empty for those that nobody counts instants in. */
    static Optional<EpochUnit> of(String name) {
        return Arrays.stream(values()).filter(unit -> unit.name().equals(name)).findFirst();
    }
}
