package dev.jeton;

import dev.jeton.codegen.CodecReader;
import dev.jeton.codegen.CodecWriter;
import dev.jeton.codegen.Extras;
import dev.jeton.codegen.NameTable;
import dev.jeton.codegen.PrimitiveReadStack;
import dev.jeton.codegen.ReadStack;
import dev.jeton.codegen.SpaceDelimited;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** A codec as the processor would generate it, which collects unknown members. */
public final class TokenCodec implements JsonCodec<Token> {
    public static final TokenCodec INSTANCE = new TokenCodec();

    static final NameTable MEMBERS = NameTable.of(
                    "access_token",
                    "token_type",
                    "expires_in",
                    "retries",
                    "scope",
                    "properties",
                    "labels",
                    "times",
                    "kind")
            .withAlias(2, "expires");

    private static final NameTable TOKEN_TYPE_KNOWN = NameTable.of("Bearer", "DPoP");

    private static final long[] NO_TIMES = {};

    private static final long REQUIRED = 0x1L;

    private TokenCodec() {}

    @Override
    public Class<?> type() {
        return Token.class;
    }

    @Override
    public Token decode(JsonReader source) {
        CodecReader reader = (CodecReader) source;
        String accessToken = null;
        String tokenType = null;
        OptionalLong expiresIn = OptionalLong.empty();
        int retries = 0;
        List<String> scope = null;
        List<Token.Property> properties = null;
        Map<String, String> labels = null;
        long[] times = NO_TIMES;
        OpenEnum<Kind> kind = null;
        Map<String, RawJson> extra = null;
        long seen = 0;
        reader.beginObject(MEMBERS);
        for (int member = reader.nextMember(); member != JsonReader.END_OBJECT; member = reader.nextMember()) {
            if (member >= 0) {
                if ((seen & 1L << member) != 0) {
                    throw reader.duplicateMember();
                }
                seen |= 1L << member;
            }
            switch (member) {
                case 0 -> accessToken = reader.readString();
                case 1 -> tokenType = reader.readNull() ? null : reader.readString(TOKEN_TYPE_KNOWN);
                case 2 ->
                    expiresIn =
                            reader.readNullOrEmpty() ? OptionalLong.empty() : OptionalLong.of(reader.readLenientLong());
                case 3 -> retries = reader.readInt();
                case 4 -> scope = reader.readNull() ? null : SpaceDelimited.readList(reader);
                case 5 -> properties = reader.readNull() ? null : readProperties(reader);
                case 6 -> labels = reader.readNull() ? null : readLabels(reader);
                case 7 -> times = readTimes(reader);
                case 8 -> kind = reader.readNull() ? null : KindCodec.INSTANCE.readOpen(reader);
                default -> extra = Extras.add(reader, extra);
            }
        }
        reader.requireMembers(MEMBERS, seen, REQUIRED, 0);
        return new Token(
                accessToken, tokenType, expiresIn, retries, scope, properties, labels, times, kind, Extras.seal(extra));
    }

    @Override
    public void encode(Token value, JsonWriter writer) {
        writer.beginObject();
        writer.member(MEMBERS, 0);
        writer.writeString(value.accessToken());
        if (value.tokenType() != null) {
            writer.member(MEMBERS, 1);
            writer.writeString(value.tokenType());
        }
        if (value.expiresIn().isPresent()) {
            writer.member(MEMBERS, 2);
            writer.writeLong(value.expiresIn().getAsLong());
        }
        writer.member(MEMBERS, 3);
        writer.writeInt(value.retries());
        if (value.scope() != null) {
            writer.member(MEMBERS, 4);
            SpaceDelimited.write(value.scope(), (CodecWriter) writer);
        }
        if (value.properties() != null) {
            writer.member(MEMBERS, 5);
            writeProperties(writer, value.properties());
        }
        if (value.labels() != null) {
            writer.member(MEMBERS, 6);
            writeLabels(writer, value.labels());
        }
        writer.member(MEMBERS, 7);
        writeTimes(writer, value.times());
        if (value.kind() != null) {
            writer.member(MEMBERS, 8);
            KindCodec.INSTANCE.writeOpen(value.kind(), writer);
        }
        Extras.write(value.extra(), MEMBERS, (CodecWriter) writer);
        writer.endObject();
    }

    private static List<Token.Property> readProperties(CodecReader reader) {
        ReadStack elements = reader.elements();
        int mark = elements.mark();
        reader.beginArray();
        while (reader.nextElement()) {
            elements.push(reader.readNull() ? null : PropertyCodec.INSTANCE.decode(reader));
        }
        return elements.popList(mark);
    }

    private static void writeProperties(JsonWriter writer, List<Token.Property> properties) {
        writer.beginArray();
        for (Token.Property element : properties) {
            if (element == null) {
                writer.writeNull();
            } else {
                PropertyCodec.INSTANCE.encode(element, writer);
            }
        }
        writer.endArray();
    }

    private static Map<String, String> readLabels(CodecReader reader) {
        ReadStack elements = reader.elements();
        int mark = elements.mark();
        reader.beginMap();
        while (reader.nextEntry()) {
            elements.pushKey(reader.memberName());
            elements.push(reader.readNull() ? null : reader.readString());
        }
        return elements.popMap(mark);
    }

    private static void writeLabels(JsonWriter writer, Map<String, String> labels) {
        writer.beginObject();
        for (Map.Entry<String, String> entry : labels.entrySet()) {
            writer.key(entry.getKey());
            if (entry.getValue() == null) {
                writer.writeNull();
            } else {
                writer.writeString(entry.getValue());
            }
        }
        writer.endObject();
    }

    private static long[] readTimes(CodecReader reader) {
        PrimitiveReadStack elements = reader.primitiveElements();
        int mark = elements.mark();
        reader.beginArray();
        while (reader.nextElement()) {
            elements.pushLong(reader.readLong());
        }
        return elements.popLongs(mark);
    }

    private static void writeTimes(JsonWriter writer, long[] times) {
        writer.beginArray();
        for (long time : times) {
            writer.writeLong(time);
        }
        writer.endArray();
    }
}
