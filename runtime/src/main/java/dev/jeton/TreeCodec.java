package dev.jeton;

import dev.jeton.codegen.CodecReader;
import dev.jeton.codegen.CodecWriter;
import dev.jeton.codegen.ReadStack;
import dev.jeton.codegen.WriteStack;
import dev.jeton.internal.codec.KeptNullCodec;
import dev.jeton.internal.read.DocumentReader;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes trees. The depth is limited by reader, writer and {@link #depthAround}, so that nested calls end. */
final class TreeCodec implements JsonCodec<JsonTree> {
    static final TreeCodec INSTANCE = new TreeCodec();

    private TreeCodec() {}

    /** The depth of the deepest of these values. */
    static int deepestOf(Collection<JsonTree> values) {
        int deepest = 0;
        for (JsonTree value : values) {
            deepest = Math.max(deepest, value.depth());
        }
        return deepest;
    }

    /** The depth of what has values inside. Reading says how deep they are, since going over a map makes an iterator. */
    static int depthAround(int deepest) {
        if (deepest >= JsonLimits.HIGHEST_DEPTH) {
            throw new IllegalArgumentException(
                    "more than " + JsonLimits.HIGHEST_DEPTH + " objects and arrays lie inside each other");
        }
        return deepest + 1;
    }

    @Override
    public Class<?> type() {
        return JsonTree.class;
    }

    /** What can't be read is rejected where it is rejected by skipping it, since views skip trees. */
    @Override
    public JsonTree decode(JsonReader source) {
        DocumentReader reader = (DocumentReader) source;
        return switch (reader.next()) {
            case '{' -> decodeObject(reader);
            case '[' -> decodeArray(reader);
            case '"' -> new JsonString(reader.readString());
            case 't', 'f' -> JsonTree.of(reader.readBoolean());
            case 'n' -> decodeNull(reader);
            default -> new JsonNumber(reader.readRaw());
        };
    }

    private JsonObject decodeObject(CodecReader reader) {
        ReadStack members = reader.elements();
        int mark = members.mark();
        int deepest = 0;
        reader.beginMap();
        for (String name = reader.nextKey(); name != null; name = reader.nextKey()) {
            members.pushKey(name);
            JsonTree value = decode(reader);
            members.push(value);
            deepest = Math.max(deepest, value.depth());
        }
        return new JsonObject(members.popMap(mark), deepest);
    }

    private JsonArray decodeArray(CodecReader reader) {
        ReadStack elements = reader.elements();
        int mark = elements.mark();
        int deepest = 0;
        reader.beginArray();
        while (reader.nextElement()) {
            JsonTree element = decode(reader);
            elements.push(element);
            deepest = Math.max(deepest, element.depth());
        }
        return new JsonArray(elements.popList(mark), deepest);
    }

    private static JsonNull decodeNull(CodecReader reader) {
        if (!reader.readNull()) {
            throw reader.wrongType(JsonKind.NULL);
        }
        return JsonNull.INSTANCE;
    }

    @Override
    public void encode(JsonTree value, JsonWriter target) {
        CodecWriter writer = (CodecWriter) target;
        switch (value.kind()) {
            case OBJECT -> encode(((JsonObject) value).members(), writer);
            case ARRAY -> encode((JsonArray) value, writer);
            case STRING -> writer.writeString(value.asString());
            case NUMBER -> writer.writeRaw(((JsonNumber) value).spelling());
            case BOOLEAN -> writer.writeBoolean(value.asBoolean());
            case NULL -> writer.writeNull();
        }
    }

    private void encode(Map<String, JsonTree> members, CodecWriter writer) {
        WriteStack stack = writer.stack();
        writer.beginObject();
        int first = stack.push(members);
        int end = stack.mark();
        for (int index = first; index < end; index += 2) {
            writer.key(stack.get(index));
            JsonTree value = stack.get(index + 1);
            encode(value, writer);
        }
        stack.drop(first);
        writer.endObject();
    }

    private void encode(JsonArray array, CodecWriter writer) {
        writer.beginArray();
        for (int index = 0; index < array.size(); index++) {
            encode(array.elements().get(index), writer);
        }
        writer.endArray();
    }

    /** It reads {@code null} itself, as a {@link JsonNull}. Java's null is written as {@code null}, too. */
    @Override
    public JsonCodec<@Nullable JsonTree> nullable() {
        return new KeptNullCodec<>(this);
    }
}
