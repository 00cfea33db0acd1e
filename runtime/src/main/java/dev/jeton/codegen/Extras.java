package dev.jeton.codegen;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonTree;
import dev.jeton.RawJson;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The members that a type does not know, kept as raw JSON or as trees in the order of the document. Stateless; reading allocates names, values and the
 * map, writing nothing.
 */
public final class Extras {
    private Extras() {}

    /**
     * Reads an unknown member.
     *
     * @param reader stands before the member's value
     * @param extra what was collected before, or null
     * @return the map with the member added
     * @throws dev.jeton.JsonException if the member is already there
     */
    public static Map<String, RawJson> add(CodecReader reader, @Nullable Map<String, RawJson> extra) {
        String name = newName(reader, extra);
        return put(extra, name, reader.readRaw());
    }

    /**
     * Reads an unknown member. If it is already there, the last value counts.
     *
     * @param reader stands before the member's value
     * @param extra what was collected before, or null
     * @return the map with the member added
     */
    public static Map<String, RawJson> addLastWins(CodecReader reader, @Nullable Map<String, RawJson> extra) {
        String name = reader.memberName();
        return put(extra, name, reader.readRaw());
    }

    /**
     * Reads an unknown member as a tree.
     *
     * @param reader stands before the member's value
     * @param extra what was collected before, or null
     * @return the map with the member added
     * @throws dev.jeton.JsonException if the member is already there
     */
    public static Map<String, JsonTree> addTree(CodecReader reader, @Nullable Map<String, JsonTree> extra) {
        String name = newName(reader, extra);
        return put(extra, name, JsonTree.codec().decode(reader));
    }

    /**
     * Reads an unknown member as a tree. If it is already there, the last value counts.
     *
     * @param reader stands before the member's value
     * @param extra what was collected before, or null
     * @return the map with the member added
     */
    public static Map<String, JsonTree> addTreeLastWins(CodecReader reader, @Nullable Map<String, JsonTree> extra) {
        String name = reader.memberName();
        return put(extra, name, JsonTree.codec().decode(reader));
    }

    private static String newName(CodecReader reader, @Nullable Map<String, ?> extra) {
        String name = reader.memberName();
        if (extra != null && extra.containsKey(name)) {
            throw reader.duplicateMember();
        }
        return name;
    }

    private static <T> Map<String, T> put(@Nullable Map<String, T> extra, String name, T value) {
        Map<String, T> map = extra == null ? new LinkedHashMap<>() : extra;
        map.put(name, value);
        return map;
    }

    /**
     * Makes the collected members unmodifiable.
     *
     * @param <T> the type of the values: raw JSON or trees
     * @param extra what was collected, or null
     * @return an unmodifiable map in the order of the document; the empty map for null
     */
    public static <T> Map<String, T> seal(@Nullable Map<String, T> extra) {
        return extra == null ? Collections.emptyMap() : Collections.unmodifiableMap(extra);
    }

    /**
     * Writes the members of the map into the object that is open.
     *
     * @param extra the members, with raw JSON or trees as values, or null
     * @param members the names that the type knows
     * @param writer stands where a member goes
     * @throws dev.jeton.JsonException if the map has one of the names that the type knows
     */
    public static void write(@Nullable Map<String, ?> extra, NameTable members, CodecWriter writer) {
        if (extra == null || extra.isEmpty()) {
            return;
        }
        WriteStack stack = writer.stack();
        int mark = stack.push(extra);
        int end = stack.mark();
        for (int index = mark; index < end; index += 2) {
            String name = stack.get(index);
            int known = members.find(name);
            if (known >= 0) {
                writer.member(members, known);
                throw writer.failure(JsonErrorCode.DUPLICATE_MEMBER);
            }
            writer.key(name);
            Object value = stack.get(index + 1);
            if (value instanceof JsonTree tree) {
                JsonTree.codec().encode(tree, writer);
            } else {
                writer.writeRaw((RawJson) value);
            }
        }
        stack.drop(mark);
    }
}
