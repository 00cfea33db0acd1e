package dev.jeton;

import dev.jeton.codegen.NameTable;

/** The codec of an enum as the processor would generate it, with an alias for {@link Kind#CODE}. */
final class KindCodec extends EnumCodec<Kind> {
    static final KindCodec INSTANCE = new KindCodec();

    private KindCodec() {
        super(
                NameTable.of("code", "authorization_code", "device_code", "other"),
                new Kind[] {Kind.CODE, Kind.CODE, Kind.DEVICE_CODE, Kind.OTHER},
                null);
    }
}
