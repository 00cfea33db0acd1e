package sample;

import dev.jeton.annotation.Json;

@Json(builder = WithoutEnd.Builder.class) // expect: J225
final class WithoutEnd {
    int x;

    static final class Builder {
        void x(int x) {}

        String build() {
            return "";
        }
    }
}

@Json(builder = WithoutStart.Builder.class) // expect: J225
final class WithoutStart {
    int x;

    static final class Builder {
        private Builder() {}

        void x(int x) {}

        WithoutStart build() {
            return new WithoutStart();
        }
    }
}

@Json
final class OfObject {
    int x;

    @Json.Builder // expect: J225
    Builder builder() {
        return new Builder();
    }

    static final class Builder {
        OfObject build() {
            return new OfObject();
        }
    }
}

@Json
record BuiltOfOneArgument<T>(T value) {
    @Json.Builder // expect: J225
    static Builder builder() {
        return new Builder();
    }

    static final class Builder {
        void value(String value) {}

        BuiltOfOneArgument<String> build() {
            return new BuiltOfOneArgument<>("");
        }
    }
}

@Json(builder = BuiltOfNarrowArguments.Builder.class) // expect: J225
record BuiltOfNarrowArguments<T>(T value) {
    static final class Builder<N extends Number> {
        private N value;

        void value(N value) {
            this.value = value;
        }

        BuiltOfNarrowArguments<N> build() {
            return new BuiltOfNarrowArguments<>(value);
        }
    }
}
