package sample;

import dev.jeton.annotation.Json;

/** As kapt shows {@code data class Flag(val on: Boolean = true)}. */
@kotlin.Metadata(
        d1 = Metadata.OF_FLAG)
@Json
final class Flag {
    private final boolean on;

    Flag(boolean on) { // expect: J295
        this.on = on;
    }

    Flag() {
        this(false);
    }

    boolean isOn() {
        return on;
    }
}

@kotlin.Metadata(d1 = Metadata.OF_FLAG)
@Json
final class Told {
    private final boolean on;

    Told(@Json.Default("true") boolean on) {
        this.on = on;
    }

    boolean isOn() {
        return on;
    }
}

@kotlin.Metadata(d1 = Metadata.OF_FLAG)
@Json
final class Settable {
    private boolean on = true;

    Settable(boolean on) {
        this.on = on;
    }

    Settable() {}

    boolean isOn() {
        return on;
    }

    void setOn(boolean on) {
        this.on = on;
    }
}

/** Metadata of another form, and such as is cut off, say nothing. */
@kotlin.Metadata(d1 = "\0\u001c\n")
@Json
final class CutOff {
    private final boolean on;

    CutOff(boolean on) {
        this.on = on;
    }

    boolean isOn() {
        return on;
    }
}

final class Metadata {
    static final String OF_FLAG = "\u0000\u001c\n\u0002\u0018\u0002\n\u0002\u0010\u0000\n\u0000\n\u0002\u0010\u000b\n\u0002\b"
            + "\t\n\u0002\u0010\b\n\u0000\n\u0002\u0010\u000e\b\u0087\b\u0018\u00002\u00020\u0001B\u0011"
            + "\u0012\b\b\u0002\u0010\u0002\u001a\u00020\u0003\u00a2\u0006\u0004\b\u0004\u0010\u0005J\t"
            + "\u0010\b\u001a\u00020\u0003H\u00c6\u0003J\u0013\u0010\t\u001a\u00020\u00002\b\b\u0002"
            + "\u0010\u0002\u001a\u00020\u0003H\u00c6\u0001J\u0014\u0010\n\u001a\u00020\u00032\b\u0010"
            + "\u000b\u001a\u0004\u0018\u00010\u0001H\u00d6\u0083\u0004J\n\u0010\f\u001a\u00020\rH\u00d6"
            + "\u0081\u0004J\n\u0010\u000e\u001a\u00020\u000fH\u00d6\u0081\u0004R\u0011\u0010\u0002\u001a"
            + "\u00020\u0003\u00a2\u0006\b\n\u0000\u001a\u0004\b\u0006\u0010\u0007";

    private Metadata() {}
}
