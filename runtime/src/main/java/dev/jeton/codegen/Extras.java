package dev.jeton.codegen;

import dev.jeton.JsonErrorCode;
import dev.jeton.RawJson;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members that a type does not know, kept as raw JSON in the order of the document. */
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
        String name = reader.memberName();
        if (extra != null && extra.containsKey(name)) {
            throw reader.duplicateMember();
        }
        return put(reader, extra, name);
    }

    /**
     * Reads an unknown member. If it is already there, the last value counts.
     *
     * @param reader stands before the member's value
     * @param extra what was collected before, or null
     * @return the map with the member added
     */
    public static Map<String, RawJson> addLastWins(CodecReader reader, @Nullable Map<String, RawJson> extra) {
        return put(reader, extra, reader.memberName());
    }

    private static Map<String, RawJson> put(CodecReader reader, @Nullable Map<String, RawJson> extra, String name) {
        Map<String, RawJson> map = extra == null ? new LinkedHashMap<>() : extra;
        map.put(name, reader.readRaw());
        return map;
    }

    /**
     * Finishes the map.
     *
     * @param extra what was collected, or null
     * @return an unmodifiable map in the order of the document, empty for null
     */
    public static Map<String, RawJson> seal(@Nullable Map<String, RawJson> extra) {
        return extra == null ? Collections.emptyMap() : Collections.unmodifiableMap(extra);
    }

    /**
     * Writes the members of the map into the object that is open.
     *
     * @param extra the map, or null
     * @param members the names that the type knows; none of them may be in the map
     * @param writer writes
     * @throws dev.jeton.JsonException if the map has a member that the type knows
     */
    public static void write(@Nullable Map<String, RawJson> extra, NameTable members, CodecWriter writer) {
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
            RawJson value = stack.get(index + 1);
            writer.writeRaw(value);
        }
        stack.drop(mark);
    }
}
