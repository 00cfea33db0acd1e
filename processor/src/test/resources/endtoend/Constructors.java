package scenario;

import dev.jeton.JsonCodec;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.annotation.Json;

public class Constructors {

    @Json
    record Implicit(String a) {}

    @Json
    record Compact(String a) {
        Compact {
            refuse(a);
        }
    }

    /** ecj gives the elements of a record in an order by which nobody can tell this from an implicit constructor. */
    @Json
    record Explicit(String a) {
        Explicit(String a) {
            this.a = refuse(a);
        }

        @Override
        public String a() {
            return a;
        }

        @Override
        public final boolean equals(Object other) {
            return other instanceof Explicit that && that.a.equals(a);
        }

        @Override
        public final int hashCode() {
            return a.hashCode();
        }

        @Override
        public final String toString() {
            return a;
        }
    }

    static String refuse(String a) {
        if (a.equals("refused")) {
            throw new IllegalArgumentException(a);
        }
        return a;
    }

    public static void run() {
        if (!Constructors_ImplicitCodec.INSTANCE.read("{\"a\":\"refused\"}").a().equals("refused")) {
            throw new AssertionError();
        }
        expectInvalidObject(Constructors_CompactCodec.INSTANCE);
        expectInvalidObject(Constructors_ExplicitCodec.INSTANCE);
    }

    private static void expectInvalidObject(JsonCodec<?> codec) {
        try {
            codec.read(" {\"a\":\"refused\"}");
        } catch (JsonException e) {
            if (e.code() == JsonErrorCode.INVALID_OBJECT && e.offset() == 1) {
                return;
            }
            throw e;
        }
        throw new AssertionError();
    }
}
