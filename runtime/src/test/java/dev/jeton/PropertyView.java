package dev.jeton;

import dev.jeton.codegen.CodecReader;
import dev.jeton.codegen.NameTable;
import org.jspecify.annotations.Nullable;

/** A view as the processor would generate it, which skips unknown members. */
public final class PropertyView extends JsonView {
    private static final NameTable MEMBERS = NameTable.of("key", "hidden");

    private final Utf8Slice key = new Utf8Slice();
    private boolean hidden;
    private long present;

    public PropertyView() {}

    @Override
    protected @Nullable JsonException read(CodecReader reader) {
        try {
            fill(reader);
            return null;
        } catch (JsonException rejected) {
            return rejected;
        }
    }

    private void fill(CodecReader reader) {
        forget();
        long seen = 0;
        reader.beginView(MEMBERS);
        for (int member = reader.nextMember(); member != JsonReader.END_OBJECT; member = reader.nextMember()) {
            if (member >= 0) {
                if ((seen & 1L << member) != 0) {
                    throw reader.duplicateMember();
                }
                seen |= 1L << member;
            }
            switch (member) {
                case 0 -> {
                    if (!reader.readNull()) {
                        reader.readSlice(key);
                        present |= 1L << 0;
                    }
                }
                case 1 -> {
                    hidden = reader.readBoolean();
                    present |= 1L << 1;
                }
                default -> reader.skipValue();
            }
        }
    }

    @Override
    protected void forget() {
        key.forget();
        hidden = false;
        present = 0;
    }

    boolean hasKey() {
        return (present & 1L << 0) != 0;
    }

    Utf8Slice key() {
        return key;
    }

    boolean hidden() {
        return hidden;
    }

    Token.Property toValue() {
        return PropertyCodec.INSTANCE.decode(rereader());
    }
}
