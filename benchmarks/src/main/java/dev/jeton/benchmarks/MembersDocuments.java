package dev.jeton.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Documents with every property of {@link dev.jeton.benchmarks.type.Members20} or {@link dev.jeton.benchmarks.type.Members250}, the same kinds of values over and over. */
final class MembersDocuments {
    private static final long SEED = 6749;

    private MembersDocuments() {}

    /** Returns a document with its members in the order of the type. */
    static byte[] ordered(int properties) {
        return document(members(properties));
    }

    /** Returns the same members in an order that is nowhere the type's, and always the same. */
    static byte[] shuffled(int properties) {
        List<String> members = members(properties);
        Collections.shuffle(members, new Random(SEED));
        return document(members);
    }

    private static byte[] document(List<String> members) {
        return ("{" + String.join(",", members) + "}").getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> members(int properties) {
        List<String> members = new ArrayList<>();
        for (int index = 0; index < properties; index++) {
            members.add(String.format("\"property%03d_name\":%s", index, value(index)));
        }
        return members;
    }

    /** The kinds come in the order in which ten properties of the types have them. */
    private static String value(int index) {
        return switch (index % 10) {
            case 1, 6, 8 -> String.valueOf(10_000 + 37 * index);
            case 3 -> String.valueOf(index % 20 == 3);
            case 4 -> String.valueOf(1_700_000_000_000L + index);
            case 9 -> String.format("[\"first%03d\",\"second%03d\"]", index, index);
            default -> String.format("\"value number %03d\"", index);
        };
    }
}
