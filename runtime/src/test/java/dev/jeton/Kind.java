package dev.jeton;

/** An enum with an alias and, in {@link KindCodec}, names in another case. */
enum Kind {
    CODE,
    DEVICE_CODE,
    OTHER
}
