package dev.jeton;

import dev.jeton.codegen.CodecReader;
import dev.jeton.codegen.NameTable;

/** A codec as the processor would generate it, which skips unknown members. */
final class PropertyCodec implements JsonCodec<Token.Property> {
    static final PropertyCodec INSTANCE = new PropertyCodec();

    private static final NameTable MEMBERS = NameTable.of("key", "hidden");

    private PropertyCodec() {}

    @Override
    public Class<?> type() {
        return Token.Property.class;
    }

    @Override
    public Token.Property decode(JsonReader source) {
        CodecReader reader = (CodecReader) source;
        String key = null;
        boolean hidden = false;
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
                case 0 -> key = reader.readNull() ? null : reader.readString();
                case 1 -> hidden = reader.readBoolean();
                default -> reader.skipValue();
            }
        }
        return new Token.Property(key, hidden);
    }

    @Override
    public void encode(Token.Property value, JsonWriter writer) {
        writer.beginObject();
        if (value.key() != null) {
            writer.member(MEMBERS, 0);
            writer.writeString(value.key());
        }
        writer.member(MEMBERS, 1);
        writer.writeBoolean(value.hidden());
        writer.endObject();
    }
}
