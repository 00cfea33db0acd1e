package dev.jeton.internal.time;

import dev.jeton.internal.text.AsciiText;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The regions that the JDK knows when the first is looked for, about 600, in a table that is probed by the hash of their names. A region's
 * rules are loaded when it is found for the first time; from then on finding it allocates nothing.
 */
final class ZoneRegions {
    /** No region is at a place. */
    static final int NONE = -1;

    private static final @Nullable String[] NAMES = names();
    private static final AtomicReferenceArray<@Nullable ZoneId> ZONES = new AtomicReferenceArray<>(NAMES.length);

    private ZoneRegions() {}

    private static @Nullable String[] names() {
        List<String> all = new ArrayList<>(ZoneId.getAvailableZoneIds());
        // ZoneId.of knows it beside UTC and GMT, but it is none of the regions.
        all.add("UT");
        // At most a quarter is taken, so that searches end soon.
        @Nullable String[] names = new @Nullable String[Integer.highestOneBit(all.size()) * 8];
        for (String name : all) {
            int place = name.hashCode() & names.length - 1;
            while (names[place] != null) {
                place = place + 1 & names.length - 1;
            }
            names[place] = name;
        }
        return names;
    }

    /** Returns the place of the region of this name, or {@link #NONE}. */
    static int find(byte[] text, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + text[at];
        }
        int place = hash & NAMES.length - 1;
        for (String name = NAMES[place]; name != null; name = NAMES[place]) {
            if (AsciiText.matches(name, text, from, to)) {
                return place;
            }
            place = place + 1 & NAMES.length - 1;
        }
        return NONE;
    }

    /** Returns the region at a place that {@link #find} returned. */
    static ZoneId at(int place) {
        ZoneId zone = ZONES.get(place);
        if (zone == null) {
            zone = ZoneId.of(String.valueOf(NAMES[place]));
            ZONES.set(place, zone);
        }
        return zone;
    }
}
