package dev.jeton.benchmarks.binding;

import dev.jeton.JsonCodec;

/** Finds libraries by the names of the benchmarks' methods. */
public final class Libraries {
    private Libraries() {}

    /**
     * Binds a type to one library, so that no other one is loaded beside it.
     *
     * @param method what the benchmark's method is called, after the library
     * @param codec Jeton's
     */
    public static <T> SequenceBinding<T> bind(String method, Class<T> type, JsonCodec<T> codec) {
        return switch (method) {
            case "jetonRecord" -> new JetonRecordBinding<>(codec);
            case "jackson2" -> new Jackson2Binding<>(type);
            case "jackson3" -> new Jackson3Binding<>(type);
            case "fastjson2" -> new Fastjson2Binding<>(type);
            case "dslJson" -> new DslJsonBinding<>(type);
            case "avajeJsonb" -> new AvajeJsonbBinding<>(type);
            default -> throw new IllegalArgumentException(method);
        };
    }
}
